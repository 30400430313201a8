import type { Lexicon } from "../language/text/compile.js";
import { contentStems } from "../language/text/content.js";
import { read } from "../language/text/read.js";
import type { Reading } from "../language/text/reading.js";
import { signsOf } from "../language/text/signs.js";
import type { Hit } from "./hit.js";
import { ORDER, RECOGNISERS } from "./registry.js";
import { resolve } from "./resolve.js";
import { matchesByMove, type Scene } from "./scene.js";

/** What a trainee said, read: its structure and its moves in the order they start. */
export interface Utterance {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
}

/** In the order they start; where two start together, by name. */
function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start || (a.move < b.move ? -1 : 1);
}

/**
 * Recognises the moves of one utterance. Pure and linear in its text.
 *
 * @param text what the trainee typed; empty is silence
 * @param tenant the tenant's line before it, if there was one: echo, insults and questions change what an answer does
 * @returns the moves that are sure; none when nothing is
 */
export function recognise(text: string, lexicon: Lexicon, tenant?: Reading): Utterance {
  const reading = read(text, lexicon);
  const found: Hit[] = [];
  let stems: ReadonlySet<string> | undefined;
  const scene: Scene = {
    reading,
    lexicon,
    tenant,
    signs: signsOf(tenant),
    found,
    byMove: matchesByMove(reading),
    heard: () => (stems ??= contentStems(tenant?.words ?? [])),
  };
  for (const move of ORDER) for (const hit of RECOGNISERS[move](scene)) found.push(hit);
  const hits = resolve(found, reading);
  return { reading, hits: hits.length < 2 ? hits : hits.toSorted(byPlace) };
}
