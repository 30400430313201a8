import type { Lexicon } from "../language/text/compile.js";
import { read } from "../language/text/read.js";
import type { Reading } from "../language/text/reading.js";
import { signsOf } from "../language/text/signs.js";
import type { Hit } from "./hit.js";
import { ORDER, RECOGNISERS } from "./registry.js";
import { resolve } from "./resolve.js";

/** What a trainee said, read: its structure and its moves in the order they start. */
export interface Utterance {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
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
  const signs = signsOf(tenant);
  let found: Hit[] = [];
  for (const move of ORDER)
    found = [...found, ...RECOGNISERS[move]({ reading, lexicon, tenant, signs, found })];
  const hits = resolve(found, reading).toSorted((a, b) => a.start - b.start || a.move.localeCompare(b.move));
  return { reading, hits };
}
