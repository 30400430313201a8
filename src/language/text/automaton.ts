import type { Grammar, Phrase } from "../pack.js";

/** A phrase found: which pattern, and the first and last word it covers (inclusive). */
export interface Found {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
  /** A negator stands among the words that a `*` stood for. */
  readonly negatedInside: boolean;
}

/** What the automaton needs to know of a word. */
export interface WordEntry {
  /** The elements of phrases that a word can stand for: itself, its classes, its prefixes, the choices it is one of. */
  readonly symbols: ReadonlySet<number>;
  /** One bit a class, in the order of `flagClasses`. */
  readonly flags: number;
}

/** What the walk asks about the words around it, by index. */
export interface Around {
  readonly opens: (index: number) => boolean;
  readonly negates: (index: number) => boolean;
}

/** A state: what has been said so far of the phrases that go through it. */
interface Node {
  /** Where the elements lead; several places where phrases with optional words meet others. */
  edges: Map<number, Node[]>;
  /** The places that all phrases beginning alike share. */
  shared: Map<number, Node>;
  readonly accepts: number[];
  gap: Node | undefined;
}

/** How many words `*` may stand for. */
const GAP_WORDS = 4;

const NOTHING: WordEntry = { symbols: new Set(), flags: 0 };
const NUMBER = /^\p{N}/u;
const REMEMBERED_WORDS = 50_000;

/**
 * All phrases of a language in one word trie with classes, prefixes and gaps. One walk over a text finds every phrase;
 * the work a word can cause is bounded by the longest phrase, so the whole is linear in the text.
 */
export class Automaton {
  private readonly root = newNode();
  private readonly ids = new Map<string, number>();
  private readonly entries = new Map<string, { symbols: Set<number>; flags: number }>();
  private readonly prefixes = new Map<string, { symbols: Set<number>; flags: number }>();
  /** Elements that a number can stand for. */
  private readonly numbers = new Set<number>();
  /** Places inside a gap: no phrase may end there. */
  private readonly gaps = new Set<Node>();
  private readonly remembered = new Map<string, WordEntry>();

  /**
   * @param grammar gives the classes that phrases refer to
   * @param flagClasses classes reported as bits on each word; at most 31
   * @throws RangeError for a phrase that names an unknown class or ends in a gap
   */
  constructor(
    private readonly grammar: Grammar,
    flagClasses: readonly string[],
  ) {
    for (const [name, members] of Object.entries(grammar.classes)) {
      const bit = flagClasses.indexOf(name);
      const flag = bit < 0 ? 0 : 1 << bit;
      for (const member of members) this.know(member, this.symbol(`@${name}`), flag);
    }
  }

  /** Adds a phrase under a pattern number; a text that holds it reports that number. */
  add(phrase: Phrase, pattern: number): void {
    const elements = phrase.split(" ").filter(Boolean);
    let front = [this.root];
    for (const element of elements) front = this.extend(front, element);
    if (front.includes(this.root) || front.some((node) => this.gaps.has(node)))
      throw new RangeError(`phrase "${phrase}" ends in nothing`);
    for (const { accepts } of front) if (!accepts.includes(pattern)) accepts.push(pattern);
  }

  /** What a folded word can be read as. */
  lookup(norm: string): WordEntry {
    const seen = this.remembered.get(norm);
    if (seen !== undefined) return seen;
    const entry = this.compose(norm);
    if (this.remembered.size < REMEMBERED_WORDS) this.remembered.set(norm, entry);
    return entry;
  }

  /**
   * Finds every phrase in a row of words.
   *
   * @param around tells whether the word at an index begins a sentence (phrases do not cross that point), and whether it negates
   */
  find(words: readonly WordEntry[], { opens, negates }: Around): Found[] {
    const found: Found[] = [];
    const seen = new Set<number>();
    let first = 0;
    // words before gaps, so that a phrase is found with its optional words, and with the shortest gap
    const walk = (node: Node, at: number, negatedInside: boolean): void => {
      if (at < words.length && (at === first || !opens(at)))
        step(node, words[at]!.symbols, (next) => walk(next, at + 1, negatedInside));
      for (const pattern of node.accepts) {
        if (seen.has(pattern)) continue;
        seen.add(pattern);
        found.push({ pattern, first, last: at - 1, negatedInside });
      }
      if (node.gap !== undefined) skip(node.gap, at, negatedInside);
    };
    const skip = (node: Node, from: number, negatedInside: boolean): void => {
      let negated = negatedInside;
      for (let at = from; at <= from + GAP_WORDS && at < words.length; at += 1) {
        if (opens(at)) return;
        walk(node, at, negated);
        negated ||= negates(at);
      }
    };
    for (; first < words.length; first += 1) {
      if (words[first]!.symbols.size === 0) continue;
      seen.clear();
      walk(this.root, first, false);
    }
    return found;
  }

