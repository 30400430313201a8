import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { typedIn } from "../support/journals.js";
import { answered, closeAll, conversation, KEYS, NO_TERMINAL, TENANT } from "../support/terminal.js";

const { enter, left, up, down, home, end, wordLeft, wordRight, backspace, deleteWord, clearLine } = KEYS;

afterEach(closeAll);

describe.skipIf(NO_TERMINAL)("the line editor", () => {
  it("takes what is typed, and shows it once", async () => {
    const terminal = await conversation();
    terminal.type("Goedemorgen, mevrouw.");
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["Goedemorgen, mevrouw."]);
    expect(terminal.shown().rows.filter((row) => row === "Jij: Goedemorgen, mevrouw.")).toHaveLength(1);
  });

  it("knows cursor keys and word keys", async () => {
    const terminal = await conversation();
    terminal.type(`Uw wonig${left}n${end} wordt nu echt ontruimd`);
    terminal.type(`${wordLeft}${wordLeft}${deleteWord}${end}.${home}Ja. `);
    await answered(terminal);
    terminal.type(`weg ermee${clearLine}dit blijft!${backspace}`);
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["Ja. Uw woning wordt echt ontruimd.", "dit blijft"]);
  });

  it("shows an edit in the middle of a line where it is made", async () => {
    const terminal = await conversation();
    terminal.type(`een drie${wordLeft}twee `);
    await terminal.until("the whole line", () => terminal.shown().rows.at(-1) === "Jij: een twee drie");
    expect(terminal.shown().cursor.column).toBe("Jij: een twee ".length);
  });

  it("has the history of this conversation", async () => {
    const terminal = await conversation();
    for (const line of ["een", "twee"]) {
      terminal.type(line);
      await answered(terminal);
    }
    terminal.type(`${up}${up}`);
    await terminal.until("the first line", () => terminal.shown().rows.at(-1) === "Jij: een");
    terminal.type(down);
    await terminal.until("the second line", () => terminal.shown().rows.at(-1) === "Jij: twee");
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["een", "twee", "twee"]);
  });

  it.each([20, 40, 80, 200])("wraps long text at %i columns, and edits it there", async (columns) => {
    const terminal = await conversation([], { columns });
    const long =
      "Dit is een heel lang verhaal over wat er allemaal is gebeurd, en het past niet op een regel.";
    terminal.type(long);
    const wanted = `Jij: ${long}`;
    const rows = Math.ceil(wanted.length / columns);
    const typed = (): string =>
      terminal
        .shown()
        .rows.slice(-rows)
        .map((row) => row.padEnd(columns))
        .join("")
        .trimEnd();
    await terminal.until("the whole line", () => typed() === wanted);
    terminal.type(`${home}Nou. ${wordRight}X`);
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual([`Nou. Dit X${long.slice(4)}`]);
  });

  it("joins the lines of a paste into one utterance, sent only with Enter", async () => {
    const terminal = await conversation();
    terminal.type("\u001B[200~Ik heb slecht nieuws.\r\n\r\n  Uw woning wordt\nontruimd.\r\u001B[201~");
    await terminal.until("the paste", () => terminal.text().includes("wordt ontruimd."));
    terminal.type("Echt.");
    await terminal.until("what was typed after it", () => terminal.text().includes("Echt."));
    expect(typedIn(terminal.home)).toEqual([]);
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["Ik heb slecht nieuws. Uw woning wordt ontruimd. Echt."]);
  });

  it("keeps lines that are typed ahead, and shows them where they belong", async () => {
    const terminal = await conversation();
    terminal.type("een\rtwee\rdrie\r");
    await terminal.until("three turns", () => typedIn(terminal.home).length === 3);
    const speakers = (): string[] =>
      terminal
        .shown()
        .rows.filter((row) => /^Jij: \w|^Mevrouw De Wit:/.test(row))
        .map((row) => row.replace(/^Mevrouw De Wit:.*/, "De Wit"));
    const wanted = ["De Wit", "Jij: een", "De Wit", "Jij: twee", "De Wit", "Jij: drie", "De Wit"];
    await terminal.until("a question and an answer each time", () => speakers().length >= wanted.length + 1);
    // What was typed first stood in the editor already when the tenant answered; the others are shown where they belong.
    expect(speakers().filter((speaker, at, all) => speaker !== all[at - 1])).toEqual(wanted);
  });

  it("shows an empty line as silence", async () => {
    const terminal = await conversation();
    await answered(terminal);
    expect(terminal.text()).toContain("(je zwijgt)");
    expect(typedIn(terminal.home)).toEqual([""]);
  });

  it("stands a resize in mid-line", async () => {
    const terminal = await conversation([], { columns: 80 });
    terminal.type("Een zin die wordt onderbroken door een ");
    await terminal.see("door een");
    const narrow = terminal.written().length;
    terminal.resize(40);
    await terminal.until("the editor drawn again", () => terminal.written().length > narrow);
    terminal.type("ander venster.");
    await terminal.until("the rest", () => terminal.text().includes("venster."));
    const before = terminal.written().length;
    terminal.type(enter);
    await terminal.see(TENANT);
    expect(typedIn(terminal.home)).toEqual(["Een zin die wordt onderbroken door een ander venster."]);
    const rows = stripVTControlCharacters(terminal.written().slice(before)).split(/\r?\n/);
    const told = rows.filter((row) => !row.includes("Jij:"));
    expect(Math.max(...told.map((row) => row.length))).toBeLessThanOrEqual(40);
  });
});
