import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { readLines, type Input, type LineReader } from "../../src/terminal/line-reader.js";

const open: LineReader[] = [];
afterEach(() => open.splice(0).forEach((reader) => reader.close()));

function pipe(...chunks: (string | Buffer)[]): { input: PassThrough; reader: LineReader } {
  const input = new PassThrough();
  const reader = readLines({ input, terminal: undefined });
  open.push(reader);
  for (const chunk of chunks) input.write(chunk);
  return { input, reader };
}

/** What comes until the end. */
async function rest(reader: LineReader): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const item: Input = await reader.next("");
    if (item.kind !== "line") return [...lines, `(${item.kind})`];
    lines.push(item.line);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("lines from a pipe", () => {
  it("keeps lines that arrive before they are asked for", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const { input, reader } = pipe(many.join("\n"));
    input.end();
    await settled();
    expect(await rest(reader)).toEqual([...many, "(end)"]);
  });

  it("waits for lines that come later", async () => {
    const { input, reader } = pipe();
    const first = reader.next("");
    input.write("a");
    input.write("b\nc");
    expect(await first).toEqual({ kind: "line", line: "ab" });
    const second = reader.next("");
    input.end();
    expect(await second).toEqual({ kind: "line", line: "c" });
    expect(await rest(reader)).toEqual(["(end)"]);
  });

  it.each<[string, (string | Buffer)[], string[]]>([
    ["nothing", [], ["(end)"]],
    ["one newline is one silence", ["\n"], ["", "(end)"]],
    ["no final newline", ["a\n\nb"], ["a", "", "b", "(end)"]],
    ["a byte order mark and carriage returns", ["\uFEFFa\r\nb\r\n"], ["a", "b", "(end)"]],
    ["a letter cut in two", [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ["é", "(end)"]],
    ["bytes that are no UTF-8", [Buffer.from([0x61, 0xff, 0x0a, 0xc3])], ["a\uFFFD", "\uFFFD", "(end)"]],
  ])("%s", async (_, chunks, expected) => {
    const { input, reader } = pipe(...chunks);
    input.end();
    expect(await rest(reader)).toEqual(expected);
  });

  it("says end again after the end", async () => {
    const { input, reader } = pipe();
    input.end();
    expect([await reader.next(""), await reader.next("")]).toEqual([{ kind: "end" }, { kind: "end" }]);
  });

  it("takes a pipe that breaks for the end", async () => {
    const { input, reader } = pipe("a\n");
    const lines = rest(reader);
    await settled();
    input.destroy(new Error("broken"));
    expect(await lines).toEqual(["a", "(end)"]);
  });

  it("lets an interruption go before lines that still wait", async () => {
    const { reader } = pipe("a\nb\nc\n");
    await settled();
    expect(await reader.next("")).toEqual({ kind: "line", line: "a" });
    process.emit("SIGINT");
    expect(await reader.next("")).toEqual({ kind: "interrupted" });
  });

  it("interrupts somebody who waits", async () => {
    const { reader } = pipe();
    const asked = reader.next("");
    process.emit("SIGINT");
    expect(await asked).toEqual({ kind: "interrupted" });
  });

  it("leaves nothing behind when it is closed", () => {
    const before = process.listenerCount("SIGINT");
    const { input, reader } = pipe("a\n");
    reader.close();
    expect(process.listenerCount("SIGINT")).toBe(before);
    expect(input.listenerCount("data")).toBe(0);
    expect(input.isPaused()).toBe(true);
  });
});

describe("lines from a terminal", () => {
  function terminal(): { input: PassThrough; reader: LineReader; shown: () => string } {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = "";
    output.on("data", (chunk: Buffer) => (shown += chunk.toString("utf8")));
    const reader = readLines({ input, terminal: output });
    open.push(reader);
    return { input, reader, shown: () => shown };
  }

  it("shows the prompt and what is typed", async () => {
    const { input, reader, shown } = terminal();
    const asked = reader.next("You: ");
    input.write("hallo\r");
    expect(await asked).toEqual({ kind: "line", line: "hallo" });
    await settled();
    expect(shown()).toContain("You: ");
    expect(shown()).toContain("hallo");
  });

  it("keeps lines typed before they are asked for, and shows them where they belong", async () => {
    const { input, reader, shown } = terminal();
    input.write("a\rb\r");
    await settled();
    expect([await reader.next("1> "), await reader.next("2> ")]).toEqual([
      { kind: "line", line: "a" },
      { kind: "line", line: "b" },
    ]);
    await settled();
    expect(shown()).toMatch(/1> a\n2> b\n$/);
  });

  it("takes Ctrl-D for the end", async () => {
    const { input, reader } = terminal();
    const asked = reader.next("");
    input.write("\u0004");
    expect(await asked).toEqual({ kind: "end" });
  });

  it("takes Ctrl-C for an interruption, also halfway through a line", async () => {
    const { input, reader } = terminal();
    const asked = reader.next("");
    input.write("half a line\u0003");
    expect(await asked).toEqual({ kind: "interrupted" });
  });

  it("takes an end that nobody typed for a terminal that went away, and says no half line", async () => {
    const { input, reader } = terminal();
    const asked = reader.next("");
    input.write("half a line");
    input.end();
    expect(await asked).toEqual({ kind: "hung-up" });
    const other = terminal();
    const waiting = other.reader.next("");
    process.emit("SIGHUP");
    expect(await waiting).toEqual({ kind: "hung-up" });
  });

  it("puts what is typed in one go where the cursor stands", async () => {
    const { input, reader } = terminal();
    const asked = reader.next("");
    input.write("a line\u001B[Hin the middle of \r");
    expect(await asked).toEqual({ kind: "line", line: "in the middle of a line" });
  });

  it("sends a paste of several lines with Enter alone", async () => {
    const { input, reader } = terminal();
    const asked = reader.next("");
    input.write("\u001B[200~one\ntwo\n\u001B[201~");
    await settled();
    input.write("three\r");
    expect(await asked).toEqual({ kind: "line", line: "one two three" });
  });

  it("asks for marks around pastes, again when it comes back, and no more when it is closed", async () => {
    const { reader, shown } = terminal();
    const marks = (): string[] => shown().match(/2004[hl]/g) ?? [];
    void reader.next("");
    await settled();
    expect(marks()).toEqual(["2004h"]);
    process.emit("SIGCONT");
    await settled();
    expect(marks()).toEqual(["2004h", "2004h"]);
    reader.close();
    await settled();
    expect(marks()).toEqual(["2004h", "2004h", "2004l"]);
    expect(process.listenerCount("SIGCONT")).toBe(0);
  });

  it("has the terminal wait when far more is typed than was asked for, and loses none of it", async () => {
    const { input, reader } = terminal();
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at}`);
    input.write(lines.map((line) => `${line}\r`).join(""));
    for (const line of lines) expect(await reader.next("")).toEqual({ kind: "line", line });
  });
});
