import { afterEach, describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { keptIn, typedIn } from "../support/journals.js";
import { answered, closeAll, KEYS, NO_TERMINAL, openTerminal } from "../support/terminal.js";

afterEach(closeAll);

/** Typing goes to the conversation whose name begins so. */
const EVICTION = "Ontr";

describe.skipIf(NO_TERMINAL)("the menu", () => {
  it.each(LANGUAGES)("asks in %s which conversation, and says which keys do what", async (lang) => {
    const terminal = openTerminal(["practice", "--lang", lang]);
    await terminal.see(CLIS[lang].menu.question);
    terminal.type(lang === "nl" ? EVICTION : "Evic");
    await terminal.see("(eviction)");
    await terminal.see(CLIS[lang].menu.keys);
    expect(keptIn(terminal.home)).toEqual([]);
  });

  it("plays the one chosen with arrows and Enter, and lets the editor have the terminal", async () => {
    const terminal = openTerminal(["practice", "--lang", "nl", "--seed", "7"]);
    await terminal.see(CLIS.nl.menu.keys);
    terminal.type(EVICTION);
    terminal.type(`${KEYS.down}${KEYS.up}${KEYS.enter}`);
    await terminal.see("(Ze houdt de deur half dicht.)");
    await terminal.see("Jij:");
    await answered(terminal, `Godemorgen${KEYS.home}G${KEYS.end}.`);
    expect(typedIn(terminal.home)).toEqual(["GGodemorgen."]);
  });

  it("keeps what is pasted into the conversation after it whole", async () => {
    const terminal = openTerminal(["practice", "--lang", "nl", "--seed", "7"]);
    await terminal.see(CLIS.nl.menu.keys);
    terminal.type(EVICTION);
    terminal.type(KEYS.enter);
    await terminal.see("(Ze houdt de deur half dicht.)");
    await terminal.see("Jij:");
    terminal.type("\u001B[200~een\ntwee\u001B[201~");
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["een twee"]);
  });

  it.each([20, 40])("stands on a terminal of %i columns", async (columns) => {
    const terminal = openTerminal(["practice", "--lang", "nl"], { columns });
    terminal.type(EVICTION);
    // inquirer breaks lines in the middle of words.
    const whole = [`Ontruiming (eviction)`, CLIS.nl.menu.keys].map((text) => text.replaceAll(" ", ""));
    const rows = (): readonly string[] => terminal.shown().rows;
    const text = (): string => rows().join("").replaceAll(" ", "");
    await terminal.until("the choice and the keys", () => whole.every((part) => text().includes(part)));
    expect(Math.max(...rows().map((row) => row.length))).toBeLessThanOrEqual(columns);
    terminal.type(KEYS.enter);
    await terminal.see("Jij:");
  });

  it("is left with Ctrl-C: 130, nothing kept, and no stack trace", async () => {
    const terminal = openTerminal(["practice", "--lang", "nl"]);
    await terminal.see(CLIS.nl.menu.keys);
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.text()).not.toMatch(/Error|at .*\.js/);
    expect(keptIn(terminal.home)).toEqual([]);
  });

  it("is not shown where a scenario is named, or a session is taken up again", async () => {
    const named = openTerminal(["practice", "eviction", "--lang", "nl"]);
    await named.see("Jij:");
    const resumed = openTerminal(["practice", "--resume", "--lang", "nl"]);
    expect(await resumed.ended()).toBe(2);
    for (const terminal of [named, resumed]) expect(terminal.text()).not.toContain(CLIS.nl.menu.question);
  });
});
