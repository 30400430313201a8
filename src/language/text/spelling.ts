import type { Grammar } from "../pack.js";
import type { WordEntry } from "./automaton.js";
import { fold } from "./fold.js";

/** What a lexicon knows of a word. */
export interface Known extends WordEntry {
  /** What it is compared by; undefined for a word without content. */
  readonly stem: string | undefined;
}

/** One of the words that a written form stands for, with what is known of it. */
export interface Spelled extends Known {
  readonly norm: string;
}

/** What a form as typed stands for. */
export interface Spelling {
  readonly words: readonly Spelled[];
  /** How many units an apostrophe takes in front that is no part of the word ("'quoted"). */
  readonly skipped: number;
  /** A full stop behind it ends no sentence. */
  readonly abbreviation: boolean;
}

/** What the speller asks of the words it finds. */
export type Lookup = (norm: string) => Known;

/** Forms remembered, so that no text can fill the memory. */
const REMEMBERED = 50_000;
/** A form longer than this is a word of no language. */
const LONGEST = 48;

const NOT_LOOKED_UP: Known = { input: 0, flags: 0, stem: undefined };

/** Tells what written forms stand for: folded, contractions written out. Each form is worked out once. */
export class Speller {
  private readonly known = new Map<string, Spelling>();
  private readonly abbreviations: ReadonlySet<string>;

  constructor(
    private readonly grammar: Pick<Grammar, "contractions" | "suffixes" | "abbreviations">,
    private readonly lookup: Lookup = () => NOT_LOOKED_UP,
  ) {
    this.abbreviations = new Set(grammar.abbreviations);
  }

  /** The words a form stands for; "don't" stands for two. */
  spell(raw: string): Spelling {
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const made = this.make(raw);
    if (this.known.size < REMEMBERED && raw.length <= LONGEST) this.known.set(raw, made);
    return made;
  }

  private make(raw: string): Spelling {
    const folded = fold(raw);
    const quoted = folded.startsWith("'") && this.contraction(folded) === undefined;
    const words = this.expand(quoted ? folded.slice(1) : folded);
    return {
      words: words.map((norm) => ({ norm, ...this.lookup(norm) })),
      skipped: quoted ? 1 : 0,
      abbreviation: this.abbreviations.has(folded),
    };
  }

  private contraction(norm: string): string | undefined {
    const { contractions } = this.grammar;
    return Object.hasOwn(contractions, norm) ? contractions[norm] : undefined;
  }

  private expand(norm: string): readonly string[] {
    const whole = this.contraction(norm);
    if (whole !== undefined) return whole.split(" ");
    const { suffixes } = this.grammar;
    if (norm.endsWith("n't") && Object.hasOwn(suffixes, "n't")) return [norm.slice(0, -3), "not"];
    const cut = norm.lastIndexOf("'");
    if (cut < 1) return [norm];
    const ending = norm.slice(cut + 1);
    const written = Object.hasOwn(suffixes, ending) ? suffixes[ending] : undefined;
    return written === undefined ? [norm] : [norm.slice(0, cut), written];
  }
}
