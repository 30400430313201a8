import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine, type Header, type KeptEvent } from "../../src/history/format.js";
import { parseJournal, type ParsedJournal } from "../../src/history/parse.js";

const HEADER: Header = {
  format: 1,
  id: "2026-11-23-183005-eviction-nl-x7f2",
  version: "0.1.0",
  scenario: { id: "eviction", language: "nl", hash: "abc" },
  seed: 7,
  difficulty: "real",
  mode: "coach",
  interfaceLanguage: "nl",
  startedAt: "2026-11-23T17:30:05.000Z",
};
const WORDS = {
  language: "nl",
  moves: { explanation: ["warmtetraject"] },
  topics: { garden: ["moestuin"] },
  feelings: [{ family: "anger", strength: 4, near: ["fear"], states: ["kwaad"] }],
};
const typed = (line: string): KeptEvent => ({
  at: "2026-11-23T17:31:00.000Z",
  event: { type: "typed", line },
});
const END = { at: "2026-11-23T17:40:00.000Z", over: { by: "trainee" }, score: 64, outcome: "emotional" };
const bytes = (...lines: (object | string)[]): Uint8Array =>
  Buffer.from(lines.map((line) => (typeof line === "string" ? line : jsonLine(line))).join(""));
const sound = (read: ParsedJournal): Extract<ParsedJournal, { kind: "sound" }> => {
  if (read.kind !== "sound") throw new Error(read.kind);
  return read;
};

const anyText = fc.string({ unit: "binary", maxLength: 200 });
const anyEvent = fc
  .tuple(fc.string(), anyText, fc.jsonValue({ stringUnit: "binary" }))
  .map(([type, line, more]): KeptEvent => ({ at: "2026-11-23", event: { type, line, more } }))
  // JSON knows one zero.
  .map((event) => JSON.parse(JSON.stringify(event)) as KeptEvent);

describe("a journal", () => {
  it("comes back as it was written", () => {
    const read = sound(parseJournal(bytes(HEADER, typed("Dag mevrouw."), typed(""), END)));
    expect(read).toMatchObject({ header: HEADER, end: END, torn: false });
    expect(read.events).toEqual([typed("Dag mevrouw."), typed("")]);
  });

  it("comes back with the words a user added", () => {
    const header = { ...HEADER, format: 2, ownWords: WORDS };
    expect(sound(parseJournal(bytes(header))).header).toEqual(header);
  });

  it("comes back whatever the events hold", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const read = sound(parseJournal(bytes(HEADER, ...events)));
        expect(read.events).toEqual(events);
        expect(read.torn).toBe(false);
      }),
    );
  });

  it("keeps every whole line wherever it is cut off", () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, share) => {
          const whole = bytes(HEADER, ...events);
          const cut = whole.subarray(0, Math.floor(share * whole.length));
          const lines = cut.filter((byte) => byte === 0x0a).length;
          const read = parseJournal(cut);
          const soundBytes = cut.lastIndexOf(0x0a) + 1;
          const kept = { kind: "sound", soundBytes, torn: soundBytes < cut.length, end: undefined };
          expect(read).toEqual(
            lines === 0 ? { kind: "empty" } : { ...kept, header: HEADER, events: events.slice(0, lines - 1) },
          );
        },
      ),
    );
  });

  it("survives any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(["empty", "damaged"]).toContain(parseJournal(any).kind);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        const read = parseJournal(Buffer.concat([bytes(HEADER, typed("a")), any]));
        expect(["sound", "damaged"]).toContain(read.kind);
      }),
    );
  });

  it("is safe to show: no character that steers a terminal stands in it raw", () => {
    const nasty = "\u001b[31m\u0007\u009b\u202e\u2028\u007f\ufeff";
    const line = jsonLine(typed(nasty));
    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(line)).toEqual(typed(nasty));
  });
});

