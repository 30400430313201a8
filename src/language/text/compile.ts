import {
  OPTIONAL_CLASSES,
  REQUIRED_CLASSES,
  type Cue,
  type FeelingTerm,
  type OptionalClass,
  type RecognitionPack,
  type RequiredClass,
} from "../pack.js";
import { MOVES, TENANT_SIGNS, type MoveId, type TenantSign } from "../terms.js";
import { Automaton } from "./automaton.js";
import { phraseOf } from "./phrase.js";

/** How a feeling was put into words. */
export type FeelingForm = "states" | "names" | "idioms" | "lacks";

/** A cue with what it is a cue for. */
export type CompiledCue =
  | { readonly kind: "move"; readonly move: MoveId; readonly cue: Cue }
  | { readonly kind: "sign"; readonly sign: TenantSign; readonly cue: Cue }
  | { readonly kind: "feeling"; readonly form: FeelingForm; readonly term: FeelingTerm }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "aside" };

/** Phrases that a scenario or a user adds to a pack. */
export interface Vocabulary {
  /** The bad news in a sentence: saying it in much the same words is giving it. */
  readonly news?: string;
  readonly moves?: Partial<Readonly<Record<MoveId, readonly string[]>>>;
  readonly topics?: Readonly<Record<string, readonly string[]>>;
}

/** A pack ready to read with. */
export interface Lexicon {
  readonly pack: RecognitionPack;
  readonly automaton: Automaton;
  readonly cues: readonly CompiledCue[];
  /** The sentence of the news, where there is one. */
  readonly news: string | undefined;
}

const FORMS: readonly FeelingForm[] = ["states", "names", "idioms", "lacks"];

const FLAG_CLASSES: readonly (RequiredClass | OptionalClass)[] = [...REQUIRED_CLASSES, ...OPTIONAL_CLASSES];

/** The bit of a class that the analysis reads in a word's flags. */
export function flagOf(name: RequiredClass | OptionalClass): number {
  return 1 << FLAG_CLASSES.indexOf(name);
}

/**
 * Compiles a pack and any additions into one automaton. Additions are taken as a trainer types them.
 *
 * @throws RangeError for a phrase of the pack that names an unknown class or ends in a gap
 */
export function compile(pack: RecognitionPack, additions: Vocabulary = {}): Lexicon {
  const automaton = new Automaton(pack.grammar, FLAG_CLASSES);
  const cues: CompiledCue[] = [];
  const add = (cue: CompiledCue, phrases: readonly string[] = []): void => {
    for (const phrase of phrases) automaton.add(phrase, cues.length);
    cues.push(cue);
  };
  const typed = (phrases: readonly string[] = []): string[] =>
    phrases.flatMap((phrase) => phraseOf(phrase, pack.grammar) ?? []);
  for (const move of MOVES) {
    for (const cue of pack.cues[move] ?? []) add({ kind: "move", move, cue }, cue.phrases);
    const own = typed(additions.moves?.[move]);
    if (own.length > 0) add({ kind: "move", move, cue: addedCue(move, own) }, own);
  }
  for (const sign of TENANT_SIGNS)
    for (const cue of pack.signs[sign]) add({ kind: "sign", sign, cue }, cue.phrases);
  for (const term of pack.feelings)
    for (const form of FORMS) add({ kind: "feeling", form, term }, term[form]);
  for (const [topic, words] of Object.entries(additions.topics ?? {}))
    add({ kind: "topic", topic }, typed(words));
  add({ kind: "aside" }, pack.asides);
  return { pack, automaton, cues, news: additions.news };
}

/** The news of a scenario is no news in a question, a condition or when denied; other jargon counts wherever it stands. */
function addedCue(move: MoveId, phrases: readonly string[]): Cue {
  const cue: Cue = { id: `vocabulary-${move}`, phrases };
  return move === "bad-news" ? { ...cue, mood: ["statement"], conditional: "no", negated: "no" } : cue;
}
