import { GAP, REACH, WHOLE, type Meanings, type Net } from "./net.js";
import { indexIn } from "./rows.js";
import { Steps } from "./steps.js";

/** Phrases found, one a row: which pattern, the first and last word it covers (inclusive), whether a negator stands among the words that a gap stood for. */
export interface Finds {
  readonly length: number;
  readonly patterns: readonly number[];
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly negated: readonly boolean[];
}

/** What the automaton knows of a word. */
export interface WordEntry {
  /** Words with the same number can stand in the same places; 0 in none. */
  readonly input: number;
  /** One bit a class, in the order of the flag classes. */
  readonly flags: number;
}

/** A word in its row, as the walk needs it. */
export interface Step extends WordEntry {
  /** It begins a sentence: no phrase crosses that point. */
  readonly opens: boolean;
  /** It denies what follows. */
  readonly negates: boolean;
}

/** Where a walk can be after some words: places of the net, each with the words its gap may still skip. */
interface State {
  readonly id: number;
  readonly spots: readonly Spot[];
  /** Patterns that are whole here: four times the number, and how it came through its gaps. */
  readonly accepts: readonly number[];
  /** Nothing can follow. */
  readonly ends: boolean;
}

interface Spot {
  readonly place: number;
  /** How many words the gap before this place may still stand for. */
  readonly skips: number;
  readonly came: Came;
}

/** How a walk came to a place: by the words of its phrase alone, through a gap, or through a gap with a negator in it. */
type Came = typeof STRAIGHT | typeof GAPPED | typeof DENIED;
const STRAIGHT = 0;
const GAPPED = 1;
const DENIED = 2;

/** How many words `*` and `...` may stand for. */
const GAP_WORDS = 4;
const REACH_WORDS = 12;
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 24;
const NUMBER = /^\p{N}/u;
/** How much is remembered of words and of walks, so that no text can fill the memory. */
const LIMITS = { words: 50_000, steps: 300_000 };

/** About how many ways are tried in the time of one search. */
const SEARCH_STEPS = 4;

/** The first two states there are: a walk that is over, and one that begins. */
const DEAD = 0;
const ROOT = 1;

const UNKNOWN: WordEntry = { input: 0, flags: 0 };

/**
 * Walks a net. The places a walk can be in are joined into one state the first time they are met, and remembered, so that a
 * word costs one look-up from then on. A walk is bounded by the longest phrase, so the whole is linear in the text.
 */
export class Automaton {
  private states: State[] = [];
  private known = new Map<string, State>();
  private steps = new Steps();
  private readonly entries = new Map<string, WordEntry>();
  private readonly inputs = new Map<string, number>();
  /** The symbols of each input. */
  private readonly symbols: ReadonlySet<number>[] = [new Set()];
  /** For each pattern, the row it was last found in. */
  private readonly rows: Int32Array;

  constructor(
    private readonly net: Net,
    private readonly limits: Readonly<typeof LIMITS> = LIMITS,
  ) {
    this.rows = new Int32Array(net.patterns).fill(-1);
    this.forget();
  }

  /** What a folded word can be read as. */
  lookup(norm: string): WordEntry {
    const seen = this.entries.get(norm);
    if (seen !== undefined) return seen;
    const entry = this.compose(norm);
    if (this.entries.size < this.limits.words) this.entries.set(norm, entry);
    return entry;
  }

  /**
   * Finds every phrase in a row of words: each pattern once a start, with the shortest gap and with all its optional words.
   * Finds come in the order of their first word.
   */
  find(words: readonly Step[]): Finds {
    const finds = { length: 0, patterns: [], firsts: [], lasts: [], negated: [] };
    for (let first = 0; first < words.length; first += 1) this.walk(words, first, finds);
    return finds;
  }

  private walk(words: readonly Step[], first: number, finds: Finding): void {
    const begun = finds.length;
    let id = ROOT;
    for (let at = first; at < words.length; at += 1) {
      const word = words[at]!;
      if (word.opens && at > first) return;
      const input = word.input * 2 + (word.negates ? 1 : 0);
      const next = this.steps.get(id, input);
      id = next < 0 ? this.learn(id, input) : next;
      if (id === DEAD) return;
      const state = this.states[id]!;
      for (const accept of state.accepts) this.accept(accept, { first, last: at, begun, finds });
      if (state.ends) return;
    }
  }

  /** A pattern is told once a start; where it goes on by its own words, it is one find that grows. */
  private accept(accept: number, { first, last, begun, finds }: Accepted): void {
    const pattern = accept >> 2;
    const row = this.rows[pattern]!;
    if (row >= begun && row < finds.length && finds.patterns[row] === pattern) {
      if ((accept & 3) === STRAIGHT || finds.lasts[row] === last - 1) finds.lasts[row] = last;
      return;
    }
    this.rows[pattern] = finds.length;
    finds.patterns.push(pattern);
    finds.firsts.push(first);
    finds.lasts.push(last);
    finds.negated.push((accept & 3) === DENIED);
    finds.length += 1;
  }

  /** Works out where a word leads, and remembers it. */
  private learn(from: number, input: number): number {
    const spots = this.states[from]!.spots;
    if (this.steps.size < this.limits.steps) return this.remember(from, spots, input);
    this.forget();
    return this.remember(this.stateOf(spots).id, spots, input);
  }

  private remember(from: number, spots: readonly Spot[], input: number): number {
    const { id } = this.follow(spots, input);
    this.steps.set(from, input, id);
    return id;
  }

  private forget(): void {
    this.steps = new Steps();
    this.states = [];
    this.known = new Map();
    this.stateOf([]);
    this.stateOf([{ place: 0, skips: 0, came: STRAIGHT }]);
  }

