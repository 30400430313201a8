import type { CompiledPack } from "./compile.js";
import type { Meanings, Net } from "./net.js";

/*
 * A compiled pack as one string that a program can hold in its source: rows of numbers become letters, five bits each, so that
 * taking them up again is one short loop.
 */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** A digit holds five bits of a number, and a sixth that says whether more follow. */
const BITS = 5;
const MORE = 1 << BITS;

const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at += 1) VALUES[DIGITS.charCodeAt(at)] = at;

/** Writes whole numbers of 32 bits as text; small steps from one to the next are short. */
export function packed(numbers: Int32Array): string {
  let text = "";
  let before = 0;
  for (const number of numbers) {
    const step = (number - before) | 0;
    before = number;
    // the sign goes last, so that small steps back are short as well
    let left = ((step << 1) ^ (step >> 31)) >>> 0;
    for (; left >= MORE; left >>>= BITS) text += DIGITS[(left & (MORE - 1)) | MORE]!;
    text += DIGITS[left]!;
  }
  return text;
}

/** Reads what {@link packed} wrote. */
export function unpacked(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let [count, before, value, shift] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)]!;
    value |= (digit & (MORE - 1)) << shift;
    shift += BITS;
    if ((digit & MORE) !== 0) continue;
    before = (before + ((value >>> 1) ^ -(value & 1))) | 0;
    numbers[count] = before;
    count += 1;
    value = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
}

type Row = Exclude<keyof Net, "words" | "prefixes" | "patterns">;
const ROWS: readonly Row[] = ["from", "symbols", "targets", "numbers"];
const MEANING_ROWS = ["flags", "from", "symbols"] as const;

/** As it stands in the text: the same keys, rows as letters. */
interface Frozen extends Omit<CompiledPack, "net"> {
  readonly net: Readonly<Record<Row, string>> &
    Readonly<Record<"words" | "prefixes", FrozenMeanings>> & { patterns: number };
}
type FrozenMeanings = Readonly<Record<"names" | (typeof MEANING_ROWS)[number], string>>;

/** A compiled pack as text. */
export function freeze({ net, ...pack }: CompiledPack): string {
  const frozen: Frozen = {
    ...pack,
    net: {
      ...mapped(ROWS, (row) => packed(net[row])),
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
  return {
    ...pack,
    net: {
      ...mapped(ROWS, (row) => unpacked(net[row])),
      words: thawedMeanings(net.words),
      prefixes: thawedMeanings(net.prefixes),
      patterns: net.patterns,
    },
  };
}

function frozenMeanings(meanings: Meanings): FrozenMeanings {
  return { names: meanings.names.join(" "), ...mapped(MEANING_ROWS, (row) => packed(meanings[row])) };
}

function thawedMeanings(meanings: FrozenMeanings): Meanings {
  const names = meanings.names === "" ? [] : meanings.names.split(" ");
  return { names, ...mapped(MEANING_ROWS, (row) => unpacked(meanings[row])) };
}

function mapped<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
