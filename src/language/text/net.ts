import type { Grammar, Phrase } from "../pack.js";

/**
 * All phrases of a language in one word net with classes, prefixes and gaps, as rows of numbers: it can be written to a file
 * and taken up again without reading a phrase.
 *
 * Places are numbered from 0, the root. `from[n]` to `from[n + 1]` are the ways on of place `n`: a symbol each, and the place
 * it leads to. A symbol is an element of a phrase; `words` and `prefixes` tell which symbols a word can stand for.
 */
export interface Net {
  readonly from: readonly number[] | Int32Array;
  readonly symbols: readonly number[] | Int32Array;
  readonly targets: readonly number[] | Int32Array;
  /** The place behind a gap of a few words, and behind one that goes on through the sentence; -1 for none. */
  readonly gaps: readonly number[] | Int32Array;
  readonly reaches: readonly number[] | Int32Array;
  /** `acceptFrom[n]` to `acceptFrom[n + 1]`: the patterns that are whole at place `n`. */
  readonly acceptFrom: readonly number[] | Int32Array;
  readonly accepts: readonly number[] | Int32Array;
  readonly words: Readonly<Record<string, Meaning>>;
  readonly prefixes: Readonly<Record<string, Meaning>>;
  /** Symbols that a number can stand for. */
  readonly numbers: readonly number[];
  /** How many patterns there are: their numbers are below this. */
  readonly patterns: number;
}

/** What a word can stand for: one bit a class in the order of the flag classes, then its symbols. */
export type Meaning = readonly number[];

interface Place {
  readonly id: number;
  /** Where the elements lead; several places where phrases with optional words meet others. */
  readonly ways: [symbol: number, to: Place][];
  /** The places that all phrases beginning alike share. */
  readonly shared: Map<number, Place>;
  readonly accepts: Set<number>;
  gap: Place | undefined;
  reach: Place | undefined;
  readonly inGap: boolean;
}

/** Weaves phrases into a net. */
export class NetBuilder {
  private readonly places: Place[] = [];
  private readonly root = this.place();
  private readonly ids = new Map<string, number>();
  private readonly words = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly numbers = new Set<number>();
  private patterns = 0;

  /**
   * @param grammar gives the classes that phrases refer to
   * @param flagClasses classes reported as bits on each word; at most 31
   */
  constructor(
    private readonly grammar: Pick<Grammar, "classes">,
    flagClasses: readonly string[],
  ) {
    flagClasses.forEach((name, bit) => {
      for (const member of grammar.classes[name] ?? []) this.meaning(member)[0]! |= 1 << bit;
    });
  }

  /**
   * Adds a phrase under a pattern number; a text that holds it reports that number.
   *
   * @throws RangeError for a phrase that names an unknown class or ends in a gap
   */
  add(phrase: Phrase, pattern: number): void {
    let front = [this.root];
    for (const element of phrase.split(" ").filter(Boolean)) front = this.extend(front, element);
    if (front.some((place) => place === this.root || place.inGap))
      throw new RangeError(`phrase "${phrase}" ends in nothing`);
    for (const { accepts } of front) accepts.add(pattern);
    this.patterns = Math.max(this.patterns, pattern + 1);
  }

  /** The net as rows of numbers. */
  net(): Net {
    const { places } = this;
    const ways = places.map((place) => place.ways.toSorted(([a], [b]) => a - b));
    return {
      from: starts(ways),
      symbols: ways.flatMap((row) => row.map(([symbol]) => symbol)),
      targets: ways.flatMap((row) => row.map(([, to]) => to.id)),
      gaps: places.map(({ gap }) => gap?.id ?? -1),
      reaches: places.map(({ reach }) => reach?.id ?? -1),
      acceptFrom: starts(places.map(({ accepts }) => [...accepts])),
      accepts: places.flatMap(({ accepts }) => [...accepts]),
      words: Object.fromEntries(this.words),
      prefixes: Object.fromEntries(this.prefixes),
      numbers: [...this.numbers],
      patterns: this.patterns,
    };
  }

  private place(inGap = false): Place {
    const made: Place = {
      id: this.places.length,
      ways: [],
      shared: new Map(),
      accepts: new Set(),
      gap: undefined,
      reach: undefined,
      inGap,
    };
    this.places.push(made);
    return made;
  }

  /** The places reached from these by one more element; an optional one leaves the old places open. */
  private extend(front: readonly Place[], element: string): Place[] {
    if (element === "*") return [...new Set(front.map((place) => (place.gap ??= this.place(true))))];
    if (element === "...") return [...new Set(front.map((place) => (place.reach ??= this.place(true))))];
    const optional = element.startsWith("[") && element.endsWith("]");
    const symbol = this.element(optional ? element.slice(1, -1) : element);
    const [only] = front;
    const next = only !== undefined && front.length === 1 ? this.shared(only, symbol) : this.place();
    if (front.length > 1) for (const { ways } of front) ways.push([symbol, next]);
    return optional ? [...front, next] : [next];
  }

  private shared(place: Place, symbol: number): Place {
    const known = place.shared.get(symbol);
    if (known !== undefined) return known;
    const next = this.place();
    place.shared.set(symbol, next);
    place.ways.push([symbol, next]);
    return next;
  }

  /** The symbol of an element; the words it can be are told of it the first time. */
  private element(element: string): number {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    const symbol = this.ids.size;
    this.ids.set(element, symbol);
    for (const choice of element.split("|")) this.choose(choice, symbol);
    return symbol;
  }

  private choose(choice: string, symbol: number): void {
    if (choice === "#") this.numbers.add(symbol);
    else if (!choice.startsWith("@")) this.know(choice, symbol);
    else {
      const name = choice.slice(1);
      if (!Object.hasOwn(this.grammar.classes, name)) throw new RangeError(`no class ${choice}`);
      for (const member of this.grammar.classes[name]!) this.know(member, symbol);
    }
  }

  private know(member: string, symbol: number): void {
    const meaning = this.meaning(member);
    if (!meaning.includes(symbol, 1)) meaning.push(symbol);
  }

  private meaning(member: string): number[] {
    const [table, key] = member.endsWith("*")
      ? ([this.prefixes, member.slice(0, -1)] as const)
      : ([this.words, member] as const);
    const known = table.get(key);
    if (known !== undefined) return known;
    const made = [0];
    table.set(key, made);
    return made;
  }
}

/** Where each row begins in the rows laid end to end, and where the last one ends. */
function starts(rows: readonly (readonly unknown[])[]): number[] {
  const from = [0];
  for (const row of rows) from.push(from.at(-1)! + row.length);
  return from;
}