  private compose(norm: string): WordEntry {
    const own = this.entries.get(norm);
    const symbols = new Set(own?.symbols);
    let flags = own?.flags ?? 0;
    for (let length = 3; length <= Math.min(norm.length, 24); length += 1) {
      const stem = this.prefixes.get(norm.slice(0, length));
      if (stem === undefined) continue;
      for (const symbol of stem.symbols) symbols.add(symbol);
      flags |= stem.flags;
    }
    if (NUMBER.test(norm)) for (const symbol of this.numbers) symbols.add(symbol);
    return symbols.size === 0 && flags === 0 ? NOTHING : { symbols, flags };
  }

  private symbol(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.ids.size);
    return this.ids.size - 1;
  }

  private know(member: string, symbol: number, flag: number): void {
    const [table, key] = member.endsWith("*") ? [this.prefixes, member.slice(0, -1)] : [this.entries, member];
    const entry = table.get(key) ?? { symbols: new Set<number>(), flags: 0 };
    entry.symbols.add(symbol);
    entry.flags |= flag;
    table.set(key, entry);
  }

  /** The places reached from these by one more element; an optional one leaves the old places open. */
  private extend(front: readonly Node[], element: string): Node[] {
    if (element === "*") return [...new Set(front.map((node) => this.gapAfter(node)))];
    const optional = element.startsWith("[") && element.endsWith("]");
    const symbol = this.element(optional ? element.slice(1, -1) : element);
    const [only] = front;
    const next = only !== undefined && front.length === 1 ? shared(only, symbol) : newNode();
    if (front.length > 1) for (const node of front) link(node, symbol, next);
    return optional ? [...front, next] : [next];
  }

  private gapAfter(node: Node): Node {
    node.gap ??= newNode();
    this.gaps.add(node.gap);
    return node.gap;
  }

  /** The symbol of an element; the words it can be are told of it the first time. */
  private element(element: string): number {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    const symbol = this.symbol(element);
    for (const choice of element.split("|")) this.choose(choice, symbol);
    return symbol;
  }

  private choose(choice: string, symbol: number): void {
    if (choice === "#") this.numbers.add(symbol);
    else if (!choice.startsWith("@")) this.know(choice, symbol, 0);
    else {
      const name = choice.slice(1);
      if (!Object.hasOwn(this.grammar.classes, name)) throw new RangeError(`no class ${choice}`);
      for (const member of this.grammar.classes[name]!) this.know(member, symbol, 0);
    }
  }
}

/** Most places end a phrase or have one way on: a map is made when it is needed. */
const NO_EDGES = new Map<number, Node[]>();
const NO_SHARED = new Map<number, Node>();

function newNode(): Node {
  return { edges: NO_EDGES, shared: NO_SHARED, accepts: [], gap: undefined };
}

function shared(node: Node, symbol: number): Node {
  const known = node.shared.get(symbol);
  if (known !== undefined) return known;
  const next = newNode();
  if (node.shared === NO_SHARED) node.shared = new Map();
  node.shared.set(symbol, next);
  link(node, symbol, next);
  return next;
}

function link(node: Node, symbol: number, next: Node): void {
  if (node.edges === NO_EDGES) node.edges = new Map();
  const there = node.edges.get(symbol);
  if (there === undefined) node.edges.set(symbol, [next]);
  else there.push(next);
}

/** Goes on from a place with a word: through its symbols or through the place's edges, whichever are fewer. */
function step({ edges }: Node, symbols: ReadonlySet<number>, go: (next: Node) => void): void {
  if (edges.size <= symbols.size) {
    for (const [symbol, places] of edges) if (symbols.has(symbol)) places.forEach(go);
  } else {
    for (const symbol of symbols) edges.get(symbol)?.forEach(go);
  }
}
