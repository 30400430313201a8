import type { Grammar, Phrase } from "../pack.js";
import type { WordRow } from "./rows.js";

/**
 * All phrases of a language in one word net with classes, prefixes and gaps, as rows of numbers: it can be written to a file
 * and taken up again without reading a phrase.
 *
 * Places are numbered from 0, the root. `from[n]` to `from[n + 1]` are the ways on of place `n`, sorted by their symbol, with
 * the place each leads to. A symbol is an element of a phrase; `words` and `prefixes` tell which symbols a word can stand for.
 * Three symbols are no words: {@link WHOLE}, {@link GAP} and {@link REACH}.
 */
export interface Net {
  readonly from: Int32Array;
  readonly symbols: Int32Array;
  readonly targets: Int32Array;
  /** Where the ways of the root begin for each symbol, and behind the last symbol where they end: most walks end there. */
  readonly opening: Int32Array;
  readonly words: Meanings;
  /** What words that begin so can stand for. */
  readonly prefixes: Meanings;
  /** Symbols that a number can stand for. */
  readonly numbers: Int32Array;
  /** How many patterns there are: their numbers are below this. */
  readonly patterns: number;
}

/** What words can stand for: for each, the bits of its classes, and symbols from `from[n]` to `from[n + 1]`. */
export interface Meanings {
  readonly names: WordRow;
  readonly flags: Int32Array;
  readonly from: Int32Array;
  readonly symbols: Int32Array;
}

/** A word as it is told of its symbols, one by one. */
interface Meaning {
  flags: number;
  readonly symbols: Set<number>;
}

/** A phrase is whole here; the way leads to its pattern number. */
export const WHOLE = 0;
/** `*`: a few words may stand here, then the place it leads to goes on; `...`: the same through the sentence. */
export const GAP = 1;
export const REACH = 2;
const WORDS_FROM = 3;

interface Place {
  readonly id: number;
  /** Where the elements lead; several places where phrases with optional words meet others. */
  readonly ways: [symbol: number, to: number][];
  /** The places that all phrases beginning alike share. */
  readonly shared: Map<number, Place>;
  readonly inGap: boolean;
}

/** Weaves phrases into a net. */
export class NetBuilder {
  private readonly places: Place[] = [];
  private readonly root = this.place();
  private readonly ids = new Map<string, number>();
  private readonly words = new Map<string, Meaning>();
  private readonly prefixes = new Map<string, Meaning>();
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
      for (const member of grammar.classes[name] ?? []) this.meaning(member).flags |= 1 << bit;
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
    for (const place of front) lead(place, WHOLE, pattern);
    this.patterns = Math.max(this.patterns, pattern + 1);
  }

  /** The net as rows of numbers. */
  net(): Net {
    const { places } = this;
    const ways = places.map((place) => place.ways.toSorted(([a], [b]) => a - b));
    return {
      from: starts(ways),
      symbols: Int32Array.from(ways.flatMap((row) => row.map(([symbol]) => symbol))),
      targets: Int32Array.from(ways.flatMap((row) => row.map(([, to]) => to))),
      words: meanings(this.words),
      prefixes: meanings(this.prefixes),
      opening: openings(ways[0]!, this.ids.size + WORDS_FROM),
      numbers: Int32Array.from(this.numbers),
      patterns: this.patterns,
    };
  }

  private place(inGap = false): Place {
    const made: Place = { id: this.places.length, ways: [], shared: new Map(), inGap };
    this.places.push(made);
    return made;
  }

  /** The places reached from these by one more element; an optional one leaves the old places open. */
  private extend(front: readonly Place[], element: string): Place[] {
    if (element === "*") return front.map((place) => this.shared(place, GAP));
    if (element === "...") return front.map((place) => this.shared(place, REACH));
    const optional = element.startsWith("[") && element.endsWith("]");
    const symbol = this.element(optional ? element.slice(1, -1) : element);
    const [only] = front;
    const next = only !== undefined && front.length === 1 ? this.shared(only, symbol) : this.place();
    if (front.length > 1) for (const place of front) lead(place, symbol, next.id);
    return optional ? [...front, next] : [next];
  }

  private shared(place: Place, symbol: number): Place {
    const known = place.shared.get(symbol);
    if (known !== undefined) return known;
    const next = this.place(symbol < WORDS_FROM);
    place.shared.set(symbol, next);
    lead(place, symbol, next.id);
    return next;
  }

  /** The symbol of an element; the words it can be are told of it the first time. */
  private element(element: string): number {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    const symbol = this.ids.size + WORDS_FROM;
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
    this.meaning(member).symbols.add(symbol);
  }

  private meaning(member: string): Meaning {
    const [table, key] = member.endsWith("*")
      ? ([this.prefixes, member.slice(0, -1)] as const)
      : ([this.words, member] as const);
    const known = table.get(key);
    if (known !== undefined) return known;
    const made = { flags: 0, symbols: new Set<number>() };
    table.set(key, made);
    return made;
  }
}

function lead({ ways }: Place, symbol: number, to: number): void {
  if (!ways.some(([known, there]) => known === symbol && there === to)) ways.push([symbol, to]);
}

function meanings(table: ReadonlyMap<string, Meaning>): Meanings {
  const names = [...table.keys()].toSorted();
  const told = names.map((name) => table.get(name)!);
  return {
    names,
    flags: Int32Array.from(told, ({ flags }) => flags),
    from: starts(told.map(({ symbols }) => [...symbols])),
    symbols: Int32Array.from(told.flatMap(({ symbols }) => [...symbols])),
  };
}

/** Where the ways of each symbol begin in a row that is sorted by symbol. */
function openings(ways: readonly (readonly [symbol: number, to: number])[], symbols: number): Int32Array {
  const opening = new Int32Array(symbols + 1);
  for (const [symbol] of ways) opening[symbol + 1]! += 1;
  for (let symbol = 0; symbol < symbols; symbol += 1) opening[symbol + 1]! += opening[symbol]!;
  return opening;
}

/** Where each row begins in the rows laid end to end, and where the last one ends. */
function starts(rows: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (from[index + 1] = from[index]! + row.length));
  return from;
}
