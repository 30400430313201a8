import fc from "fast-check";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { PasteJoiner } from "../../src/terminal/paste.js";

const START = "\u001B[200~";
const END = "\u001B[201~";

/** What comes through of these pieces, chunk by chunk. */
async function through(...pieces: (string | Buffer)[]): Promise<string[]> {
  const source = new PassThrough();
  const joiner = new PasteJoiner(source);
  const chunks: string[] = [];
  joiner.on("data", (chunk: Buffer) => chunks.push(chunk.toString("utf8")));
  for (const piece of pieces) {
    source.write(piece);
    await new Promise((passed) => setImmediate(passed));
  }
  return chunks;
}

const text = async (...pieces: (string | Buffer)[]): Promise<string> => (await through(...pieces)).join("");

describe("what is pasted", () => {
  it.each<[string, string[], string]>([
    ["one line", [`${START}one${END}`], "one"],
    ["several lines are one", [`${START}one\ntwo\r\nthree\rfour${END}`], "one two three four"],
    ["empty lines and margins go", [`${START}one\n\n   two${END}`], "one two"],
    ["a final newline sends nothing", [`${START}one\n${END}`], "one "],
    ["what is typed around it stays", [`a${START}b\nc${END}d\r`], "ab cd\r"],
    ["two pastes", [`${START}a\nb${END}\r${START}c\nd${END}\r`], "a b\rc d\r"],
    ["marks cut in two", [`x\u001B[20`, `0~a\nb\u001B[2`, `01~\r`], "xa b\r"],
    ["a line end cut off from its line", [`${START}a\n`, `b${END}`], "a b"],
    ["a paste without an end goes on", [`${START}a\nb`, "\nc"], "a b c"],
    ["what only begins like a mark", ["\u001B[20", "A"], "\u001B[20A"],
    ["an end cut off after its escape", [`${START}a\n\u001B`, "[201~\r"], "a \r"],
  ])("%s", async (_, pieces, wanted) => {
    expect(await text(...pieces)).toBe(wanted);
  });

  it("never holds a line end, wherever it is cut", async () => {
    const letters = fc.string({ unit: fc.constantFrom("a", " ", "\r", "\n", "é", "[", "2", "0") });
    await fc.assert(
      fc.asyncProperty(
        letters,
        fc.array(fc.integer({ min: 2, max: 30 }), { maxLength: 4 }),
        async (pasted, cuts) => {
          const whole = `${START}${pasted}${END}`;
          // Not after the very first escape: alone it is a key, and a paste does not come in such pieces.
          const at = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
          const pieces = at.slice(1).map((to, index) => whole.slice(at[index], to));
          const out = await text(...pieces);
          expect(out).not.toMatch(/[\r\n]/);
          expect(out.replace(/\s/g, "")).toBe(pasted.replace(/\s/g, ""));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("what is typed", () => {
  it("passes unchanged, key by key", async () => {
    const keys = [
      "a",
      "\u001B[D",
      "é",
      "\u001B[1;5C",
      "😀",
      "\u001BOH",
      "\u001B[3~",
      "\r",
      "\u0003",
      "\u001Bb",
    ];
    const chunks = await through(keys.join(""));
    expect(chunks.join("")).toBe(keys.join(""));
    for (const key of keys.slice(0, -1)) expect(chunks).toContain(key);
  });

  it("may be cut in the middle of a letter", async () => {
    expect(await text(Buffer.from([0xc3]), Buffer.from([0xa9]))).toBe("é");
  });

  it("lets a lone escape through at once", async () => {
    expect(await text("\u001B", "a")).toBe("\u001Ba");
  });
});

describe("a terminal's input", () => {
  it("is told of raw mode, and let go of", () => {
    const asked: boolean[] = [];
    const source = Object.assign(new PassThrough(), { setRawMode: (raw: boolean) => asked.push(raw) });
    const joiner = new PasteJoiner(source);
    expect(joiner.setRawMode(true).isTTY).toBe(true);
    joiner.setRawMode(false);
    joiner.release();
    expect(asked).toEqual([true, false]);
    expect(source.isPaused()).toBe(true);
    expect(source.listenerCount("data")).toBe(0);
  });
});