  private follow(spots: readonly Spot[], input: number): State {
    const symbols = this.symbols[input >> 1]!;
    const negates = (input & 1) === 1;
    const next = new Map<number, Spot>();
    for (const { place, skips, came } of spots) {
      for (const to of this.places(place, symbols)) this.arrive({ place: to, skips: 0, came }, next);
      if (skips > 0) this.arrive({ place, skips: skips - 1, came: negates ? DENIED : came }, next);
    }
    return this.stateOf([...next.values()]);
  }

  /** The places that any of these symbols leads to. Few ways are tried one by one, many are searched for each symbol. */
  private places(place: number, sought: ReadonlySet<number>): number[] {
    const { from, symbols, targets, opening } = this.net;
    const begin = from[place]!;
    const end = from[place + 1]!;
    const places: number[] = [];
    if (place === 0) {
      for (const symbol of sought)
        for (let at = opening[symbol]!; at < opening[symbol + 1]!; at += 1) places.push(targets[at]!);
    } else if (end - begin < sought.size * SEARCH_STEPS) {
      for (let at = begin; at < end; at += 1) if (sought.has(symbols[at]!)) places.push(targets[at]!);
    } else {
      for (const symbol of sought)
        for (let at = this.search(symbol, begin, end); at < end && symbols[at] === symbol; at += 1)
          places.push(targets[at]!);
    }
    return places;
  }

  /** Where the ways of a symbol begin, or would; ways are sorted by symbol. */
  private search(symbol: number, begin: number, end: number): number {
    const { symbols } = this.net;
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (symbols[middle]! < symbol) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Ways are sorted, and that of a whole phrase comes first: any other stands last. */
  private goesOn(place: number): boolean {
    const { from, symbols } = this.net;
    const end = from[place + 1]!;
    return end > from[place]! && symbols[end - 1] !== WHOLE;
  }

  /** Takes a place in, and the gaps that open behind it. Of two ways to one place, the one with more words to skip holds the other. */
  private arrive(spot: Spot, spots: Map<number, Spot>): void {
    const key = spot.place * 4 + spot.came;
    const known = spots.get(key);
    if (known !== undefined && known.skips >= spot.skips) return;
    spots.set(key, spot);
    const came = spot.came === DENIED ? DENIED : GAPPED;
    const { symbols, targets } = this.net;
    const { from, to } = this.marks(spot.place);
    for (let at = from; at < to; at += 1) {
      const symbol = symbols[at]!;
      if (symbol === WHOLE) continue;
      const skips = symbol === GAP ? GAP_WORDS : REACH_WORDS;
      this.arrive({ place: targets[at]!, skips, came }, spots);
    }
  }

  /** The ways of a place that are no words: they come first. */
  private marks(place: number): { readonly from: number; readonly to: number } {
    const { from, symbols } = this.net;
    const begin = from[place]!;
    const end = from[place + 1]!;
    let to = begin;
    while (to < end && symbols[to]! <= REACH) to += 1;
    return { from: begin, to };
  }

  private stateOf(spots: readonly Spot[]): State {
    const key = spots
      .map(({ place, skips, came }) => (place * 16 + skips) * 4 + came)
      .toSorted((a, b) => a - b)
      .join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const ends = spots.every(({ place, skips }) => skips === 0 && !this.goesOn(place));
    const made: State = { id: this.states.length, spots, accepts: this.accepted(spots), ends };
    this.states.push(made);
    this.known.set(key, made);
    return made;
  }

  /** The patterns whole at these places, each by the straightest way it came. */
  private accepted(spots: readonly Spot[]): number[] {
    const { symbols, targets } = this.net;
    const found = new Map<number, number>();
    for (const { place, came } of spots) {
      const { from, to } = this.marks(place);
      for (let at = from; at < to && symbols[at] === WHOLE; at += 1) {
        const pattern = targets[at]!;
        found.set(pattern, Math.min(found.get(pattern) ?? Infinity, pattern * 4 + came));
      }
    }
    return [...found.values()];
  }

  private compose(norm: string): WordEntry {
    const { words, prefixes, numbers } = this.net;
    const symbols = new Set<number>();
    let flags = 0;
    const take = (meanings: Meanings, name: string): void => {
      const index = indexIn(meanings.names, name);
      if (index < 0) return;
      flags |= meanings.flags[index]!;
      const end = meanings.from[index + 1]!;
      for (let at = meanings.from[index]!; at < end; at += 1) symbols.add(meanings.symbols[at]!);
    };
    take(words, norm);
    for (let length = SHORTEST_PREFIX; length <= Math.min(norm.length, LONGEST_PREFIX); length += 1)
      take(prefixes, norm.slice(0, length));
    if (NUMBER.test(norm)) for (let at = 0; at < numbers.length; at += 1) symbols.add(numbers[at]!);
    return symbols.size === 0 && flags === 0 ? UNKNOWN : { input: this.inputOf(symbols), flags };
  }

  private inputOf(symbols: ReadonlySet<number>): number {
    if (symbols.size === 0) return 0;
    const key = [...symbols].join();
    const known = this.inputs.get(key);
    if (known !== undefined) return known;
    this.inputs.set(key, this.symbols.length);
    this.symbols.push(symbols);
    return this.symbols.length - 1;
  }
}

interface Finding extends Finds {
  length: number;
  readonly patterns: number[];
  readonly firsts: number[];
  readonly lasts: number[];
  readonly negated: boolean[];
}

interface Accepted {
  readonly first: number;
  readonly last: number;
  /** The row where this start's finds begin. */
  readonly begun: number;
  readonly finds: Finding;
}
