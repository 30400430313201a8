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
  /** The symbols a word can be read as: itself, its classes, its prefixes, a number. */
  readonly symbols: readonly number[];
  /** One bit a class, in the order of `flagClasses`. */
  readonly flags: number;
}

/** What the walk asks about the words around it, by index. */
export interface Around {
  readonly opens: (index: number) => boolean;
  readonly negates: (index: number) => boolean;
}

interface Node {
  readonly edges: Map<number, Node[]>;
  readonly children: Map<string, Node>;
  readonly accepts: number[];
  gap: Node | undefined;
}

/** How many words `*` may stand for. */
export const GAP_WORDS = 4;

const NOTHING: WordEntry = { symbols: [], flags: 0 };
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
    for (const elements of variants(phrase)) {
      let node = this.root;
      for (const element of elements) node = this.child(node, element);
      if (node === this.root || elements.at(-1) === "*")
        throw new RangeError(`phrase "${phrase}" ends in nothing`);
      if (!node.accepts.includes(pattern)) node.accepts.push(pattern);
    }
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
        for (const symbol of words[at]!.symbols)
          for (const next of node.edges.get(symbol) ?? []) walk(next, at + 1, negatedInside);
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
      if (words[first]!.symbols.length === 0) continue;
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
    if (NUMBER.test(norm)) symbols.add(this.symbol("#"));
    return symbols.size === 0 && flags === 0 ? NOTHING : { symbols: [...symbols], flags };
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

  private child(node: Node, element: string): Node {
    if (element === "*") return (node.gap ??= newNode());
    const known = node.children.get(element);
    if (known !== undefined) return known;
    const next = newNode();
    node.children.set(element, next);
    for (const choice of element.split("|")) {
      const symbol = this.choose(choice);
      node.edges.set(symbol, [...(node.edges.get(symbol) ?? []), next]);
    }
    return next;
  }

  private choose(choice: string): number {
    const symbol = this.symbol(choice);
    if (choice.startsWith("@")) {
      if (!Object.hasOwn(this.grammar.classes, choice.slice(1))) throw new RangeError(`no class ${choice}`);
    } else if (choice !== "#") this.know(choice, symbol, 0);
    return symbol;
  }
}

function newNode(): Node {
  return { edges: new Map(), children: new Map(), accepts: [], gap: undefined };
}

/** Writes the optional elements of a phrase out: every way of saying it. */
function variants(phrase: Phrase): string[][] {
  let all: string[][] = [[]];
  for (const element of phrase.split(" ").filter(Boolean)) {
    const optional = element.startsWith("[") && element.endsWith("]");
    const word = optional ? element.slice(1, -1) : element;
    const longer = all.map((sofar) => [...sofar, word]);
    all = optional ? [...all, ...longer] : longer;
  }
  return all;
}
