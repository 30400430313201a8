import type { Feeling, MoveId, TenantSign } from "./terms.js";

/**
 * How a language pack says what to look for.
 *
 * A **phrase** is written as people say it, folded (lower case, no diacritics, straight apostrophes,
 * contractions written out as the pack's `contractions` and `suffixes` do), its elements parted by spaces:
 *
 * | element   | matches                                            |
 * |-----------|----------------------------------------------------|
 * | `word`    | that word                                          |
 * | `word*`   | any word that begins so (three letters at least)   |
 * | `a|b|@c`  | one of these                                       |
 * | `[a|b]`   | the same, or nothing                               |
 * | `@class`  | any word of that class                             |
 * | `#`       | a number                                           |
 * | `*`       | up to four words, within the sentence              |
 *
 * Punctuation inside a sentence is not seen by a phrase; the end of a sentence is never crossed.
 */
export type Phrase = string;

/** Who a clause is about. */
export type Person = "you" | "speaker" | "third" | "none";

/** What a sentence does grammatically. */
export type Mood = "statement" | "open" | "closed";

/** A family of phrases that suggest one move under the same conditions. All conditions must hold. */
export interface Cue {
  /** Shown as evidence; unique in the pack, kebab-case. */
  readonly id: string;
  readonly phrases: readonly Phrase[];
  /** Who the clause must be about, as read from the pronoun or noun nearest before (else after) the phrase. */
  readonly person?: readonly Person[];
  /** `no`: only when not negated; `yes`: only when negated; default either way. A negator the phrase itself spells out does not count, one among the words of a `*` does. */
  readonly negated?: "no" | "yes";
  /** The moods the sentence may have; default any. `open` and `closed` are questions. */
  readonly mood?: readonly Mood[];
  /** `sentence`: the phrase opens its sentence (fillers aside); `clause`: it opens its clause; `alone`: nothing but fillers stands beside it in the sentence. */
  readonly at?: "sentence" | "clause" | "alone";
  /** The tenant's line must carry one of these signs. */
  readonly answering?: readonly TenantSign[];
  /** The tenant's line must carry none of these signs. */
  readonly notAnswering?: readonly TenantSign[];
  /** Whether the phrase stands inside a condition ("if ...", "als ..."); default either way. */
  readonly conditional?: "no" | "yes";
  /** Whether its clause is in the past tense (a word of class `past`); default either way. */
  readonly past?: "no" | "yes";
}

/** Words and phrases for one feeling at one strength. */
export interface FeelingTerm {
  /** null: says that it hits home without saying how ("dit hakt erin"). */
  readonly family: Feeling | null;
  /** Families the word fits as well ("powerless" goes with anger and fear). */
  readonly near?: readonly Feeling[];
  /** 1 a touch, 2 mild, 3 the plain word, 4 strong, 5 extreme. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  /** Words for a state somebody is in: count where the tenant is the one who feels. */
  readonly states?: readonly Phrase[];
  /** Names of feelings (nouns): count after a frame or a possessive. */
  readonly names?: readonly Phrase[];
  /** Whole ways of saying it (metaphor, body, impact) that need no further subject. */
  readonly idioms?: readonly Phrase[];
  /** Pleasant states that mean this feeling when negated ("not happy"). */
  readonly lacks?: readonly Phrase[];
}

/** Word lists the analysis of sentences stands on. Every entry is a single folded word (or `word*`). */
export interface Grammar {
  /** Forms written together that stand for several words, whole-word: `"dont": "do not"`. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Endings behind an apostrophe: `"re": "are"`; the key `n't` is handled as an ending too. */
  readonly suffixes: Readonly<Record<string, string>>;
  /** Abbreviations whose full stop ends no sentence; as they are written, folded ("mevr", even where a contraction writes it out). */
  readonly abbreviations: readonly string[];
  /** Classes for use in phrases, by name without `@`. The named ones below must be present. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** How many words before itself a negator denies ("ik begrijp het niet"); default 3. English has 0: "scared of having nowhere to go". */
  readonly negatesBefore?: number;
}

/** Classes every pack must have: the analysis reads them. */
export const REQUIRED_CLASSES = [
  "you", // the tenant, as subject or object: u, jij, you
  "your", // possessive of the tenant
  "speaker", // I, we, me, us: the one who talks or their side
  "third", // he, she, they, people, neighbours, daughter...
  "negator", // not, no, never, nothing...
  "contrast", // but, maar, echter...
  "cause", // because, since, omdat, want, doordat...
  "condition", // if, als, indien, unless...
  "that", // opens a reported clause: dat, that, alsof, how...
  "joiner", // and, or, so, en, of, dus: opens a clause when a new subject or verb follows
  "wh", // question words
  "verb-first", // verbs that open a yes/no question: heeft, bent, kunt, did, are, would...
  "filler", // ja, nou, oke, well, right, mevrouw, sir: weightless at the start of a sentence
  "intensifier", // heel, erg, enorm, really, so: one strength more
  "diminisher", // beetje, wat, a bit -> "bit": one strength less
  "past", // was, waren, were, had: a state that is over
  "only", // alleen, only, just: "not only" is no negation
  "perceive", // hoor, zie, merk, hear, see, sound: how a speaker reports what the tenant shows
  "tentative", // misschien, lijkt, klopt, maybe, seem, sounds, wonder: a guess, not a claim
] as const;
export type RequiredClass = (typeof REQUIRED_CLASSES)[number];

/** Classes the analysis reads where a pack has them. */
export const OPTIONAL_CLASSES = [
  "refusal", // no, nope: an answer by itself
  "assent", // yes, no, afraid: what a short answer is given with
  "hypothetical", // could, might, would: behind "you", what is not felt but only thinkable
  "whether", // of, whether: what somebody does not know
] as const;
export type OptionalClass = (typeof OPTIONAL_CLASSES)[number];

/** Everything recognition knows of one language. */
export interface RecognitionPack {
  readonly grammar: Grammar;
  readonly feelings: readonly FeelingTerm[];
  /** Cues by the move they suggest. */
  readonly cues: Readonly<Partial<Record<MoveId, readonly Cue[]>>>;
  /** What the tenant's own line does. */
  readonly signs: Readonly<Record<TenantSign, readonly Cue[]>>;
  /** Small sentences that add no move: check tags and the like ("zie ik dat goed?"). They must fill their sentence. */
  readonly asides: readonly Phrase[];
  /** Words too common to tell two sentences apart: used when an echo or a repetition is looked for. */
  readonly commonWords: readonly string[];
}
