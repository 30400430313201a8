import type { Cue, FeelingTerm, Grammar, RecognitionPack } from "../pack.js";
import { MOVES, TENANT_SIGNS, type MoveId, type TenantSign } from "../terms.js";
import { Automaton } from "./automaton.js";
import { stemOf } from "./content.js";
import { FLAG_CLASSES } from "./flags.js";
import { NetBuilder, type Net } from "./net.js";
import { phraseOf } from "./phrase.js";
import { Speller, type Known } from "./spelling.js";

/** How a feeling was put into words. */
export type FeelingForm = "states" | "names" | "idioms" | "lacks";

/** A cue without its phrases: they stand in the net. */
export type Conditions = Omit<Cue, "phrases">;
/** A feeling without its phrases. */
export type NamedTerm = Pick<FeelingTerm, "family" | "near" | "strength">;

/** A cue with what it is a cue for. */
export type CompiledCue =
  | { readonly kind: "move"; readonly move: MoveId; readonly cue: Conditions }
  | { readonly kind: "sign"; readonly sign: TenantSign; readonly cue: Conditions }
  | { readonly kind: "feeling"; readonly form: FeelingForm; readonly term: NamedTerm }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "aside" };

/** Phrases that a scenario or a user adds to a pack, as they type them. */
export interface Vocabulary {
  /** The bad news in a sentence: saying it in much the same words is giving it. */
  readonly news?: string;
  readonly moves?: Partial<Readonly<Record<MoveId, readonly string[]>>>;
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  readonly feelings?: readonly FeelingTerm[];
}

/** What stays of a pack once its phrases are woven into a net: plain data, fit to be written to a file. */
export interface CompiledPack {
  readonly grammar: Pick<Grammar, "contractions" | "suffixes" | "abbreviations" | "negatesBefore">;
  readonly commonWords: readonly string[];
  /** By pattern number of the net. */
  readonly cues: readonly CompiledCue[];
  readonly net: Net;
}

/** An automaton with what its patterns mean. */
export interface Layer {
  readonly automaton: Automaton;
  readonly cues: readonly CompiledCue[];
}

/** A pack ready to read with, and what was added to it. */
export interface Lexicon {
  readonly grammar: CompiledPack["grammar"];
  readonly speller: Speller;
  readonly base: Layer;
  /** What a scenario or a user adds. */
  readonly added: Layer | undefined;
  /** The sentence of the news, where there is one. */
  readonly news: string | undefined;
}

const FORMS: readonly FeelingForm[] = ["states", "names", "idioms", "lacks"];

/**
 * Weaves the phrases of a pack into one net.
 *
 * @throws RangeError for a phrase of the pack that names an unknown class or ends in a gap
 */
export function compilePack({
  grammar,
  feelings,
  cues,
  signs,
  asides,
  commonWords,
}: RecognitionPack): CompiledPack {
  const woven = new Weaver(new NetBuilder(grammar, FLAG_CLASSES));
  for (const move of MOVES)
    for (const { phrases, ...cue } of cues[move] ?? []) woven.add({ kind: "move", move, cue }, phrases);
  for (const sign of TENANT_SIGNS)
    for (const { phrases, ...cue } of signs[sign]) woven.add({ kind: "sign", sign, cue }, phrases);
  for (const term of feelings) woven.addFeeling(term, (phrases) => phrases);
  woven.add({ kind: "aside" }, asides);
  const { contractions, suffixes, abbreviations, negatesBefore } = grammar;
  return {
    grammar: {
      contractions,
      suffixes,
      abbreviations,
      ...(negatesBefore === undefined ? {} : { negatesBefore }),
    },
    commonWords,
    ...woven.done(),
  };
}

/** Makes a compiled pack ready to read with. */
export function lexiconFrom({ grammar, commonWords, cues, net }: CompiledPack): Lexicon {
  const automaton = new Automaton(net);
  const common = new Set(commonWords);
  const lookup = (norm: string): Known => {
    const entry = automaton.lookup(norm);
    return { ...entry, stem: stemOf(norm, entry.flags, common) };
  };
  return {
    grammar,
    speller: new Speller(grammar, lookup),
    base: { automaton, cues },
    added: undefined,
    news: undefined,
  };
}

/** A lexicon with additions on top, in place of any it had; the pack below is shared, so this costs only what is added. */
export function extend(lexicon: Lexicon, additions: Vocabulary): Lexicon {
  const { grammar } = lexicon;
  const woven = new Weaver(new NetBuilder({ classes: {} }, []));
  const typed = (phrases: readonly string[] = []): string[] =>
    phrases.flatMap((phrase) => phraseOf(phrase, grammar) ?? []);
  for (const move of MOVES)
    woven.add({ kind: "move", move, cue: addedCue(move) }, typed(additions.moves?.[move]));
  for (const term of additions.feelings ?? []) woven.addFeeling(term, typed);
  for (const [topic, words] of Object.entries(additions.topics ?? {}))
    woven.add({ kind: "topic", topic }, typed(words));
  const { net, cues } = woven.done();
  const added = cues.length === 0 ? undefined : { automaton: new Automaton(net), cues };
  return { ...lexicon, added, news: additions.news };
}

/**
 * Compiles a pack and any additions.
 *
 * @throws RangeError for a phrase of the pack that names an unknown class or ends in a gap
 */
export function compile(pack: RecognitionPack, additions: Vocabulary = {}): Lexicon {
  return extend(lexiconFrom(compilePack(pack)), additions);
}

/** Numbers cues as their phrases go into a net. */
class Weaver {
  private readonly cues: CompiledCue[] = [];

  constructor(private readonly builder: NetBuilder) {}

  add(cue: CompiledCue, phrases: readonly string[]): void {
    if (phrases.length === 0) return;
    for (const phrase of phrases) this.builder.add(phrase, this.cues.length);
    this.cues.push(cue);
  }

  addFeeling(term: FeelingTerm, typed: (phrases: readonly string[]) => readonly string[]): void {
    const { family, near, strength } = term;
    const named: NamedTerm = { family, strength, ...(near === undefined ? {} : { near }) };
    for (const form of FORMS) this.add({ kind: "feeling", form, term: named }, typed(term[form] ?? []));
  }

  done(): Pick<CompiledPack, "net" | "cues"> {
    return { net: this.builder.net(), cues: this.cues };
  }
}

/** The news of a scenario is no news in a question, a condition or when denied; other jargon counts wherever it stands. */
function addedCue(move: MoveId): Conditions {
  const id = `vocabulary-${move}`;
  return move === "bad-news" ? { id, mood: ["statement"], conditional: "no", negated: "no" } : { id };
}