describe("a torn end is left out", () => {
  it.each([
    ["half a line", '{"at":"2026-11-23","event":{"type":"ty'],
    ["half a character", Buffer.from('{"at":"é').subarray(0, 8).toString("latin1")],
    ["zeros, as after a power cut", "\u0000\u0000\u0000"],
    ["zeros and a newline", "\u0000\u0000\n"],
    ["a whole line without its newline", jsonLine(typed("b")).trimEnd()],
  ])("%s", (_, end) => {
    const good = bytes(HEADER, typed("a"));
    const read = sound(parseJournal(Buffer.concat([good, Buffer.from(end, "latin1")])));
    expect(read).toMatchObject({ torn: true, soundBytes: good.length, events: [typed("a")] });
  });

  it("also right behind the first line", () => {
    const read = sound(parseJournal(bytes(HEADER, "{nothing\n")));
    expect(read).toMatchObject({ torn: true, soundBytes: bytes(HEADER).length, events: [] });
  });

  it("a first line that is not whole holds nothing", () => {
    expect(parseJournal(bytes()).kind).toBe("empty");
    expect(parseJournal(bytes(jsonLine(HEADER).slice(0, 40))).kind).toBe("empty");
  });
});

describe("damage is told with its line, and the rest is still there", () => {
  it.each<[string, (object | string)[], number]>([
    ["no JSON in the middle", [HEADER, typed("a"), "oops\n", typed("b")], 3],
    ["a bare null in the middle", [HEADER, typed("a"), "null\n", typed("b")], 3],
    ["JSON of another kind", [HEADER, typed("a"), { at: "x", other: 1 }, typed("b")], 3],
    ["JSON of another kind at the end", [HEADER, typed("a"), typed("b"), { other: 1 }], 4],
    ["an event without a type", [HEADER, typed("a"), typed("b"), { at: "x", event: { line: "c" } }], 4],
  ])("%s", (_, lines, line) => {
    const read = parseJournal(bytes(...lines));
    expect(read).toMatchObject({ kind: "damaged", line, contents: { header: HEADER } });
    expect(read).toMatchObject({ contents: { events: [typed("a"), typed("b")] } });
  });

  it("bytes that are no UTF-8", () => {
    const bad = Buffer.concat([bytes(HEADER), Buffer.from([0x22, 0xff, 0x22, 0x0a]), bytes(typed("a"))]);
    expect(parseJournal(bad)).toMatchObject({ kind: "damaged", line: 2 });
  });

  it.each([
    ["no JSON", "oops\n"],
    ["no object", "[1]\n"],
    ["no format", { ...HEADER, format: undefined }],
    ["a format there never was", { ...HEADER, format: 0 }],
    ["words of one's own of no shape", { ...HEADER, format: 2, ownWords: { moves: [] } }],
    [
      "words for a move that is none",
      { ...HEADER, format: 2, ownWords: { ...WORDS, moves: { shout: ["a"] } } },
    ],
    ["words that are no text", { ...HEADER, format: 2, ownWords: { ...WORDS, topics: { garden: [3] } } }],
    [
      "a feeling that is none",
      { ...HEADER, format: 2, ownWords: { ...WORDS, feelings: [{ family: "joy" }] } },
    ],
    ["an unknown difficulty", { ...HEADER, difficulty: "soft" }],
    ["an unknown mode", { ...HEADER, mode: "free" }],
    ["a language there is not", { ...HEADER, interfaceLanguage: "fr" }],
    ["a seed that is no whole number", { ...HEADER, seed: 1.5 }],
    ["no time", { ...HEADER, startedAt: "yesterday" }],
    ["no scenario", { ...HEADER, scenario: "eviction" }],
    ["a scenario without its hash", { ...HEADER, scenario: { id: "eviction", language: "nl" } }],
    ["a path that is none", { ...HEADER, scenario: { ...HEADER.scenario, path: 1 } }],
  ])("a first line with %s", (_, head) => {
    expect(parseJournal(bytes(head, typed("a")))).toEqual({ kind: "damaged", line: 1, contents: undefined });
  });

  it("a blank line is no damage", () => {
    expect(sound(parseJournal(bytes(HEADER, "\n", typed("a")))).events).toEqual([typed("a")]);
  });

  it("a newer format is told as such, whatever else stands there", () => {
    expect(parseJournal(bytes({ format: 3, all: "else" }, "what\n", "ever\n"))).toEqual({
      kind: "newer",
      format: 3,
    });
  });
});
