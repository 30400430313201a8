import type { Cue, Grammar, RecognitionPack } from "../../src/language/pack.js";
import { compile, type Lexicon, type Vocabulary } from "../../src/language/text/compile.js";
import { read } from "../../src/language/text/read.js";
import type { Hit } from "../../src/moves/hit.js";
import { TENANT_SIGNS, type TenantSign } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";

/** A dozen words: enough to see what the engine does, too few to need the packs. */
const grammar: Grammar = {
  contractions: {
    cannot: "can not",
    "can't": "can not",
    "'tis": "it is",
    dunno: "do not know",
    dr: "doctor",
    "€": "euro",
  },
  suffixes: { re: "are", m: "am", "n't": "not" },
  abbreviations: ["mr", "dr", "e", "g"],
  classes: {
    you: ["you"],
    your: ["your"],
    speaker: ["i", "we", "me"],
    refusal: ["no"],
    third: ["he", "they", "daughter", "children", "neighbour*"],
    negator: ["not", "no", "never", "nothing"],
    contrast: ["but"],
    cause: ["because"],
    condition: ["if"],
    that: ["that"],
    joiner: ["and", "or"],
    wh: ["what", "how", "when"],
    "verb-first": ["are", "is", "do", "does", "can", "would"],
    filler: ["well", "yes", "right", "sir"],
    intensifier: ["very", "really"],
    diminisher: ["bit", "slightly"],
    past: ["was", "were"],
    only: ["only"],
    perceive: ["hear", "see", "sounds"],
    tentative: ["maybe", "sounds"],
    body: ["judge", "council"],
  },
};

/** A pack in which no line of a tenant does anything: what a toy needs stands over it. */
export const NO_SIGNS = Object.fromEntries(
  TENANT_SIGNS.map((sign) => [sign, [] as readonly Cue[]]),
) as Record<TenantSign, readonly Cue[]>;

export const TINY: RecognitionPack = {
  grammar,
  feelings: [
    {
      family: "anger",
      near: ["disappointment"],
      strength: 3,
      states: ["angry|cross"],
      names: ["anger"],
      idioms: ["makes your blood boil"],
      lacks: ["pleased"],
    },
    { family: "fear", strength: 5, states: ["terrified"], names: ["terror"] },
    { family: "fear", strength: 1, states: ["uneasy"] },
    { family: null, strength: 4, idioms: ["knocks you sideways", "like a punch"] },
  ],
  cues: {
    forewarning: [{ id: "afraid-news", phrases: ["bad news", "i am afraid"] }],
    "bad-news": [{ id: "demolished", phrases: ["will be demolished"], mood: ["statement"], negated: "no" }],
    "feeling-summary": [{ id: "feels-that", phrases: ["you feel that"] }],
    "content-summary": [{ id: "so-you", phrases: ["so you"], at: "sentence" }],
    acknowledgement: [
      { id: "understand", phrases: ["i understand"] },
      { id: "understanding-get", phrases: ["i get it"] },
    ],
    "open-question": [{ id: "tell-more", phrases: ["tell me more"] }],
    "closed-question": [{ id: "when-exactly", phrases: ["when exactly"], mood: ["open"] }],
    encourager: [
      { id: "minimal-hm", phrases: ["hm"], at: "alone" },
      { id: "go-on", phrases: ["go on"] },
      { id: "permission-may", phrases: ["may be"] },
    ],
    apology: [{ id: "sorry", phrases: ["sorry"] }],
    explanation: [
      { id: "because", phrases: ["because"] },
      { id: "rules", phrases: ["the rules", "@body decided"] },
      { id: "plain-held", phrases: ["is held"] },
      { id: "plain-statement", phrases: ["is kept"] },
    ],
    solution: [{ id: "could-apply", phrases: ["can apply"] }],
    minimising: [{ id: "not-so-bad", phrases: ["not * bad"] }],
    blame: [{ id: "should-have", phrases: ["should have"] }],
    "emotion-block": [{ id: "no-need", phrases: ["no need to", "calm down"] }],
    "false-hope": [{ id: "try-again", phrases: ["try again"] }],
    "self-focus": [{ id: "hard-for-me", phrases: ["hard for me"] }],
    boundary: [{ id: "stop-this", phrases: ["stop this"], answering: ["insult", "threat"] }],
    park: [{ id: "come-back", phrases: ["come back to"], notAnswering: ["crisis"] }],
    other: [{ id: "greeting", phrases: ["good morning", "thanks"] }],
  },
  signs: {
    ...NO_SIGNS,
    insult: [{ id: "idiot", phrases: ["idiot*"] }],
    threat: [{ id: "hit-you", phrases: ["hit you"] }],
    why: [{ id: "why", phrases: ["why"] }],
    denial: [{ id: "mistake", phrases: ["a mistake"], mood: ["statement"] }],
    crisis: [{ id: "end-it", phrases: ["end it"] }],
  },
  asides: ["is that right", "is that it [then]"],
  commonWords: ["the", "this", "have", "had", "will", "are", "was", "were"],
};

export const TINY_LEXICON: Lexicon = compile(TINY);

/** The tiny lexicon with what a scenario adds. */
export function tinyWith(additions: Vocabulary): Lexicon {
  return compile(TINY, additions);
}

/** A lexicon that knows one cue and nothing else; the cue's phrase, if none is given, is "mark". */
export function tinyCue(cue: Partial<Cue>): Lexicon {
  const only: Cue = { id: "only", phrases: ["mark"], ...cue };
  return compile({ ...TINY, feelings: [], asides: [], cues: { acknowledgement: [only] } });
}

/** The moves of an utterance, after a line of the tenant's when one is given. */
export function hitsOf(text: string, tenant?: string, lexicon: Lexicon = TINY_LEXICON): readonly Hit[] {
  return recognise(text, lexicon, tenant === undefined ? undefined : read(tenant, lexicon)).hits;
}

/** Each hit as `move: the words it spans`. */
export function spansOf(text: string, tenant?: string, lexicon: Lexicon = TINY_LEXICON): string[] {
  return hitsOf(text, tenant, lexicon).map(({ move, start, end }) => `${move}: ${text.slice(start, end)}`);
}

/** The ids of the moves alone, in order. */
export function movesOf(text: string, tenant?: string, lexicon: Lexicon = TINY_LEXICON): string[] {
  return hitsOf(text, tenant, lexicon).map(({ move }) => move);
}
