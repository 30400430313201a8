import { examine, type Exchange, type Tenant } from "../../../src/exchange/exchange.js";
import { NO_HISTORY, type History } from "../../../src/exchange/history.js";
import { remember } from "../../../src/exchange/remember.js";
import type { TenantState } from "../../../src/exchange/state.js";
import { REQUIRED_CLASSES, type Cue, type RecognitionPack } from "../../../src/language/pack.js";
import type { Feeling, MoveId } from "../../../src/language/terms.js";
import { MOVES } from "../../../src/language/terms.js";
import { compile } from "../../../src/language/text/compile.js";
import { read } from "../../../src/language/text/read.js";
import { recognise } from "../../../src/moves/recognise.js";
import { NO_SIGNS } from "../../support/tiny-pack.js";

/** The word that makes a move in the toy language: "xbadnews". No language pack knows it. */
function wordFor(move: MoveId): string {
  return `x${move.replaceAll("-", "")}`;
}

/** Every move with its word. Of a feeling summary made by its word it is not known which feeling it names. */
export const WORDS: Readonly<Record<MoveId, readonly [string]>> = Object.fromEntries(
  MOVES.map((move) => [move, [wordFor(move)]]),
) as Record<MoveId, [string]>;

const CLASSES: RecognitionPack["grammar"]["classes"] = {
  ...Object.fromEntries(REQUIRED_CLASSES.map((name) => [name, []])),
  you: ["you"],
  your: ["your"],
  speaker: ["i", "my"],
  negator: ["not"],
  contrast: ["but"],
  cause: ["because"],
  joiner: ["and"],
  wh: ["why", "what"],
  "verb-first": ["are"],
  tentative: ["maybe"],
  intensifier: ["very"],
};

function sign(id: string): Cue[] {
  return [{ id, phrases: [`x${id}`] }];
}

/** A language of few words, so that what an exchange amounts to is tested without what a real pack happens to know. */
const PACK: RecognitionPack = {
  grammar: { contractions: {}, suffixes: {}, abbreviations: [], classes: CLASSES },
  feelings: [
    { family: "anger", strength: 1, states: ["bothered"] },
    { family: "anger", strength: 2, states: ["annoyed"] },
    { family: "anger", strength: 3, states: ["angry"] },
    { family: "anger", strength: 4, states: ["livid"] },
    { family: "anger", strength: 5, states: ["furious"] },
    { family: "sadness", strength: 3, states: ["sad"] },
    { family: "fear", strength: 3, states: ["scared"] },
    { family: "fear", near: ["anger"], strength: 3, states: ["powerless"] },
    { family: "disbelief", strength: 3, states: ["stunned"] },
    { family: "shame", strength: 2, states: ["embarrassed"] },
    { family: "shame", strength: 3, states: ["ashamed"] },
    { family: "disappointment", strength: 3, states: ["disappointed"] },
    { family: null, strength: 3, idioms: ["hits home"] },
  ],
  cues: Object.fromEntries(MOVES.map((move) => [move, [{ id: move, phrases: WORDS[move] }]])),
  signs: {
    ...NO_SIGNS,
    insult: sign("insult"),
    threat: sign("threat"),
    why: sign("why"),
    denial: sign("denial"),
    bargaining: sign("bargaining"),
    "content-question": sign("content"),
    crisis: sign("crisis"),
  },
  asides: [],
  commonWords: ["are", "about", "the", "with", "and"],
};

const LEXICON = compile(PACK);

/** A tenant in the middle of it: angry at 8. */
export const ANGRY: TenantState = { arousal: 8, feeling: "anger", trust: 5, hope: 5 };

/** The tenant and the past an answer is given to. */
export interface Around {
  readonly said?: string;
  readonly state?: Partial<TenantState>;
  readonly layers?: readonly Feeling[];
  readonly history?: History;
}

/** One exchange in the toy language; default an angry tenant who has said nothing, and no past. */
export function answer(text: string, { said = "", state, layers = [], history }: Around = {}): Exchange {
  const reading = said === "" ? undefined : read(said, LEXICON);
  const tenant: Tenant = { said, reading, state: { ...ANGRY, ...state }, layers };
  return examine(recognise(text, LEXICON, reading), tenant, history ?? NO_HISTORY);
}

/** The history after a row of answers to one and the same tenant. */
export function after(texts: readonly string[], around: Around = {}): History {
  return texts.reduce(
    (history, text) => remember(answer(text, { ...around, history })),
    around.history ?? NO_HISTORY,
  );
}
