import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteLines, LONGEST_JSON, type RawLine } from "../../../src/cli/commands/check/bytes.js";

const PLAIN_LIMIT = 64 * 1024;

function linesOf(...pieces: readonly (string | Buffer)[]): RawLine[] {
  const lines = new ByteLines();
  return [...pieces.flatMap((piece) => [...lines.push(Buffer.from(piece))]), ...lines.end()];
}

function textsOf(...pieces: readonly (string | Buffer)[]): string[] {
  return linesOf(...pieces).map(({ bytes }) => bytes.toString());
}

describe("lines of bytes", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb", ["a", "", "b"]],
    ["a\r\nb\rc\n", ["a", "b", "c"]],
    ["\n", [""]],
    ["\r\n\r\n", ["", ""]],
    ["\uFEFFa\n\uFEFFb", ["a", "\uFEFFb"]],
    ["\uFEFF", [""]],
    ["a\0b\n", ["a\0b"]],
  ])("%j", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it("are numbered from 1", () => {
    expect(linesOf("a\n\nb").map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("do not depend on how the stream was cut", () => {
    const bytes = fc.array(fc.constantFrom("a", "é", "\n", "\r", "\r\n", "{", "\uFEFF", ""), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(bytes, fc.nat(20), fc.nat(20), (parts, one, other) => {
        const whole = Buffer.from(parts.join(""));
        const [from, to] = [one, other].toSorted((a, b) => a - b);
        const pieces = [whole.subarray(0, from), whole.subarray(from, to), whole.subarray(to)];
        expect(textsOf(...pieces)).toEqual(textsOf(whole));
        expect(textsOf(...[...whole].map((byte) => Buffer.from([byte])))).toEqual(textsOf(whole));
      }),
    );
  });

  it("keep the beginning of a plain line that is too long, and say so", () => {
    const long = Buffer.alloc(PLAIN_LIMIT, "x");
    expect(linesOf(long, "\n").map(({ cut }) => cut)).toEqual([false]);
    const [line, next] = linesOf(long, long, "y\nz");
    expect(line).toMatchObject({ number: 1, cut: true });
    expect(line!.bytes.length).toBe(PLAIN_LIMIT);
    expect(next).toMatchObject({ number: 2, cut: false, bytes: Buffer.from("z") });
  });

  it("keep much more of a line of JSON, which must be whole", () => {
    const body = Buffer.alloc(PLAIN_LIMIT * 4, "x");
    const [line] = linesOf("{", body);
    expect(line).toMatchObject({ cut: false });
    expect(line!.bytes.length).toBe(body.length + 1);
    const pieces = Array.from({ length: LONGEST_JSON / body.length }, () => body);
    expect(linesOf("{", ...pieces)[0]!.cut).toBe(true);
  });
});
