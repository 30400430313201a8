import type { CompiledPack } from "./compile.js";
import type { Meanings, Net } from "./net.js";
import { PackedWords, packWords } from "./rows.js";

/*
 * A compiled pack as bytes that a program can keep in a file. Its rows of numbers are used as they lie there, so that taking a
 * pack up costs next to nothing, however many phrases it has.
 *
 * Numbers of four bytes: a mark, how many bytes of text there are, and how long each row is; then the text, as JSON in plain
 * ASCII with spaces up to a whole number; then the rows.
 */

/** What is no row of numbers. */
interface Text extends Omit<CompiledPack, "net"> {
  readonly patterns: number;
  readonly words: string;
  readonly prefixes: string;
}

type Four = [Int32Array, Int32Array, Int32Array, Int32Array];
type Five = [...Four, Int32Array];

/** Also tells a machine that writes numbers the other way round, which could read nothing here. */
const MARK = 0x0bad_c0ac;
const ROWS = 13;
const HEAD = 2 + ROWS;
const WIDTH = Int32Array.BYTES_PER_ELEMENT;

/** A compiled pack as bytes. */
export function freeze({ net, ...pack }: CompiledPack): Uint8Array {
  const [words, prefixes] = [packWords(net.words.names), packWords(net.prefixes.names)];
  const text: Text = { ...pack, patterns: net.patterns, words: words.text, prefixes: prefixes.text };
  const json = ascii(JSON.stringify(text));
  const { from, symbols, targets, opening, numbers } = net;
  const rows = [from, symbols, targets, opening, numbers]
    .concat([words.starts, net.words.flags, net.words.from, net.words.symbols])
    .concat([prefixes.starts, net.prefixes.flags, net.prefixes.from, net.prefixes.symbols]);
  const head = [MARK, json.length, ...rows.map(({ length }) => length)];
  const bytes = new Uint8Array(
    rows.reduce((sum, { length }) => sum + length * WIDTH, HEAD * WIDTH + json.length),
  );
  bytes.set(bytesOf(Int32Array.from(head)));
  bytes.set(new TextEncoder().encode(json), HEAD * WIDTH);
  let at = HEAD * WIDTH + json.length;
  for (const row of rows) {
    bytes.set(bytesOf(row), at);
    at += row.length * WIDTH;
  }
  return bytes;
}

/**
 * A compiled pack out of the bytes that {@link freeze} made of it; it goes on using them.
 *
 * @throws RangeError for bytes that are none of a pack
 */
export function thaw(bytes: Uint8Array): CompiledPack {
  const { buffer, byteOffset } = bytes.byteOffset % WIDTH === 0 ? bytes : bytes.slice();
  const [mark, length, ...lengths] = new Int32Array(buffer, byteOffset, HEAD);
  if (mark !== MARK)
    throw new RangeError("these bytes are no pack, or are of a machine with another order of bytes");
  const json = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEAD * WIDTH, length));
  const { patterns, words, prefixes, ...pack } = JSON.parse(json) as Text;
  let at = byteOffset + HEAD * WIDTH + length!;
  const rows = lengths.map((many) => {
    const row = new Int32Array(buffer, at, many);
    at += many * WIDTH;
    return row;
  });
  const [from, symbols, targets, opening, numbers] = rows as Five;
  const net: Net = {
    from,
    symbols,
    targets,
    opening,
    numbers,
    patterns,
    words: meanings(words, rows.slice(5, 9)),
    prefixes: meanings(prefixes, rows.slice(9)),
  };
  return { ...pack, net };
}

function meanings(names: string, rows: readonly Int32Array[]): Meanings {
  const [starts, flags, from, symbols] = rows as Four;
  return { names: new PackedWords(names, starts), flags, from, symbols };
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** JSON without a letter outside ASCII, as long as a whole number of rows' numbers. */
function ascii(json: string): string {
  const plain = json.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return plain.padEnd(Math.ceil(plain.length / WIDTH) * WIDTH);
}
