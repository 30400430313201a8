import stringWidth from "string-width";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { typedIn } from "../support/journals.js";
import {
  answered,
  closeAll,
  conversation,
  KEYS,
  NO_TERMINAL,
  openTerminal,
  TENANT,
} from "../support/terminal.js";

const NEWS = "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.";
const { meter, heldBack, exam, undone, debrief, hints } = COACHES.nl;

afterEach(closeAll);

/** The numbers of every colour and style in what was written. */
function styles(written: string): Set<string> {
  // eslint-disable-next-line no-control-regex
  return new Set([...written.matchAll(/\u001B\[([\d;]*)m/g)].map(([, numbers]) => numbers!));
}

describe.skipIf(NO_TERMINAL)("what a conversation looks like", () => {
  it.each(LANGUAGES.flatMap((lang) => [20, 40, 80, 200].map((columns) => ({ lang, columns }))))(
    "in $lang keeps within $columns columns, from briefing to debrief",
    async ({ lang, columns }) => {
      const terminal = openTerminal(["practice", "eviction", "--lang", lang, "--seed", "7"], { columns });
      for (const line of ["", "/help", "/hint", "x", "/why", "/theory", "/undo", "/disagree", "/quit"])
        terminal.type(`${line}${KEYS.enter}`);
      expect(await terminal.ended()).toBe(0);
      const rows = stripVTControlCharacters(terminal.written()).split(/\r?\n/);
      const wide = rows.filter((row) => stringWidth(row) > columns);
      expect(wide.filter((row) => !row.includes("\r"))).toEqual([]);
      expect(terminal.text()).toContain(COACHES[lang].debrief.title);
    },
  );

  it.each([
    ["xterm", {}],
    ["xterm-256color", {}],
    ["xterm-256color", { COLORTERM: "truecolor" }],
  ])("has the sixteen basic colours alone, which follow the theme (TERM=%s %j)", async (TERM, more) => {
    const terminal = await conversation([], { env: { TERM, ...more } });
    await answered(terminal, NEWS);
    const used = [...styles(terminal.written())];
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((numbers) => !/^(?:0|1|2|22|3[0-7]|39|9[0-7])$/.test(numbers))).toEqual([]);
  });

  it.each([
    [{ TERM: "dumb" }, []],
    [{ NO_COLOR: "1" }, []],
    [{ TERM: "xterm-256color" }, ["--no-color"]],
    [{ TERM: "xterm-256color" }, ["--plain"]],
  ])("has no colour with %j %j", async (env, more) => {
    const terminal = await conversation(more, { env });
    await answered(terminal, NEWS);
    expect([...styles(terminal.written())]).toEqual([]);
    expect(typedIn(terminal.home)).toEqual([NEWS]);
  });

  it("has no escape at all on a dumb terminal", async () => {
    const terminal = await conversation([], { env: { TERM: "dumb" } });
    await answered(terminal, NEWS);
    await answered(terminal);
    terminal.type(`/stop${KEYS.enter}`);
    expect(await terminal.ended()).toBe(0);
    // eslint-disable-next-line no-control-regex
    expect(terminal.written()).not.toMatch(/\u001B/);
  });

  it("shows the meter after each turn, and not with --no-meter", async () => {
    const shown = await conversation();
    await answered(shown, NEWS);
    expect(shown.text()).toMatch(new RegExp(`${meter} █+░* \\d`));
    const hidden = await conversation(["--no-meter"]);
    await answered(hidden, NEWS);
    expect(hidden.text()).not.toMatch(/[█░]/);
  });

  it("draws bars of plain strokes with --plain", async () => {
    const terminal = await conversation(["--plain"]);
    await answered(terminal, NEWS);
    expect(terminal.text()).toMatch(new RegExp(`${meter} =+\\.* \\d`));
  });

  it("takes a turn back with /terug", async () => {
    const terminal = await conversation();
    await answered(terminal, NEWS);
    terminal.type(`/terug${KEYS.enter}`);
    await terminal.see(undone);
    await terminal.see("(Ze houdt de deur half dicht.)");
    await terminal.see(TENANT);
    terminal.type(`/stop${KEYS.enter}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.text()).toContain(debrief.undoneOne);
    expect(terminal.text()).toContain(debrief.outcomes["not-told"]);
  });

  it("gives a hint in three steps with /tip", async () => {
    const terminal = await conversation();
    for (const step of ["nudge", "kind", "sentence"] as const) {
      terminal.type(`/tip${KEYS.enter}`);
      await terminal.see(hints.news[step].split("{")[0]!);
    }
    expect(typedIn(terminal.home)).toEqual(["/tip", "/tip", "/tip"]);
  });

  it("keeps notes, meter and help back in an exam, until the debrief", async () => {
    const terminal = await conversation(["--mode", "exam"]);
    expect(terminal.text()).toContain(exam);
    await answered(terminal, NEWS);
    for (const command of ["/tip", "/waarom", "/terug", "/theorie"]) {
      terminal.type(`${command}${KEYS.enter}`);
      await terminal.see(heldBack);
    }
    expect(terminal.text()).not.toMatch(/[█░]/);
    terminal.type(`/stop${KEYS.enter}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.text().split(debrief.title)[1]).toMatch(/[█░]/);
  });
});
