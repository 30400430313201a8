import { describe, expect, it } from "vitest";
import { limited, LineError, requestOf } from "../../../src/cli/commands/check/request.js";
import { CHECKS } from "../../../src/language/checks.js";
import { READ_LIMIT } from "../../../src/language/text/reading.js";

const { lineErrors } = CHECKS.en;

function read(line: string | Buffer, cut = false): ReturnType<typeof requestOf> {
  return requestOf({ number: 7, bytes: Buffer.from(line), cut }, lineErrors);
}

function complaint(line: string | Buffer, cut = false): string {
  try {
    read(line, cut);
    return "";
  } catch (error) {
    if (error instanceof LineError) return error.message;
    throw error;
  }
}

const NOTHING = { id: 7, lang: undefined, tenant: undefined, truncated: false };

describe("a line of input", () => {
  it.each([
    ["Go on.", { ...NOTHING, text: "Go on." }],
    ["", { ...NOTHING, text: "" }],
    [" {", { ...NOTHING, text: " {" }],
    ["[1]", { ...NOTHING, text: "[1]" }],
    ['"a"', { ...NOTHING, text: '"a"' }],
    ["a\0", { ...NOTHING, text: "a\0" }],
    ['{"text":""}', { ...NOTHING, text: "" }],
    ['{"text":"a","id":0}', { ...NOTHING, id: 0, text: "a" }],
    ['{"text":"a","id":null}', { ...NOTHING, id: null, text: "a" }],
    ['{"text":"a","id":{"x":[1]}}', { ...NOTHING, id: { x: [1] }, text: "a" }],
    ['{"text":"a","lang":"nl","tenant":"b"}', { ...NOTHING, lang: "nl", tenant: "b", text: "a" }],
    ['{"text":"a","lang":null,"tenant":null,"more":1}', { ...NOTHING, text: "a" }],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    ["{", lineErrors.notJson],
    ["{} {}", lineErrors.notJson],
    ["{}", lineErrors.noText],
    ['{"text":null}', lineErrors.noText],
    ['{"text":["a"]}', lineErrors.noText],
    ['{"text":"a","tenant":3}', lineErrors.badTenant],
    [`{"__proto__":{"text":"a"}}`, lineErrors.noText],
    [Buffer.from([0x61, 0xff]), lineErrors.notUtf8],
    [Buffer.from([0xff, 0xfe, 0x61, 0x00]), lineErrors.notUtf8],
    [Buffer.from([0xc3]), lineErrors.notUtf8],
    [Buffer.from([0xed, 0xa0, 0x80]), lineErrors.notUtf8],
  ])("%j is refused with a reason", (line, expected) => {
    expect(complaint(line)).toBe(expected);
  });

  it("names the languages there are, and shortens what was given instead", () => {
    expect(complaint('{"text":"a","lang":"fr"}')).toContain('"fr". Instead: nl, en');
    expect(complaint(`{"text":"a","lang":"${"x".repeat(1000)}"}`).length).toBeLessThan(100);
  });

  it("refuses JSON that was cut off, and says how long a line may be", () => {
    expect(complaint('{"text":"a', true)).toContain("32 MB");
  });

  it("reads plain text that was cut off in the middle of a letter, and the next line as if nothing had been", () => {
    const half = Buffer.concat([Buffer.from("abc"), Buffer.from([0xe2, 0x82])]);
    expect(read(half, true)).toMatchObject({ text: "abc", truncated: true });
    expect(read("é")).toMatchObject({ text: "é" });
  });
});

describe("a text", () => {
  it("is kept up to what is read, and no letter is cut in two", () => {
    const most = "x".repeat(READ_LIMIT);
    expect(limited(most, false)).toEqual({ text: most, truncated: false });
    expect(limited(`${most}y`, false)).toEqual({ text: most, truncated: true });
    expect(limited(`${most.slice(1)}😡`, false)).toEqual({ text: most.slice(1), truncated: true });
    expect(limited(`${most.slice(2)}😡!`, false).text).toBe(`${most.slice(2)}😡`);
  });
});
