import { afterEach, describe, expect, it } from "vitest";
import { HISTORIES } from "../../src/language/histories.js";
import { COACHES } from "../../src/language/coaches.js";
import { keptIn, typedIn } from "../support/journals.js";
import { BIN, runNode } from "../support/run.js";
import {
  answered,
  closeAll,
  conversation,
  EVICTION,
  KEYS,
  NO_TERMINAL,
  openTerminal,
} from "../support/terminal.js";

const { debrief } = COACHES.nl;
const { stoppedUnkept, resume } = HISTORIES.nl;
const PASTES_ON = "\u001B[?2004h";
const PASTES_OFF = "\u001B[?2004l";

afterEach(closeAll);

/** Whether a process is still there. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(NO_TERMINAL)("leaving a conversation", () => {
  it("with Ctrl-C says how to go on, also halfway through a line, and lets go of the terminal", async () => {
    const terminal = await conversation();
    await answered(terminal, "Goedemorgen.");
    terminal.type(`half een zin${KEYS.interrupt}`);
    expect(await terminal.ended()).toBe(130);
    const [session] = keptIn(terminal.home);
    expect(session).toMatchObject({ typed: ["Goedemorgen."], finished: false });
    expect(terminal.text()).toContain(`badnews-coach practice --resume ${session!.id}`);
    expect(terminal.text()).not.toContain(debrief.title);
    expect(terminal.written().lastIndexOf(PASTES_OFF)).toBeGreaterThan(
      terminal.written().lastIndexOf(PASTES_ON),
    );
  });

  it("with Ctrl-C says that nothing was kept where nothing was to be", async () => {
    const terminal = await conversation(["--no-save"]);
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.text()).toContain(stoppedUnkept);
    expect(keptIn(terminal.home)).toEqual([]);
  });

  it.each(["xterm", "dumb"])("with Ctrl-D goes to the debrief, and ends well (TERM=%s)", async (TERM) => {
    const terminal = await conversation([], { env: { TERM } });
    terminal.type(KEYS.endOfInput);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.text()).toContain(`${debrief.title} ${debrief.outcomes["not-told"]}`);
    expect(keptIn(terminal.home)).toMatchObject([{ typed: [], finished: true }]);
  });

  it("does not take Ctrl-D in the middle of a line for the end", async () => {
    const terminal = await conversation();
    terminal.type(`nnee${KEYS.home}${KEYS.endOfInput}`);
    await terminal.until("a letter less", () => terminal.shown().rows.at(-1) === "Jij: nee");
    await answered(terminal);
    expect(typedIn(terminal.home)).toEqual(["nee"]);
  });

  it("with /stop goes to the debrief", async () => {
    const terminal = await conversation();
    terminal.type(`/stop${KEYS.enter}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.text()).toContain(`${debrief.over.trainee}`);
  });

  it("by closing the window leaves a conversation that goes on where it was", async () => {
    const terminal = await conversation();
    await answered(terminal, "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.");
    terminal.type("dit was nog niet gezegd");
    await terminal.see("nog niet gezegd");
    terminal.close();
    expect(await terminal.ended()).toBe(129);
    expect(lives(terminal.pid)).toBe(false);
    const [session] = keptIn(terminal.home);
    expect(session).toMatchObject({ typed: [expect.stringContaining("ontruimd")], finished: false });
    const again = openTerminal(["practice", "--resume", "--lang", "nl"], { home: terminal.home });
    await again.see(`(${session!.id})`);
    await again.see("Uw woning wordt op 14 mei ontruimd.");
    await again.see("Jij:");
    await answered(again, "U schrikt hiervan.");
    expect(typedIn(terminal.home)).toHaveLength(2);
  });

  it("is taken over by nobody while it is open", async () => {
    const terminal = await conversation();
    const [session] = keptIn(terminal.home);
    const other = openTerminal(["practice", "--resume", "--lang", "nl"], { home: terminal.home });
    expect(await other.ended()).toBe(2);
    const [id, words = ""] = resume.locked.split("{id}");
    expect(other.text()).toContain(`${id}${session!.id}${words.split("{")[0]!}`);
    await answered(terminal, "Ongestoord.");
    expect(typedIn(terminal.home)).toEqual(["Ongestoord."]);
  });

  it("with Ctrl-Z keeps what stood in the editor, and asks for the marks of pastes again after fg", async () => {
    const shell = openTerminal([], {
      program: ["bash", "--norc", "--noprofile", "-i"],
      env: { PS1: "shell> " },
    });
    await shell.see("shell>");
    shell.type(`"${process.execPath}" "${BIN}" ${EVICTION.join(" ")}${KEYS.enter}`);
    await shell.see("(Ze houdt de deur half dicht.)");
    await shell.see("Jij:");
    shell.type("half een zin");
    await shell.see("half een zin");
    const before = shell.written().length;
    shell.type(KEYS.suspend);
    await shell.see("shell>");
    expect(shell.written().slice(before)).toContain(PASTES_OFF);
    const suspended = shell.written().length;
    shell.type(`fg${KEYS.enter}`);
    await shell.see("half een zin");
    expect(shell.written().slice(suspended)).toContain(PASTES_ON);
    await answered(shell, ", en de rest");
    expect(typedIn(shell.home)).toEqual(["half een zin, en de rest"]);
    shell.type(KEYS.interrupt);
    await shell.see("shell>");
    shell.type(`echo "code $?"${KEYS.enter}`);
    await shell.see("code 130");
    shell.type(`exit${KEYS.enter}`);
    await shell.ended();
  });

  it("leaves nothing that can not be read again", async () => {
    const terminal = await conversation();
    await answered(terminal, "Goedemorgen.");
    terminal.type(KEYS.interrupt);
    await terminal.ended();
    const { status, stdout } = runNode(
      [BIN, "history", "show", keptIn(terminal.home)[0]!.id, "--lang", "nl"],
      {
        env: { BADNEWS_COACH_HOME: terminal.home },
      },
    );
    expect({ status, told: stdout.includes("Jij: Goedemorgen.") }).toEqual({ status: 0, told: true });
  });
});
