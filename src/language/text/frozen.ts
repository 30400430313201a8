import type { CompiledPack } from "./compile.js";
import type { Meanings, Net } from "./net.js";
import { PackedNumbers, PackedWords, packNumbers, type NumberRow } from "./rows.js";

/*
 * A compiled pack as text that a program can hold in its source. Its rows are read in place, so that taking a pack up costs
 * next to nothing, however many phrases it has.
 */

/** As it stands in the text: the same keys, rows as letters. */
interface Frozen extends Omit<CompiledPack, "net"> {
  readonly net: Readonly<Record<"from" | "symbols" | "targets" | "numbers", string>> & {
    readonly words: FrozenMeanings;
    readonly prefixes: FrozenMeanings;
    readonly patterns: number;
  };
}

interface FrozenMeanings {
  /** All names one behind the other, and where each begins. */
  readonly names: string;
  readonly starts: string;
  readonly flags: string;
  readonly from: string;
  readonly symbols: string;
}

/** A compiled pack as text. */
export function freeze({ net, ...pack }: CompiledPack): string {
  const frozen: Frozen = {
    ...pack,
    net: {
      from: packNumbers(net.from),
      symbols: packNumbers(net.symbols),
      targets: packNumbers(net.targets),
      numbers: packNumbers(net.numbers),
      words: frozenMeanings(net.words),
      prefixes: frozenMeanings(net.prefixes),
      patterns: net.patterns,
    },
  };
  return JSON.stringify(frozen);
}

/** A compiled pack out of the text that {@link freeze} made of it. */
export function thaw(text: string): CompiledPack {
  const { net, ...pack } = JSON.parse(text) as Frozen;
  const { from, symbols, targets, numbers, words, prefixes, patterns } = net;
  const thawed: Net = {
    from: new PackedNumbers(from),
    symbols: new PackedNumbers(symbols),
    targets: new PackedNumbers(targets),
    numbers: new PackedNumbers(numbers),
    words: thawedMeanings(words),
    prefixes: thawedMeanings(prefixes),
    patterns,
  };
  return { ...pack, net: thawed };
}

function frozenMeanings({ names, flags, from, symbols }: Meanings): FrozenMeanings {
  const all = Array.from({ length: names.length }, (_, index) => names.at(index)!);
  return {
    names: all.join(""),
    starts: packNumbers(startsOf(all)),
    flags: packNumbers(flags),
    from: packNumbers(from),
    symbols: packNumbers(symbols),
  };
}

function startsOf(names: readonly string[]): NumberRow {
  const starts = [0];
  for (const name of names) starts.push(starts.at(-1)! + name.length);
  return starts;
}

function thawedMeanings({ names, starts, flags, from, symbols }: FrozenMeanings): Meanings {
  return {
    names: new PackedWords(names, new PackedNumbers(starts)),
    flags: new PackedNumbers(flags),
    from: new PackedNumbers(from),
    symbols: new PackedNumbers(symbols),
  };
}
