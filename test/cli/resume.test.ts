import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { keptIn, type Kept } from "../support/journals.js";
import { ROOT, type Outcome } from "../support/run.js";
import { withFolder } from "./support/run-main.js";
import { interrupted, ownHome, runIn } from "./support/session.js";

const PRACTICE = ["practice", "eviction", "--lang", "nl", "--seed", "7"];
const LINES = ["Goedemorgen. Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.", "", "/tip"];
const MORE = ["U bent hier enorm van geschrokken.", "/terug", "Wat maakt dit voor u het allerergste?"];
const { debrief, hints } = COACHES.nl;
const { resume, resumed, torn } = HISTORIES.nl;

const piped = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
const begun = (home: string, argv: readonly string[] = PRACTICE): Promise<Outcome> =>
  interrupted(home, argv, { lines: LINES, until: hints.summary.nudge.slice(0, 30) });
const again = (home: string, ...more: string[]): Promise<Outcome> =>
  runIn(home, ["practice", "--resume", ...more, "--lang", "nl"], { stdin: piped(MORE) });

/** The only session of a home. */
function only(home: string): { readonly id: string; readonly path: string } {
  const [{ id }] = keptIn(home) as [Kept];
  return { id, path: join(home, "sessions", `${id}.jsonl`) };
}

describe("taking a conversation up again", () => {
  it("goes on with the same state, and ends as if it had never stopped", async () => {
    const home = ownHome();
    expect((await begun(home)).status).toBe(130);
    const { id } = only(home);
    const { status, stdout, stderr } = await again(home);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${fill(resumed, { id })}\n` });
    const straight = await runIn(ownHome(), PRACTICE, { stdin: piped([...LINES, ...MORE]) });
    const after = (text: string): string | undefined => text.split(`\n${debrief.title}\n`)[1];
    expect(after(stdout)).toBe(after(straight.stdout));
    expect(keptIn(home)).toEqual([{ id, typed: [...LINES, ...MORE], finished: true }]);
  });

  it("tells again what was said, not the help that was asked for", async () => {
    const home = ownHome();
    await begun(home);
    const [before] = (await again(home)).stdout.split(MORE[0]!);
    expect(before).toContain(COACHES.nl.briefing.facts);
    expect(before!.replace(/\s+/g, " ")).toContain(`${COACHES.nl.speaker.trainee}: ${LINES[0]!}`);
    expect(before).toContain(COACHES.nl.speaker.silence);
    expect(before).not.toContain(hints.summary.nudge.slice(0, 30));
  });

  it("goes on in the mode and with the tenant it began with", async () => {
    const home = ownHome();
    const argv = [...PRACTICE, "--mode", "exam", "--difficulty", "gentle"];
    await interrupted(home, argv, { lines: LINES, until: COACHES.nl.heldBack });
    const { stdout } = await again(home);
    expect(stdout).toContain(COACHES.nl.exam);
    expect(stdout).toContain(COACHES.nl.heldBack);
    expect(stdout).toContain("--difficulty gentle --seed 7");
  });

  it("takes the one that is named, by its end as well", async () => {
    const home = ownHome();
    await begun(home);
    const { id } = only(home);
    const other = await begun(home);
    expect(other.stderr).not.toContain(id);
    expect((await again(home, id.slice(-4))).stderr).toContain(id);
    expect(keptIn(home).filter(({ finished }) => finished)).toMatchObject([{ id }]);
  });

  it("counts hints on where they were", async () => {
    const home = ownHome();
    await begun(home);
    const { stdout } = await runIn(home, ["practice", "--resume", "--lang", "nl"], { stdin: "/tip\n" });
    expect(stdout).toContain(hints.summary.kind.slice(0, 30));
  });

  it("cuts a torn last line off, says so, and loses nothing else", async () => {
    const home = ownHome();
    await begun(home);
    const { id, path } = only(home);
    appendFileSync(path, '{"at":"2026-11-23T18:30:05.000Z","event":{"type":"typed","line":"half ee');
    const { status, stderr } = await again(home);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${fill(resumed, { id })}\n${torn}\n` });
    expect(keptIn(home)).toEqual([{ id, typed: [...LINES, ...MORE], finished: true }]);
  });

  it.each(LANGUAGES)("is told in %s", async (lang) => {
    const home = ownHome();
    await begun(home);
    const { stderr } = await runIn(home, ["practice", "--resume", "--lang", lang]);
    expect(stderr).toBe(`${fill(HISTORIES[lang].resumed, { id: only(home).id })}\n`);
  });
});

describe("what can not be taken up again", () => {
  /** Refused: exit 2, nothing on standard output, and what is said. */
  async function refused(home: string, ...more: string[]): Promise<string> {
    const { status, stdout, stderr } = await again(home, ...more);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    return stderr;
  }

  it("nothing", async () => {
    expect(await refused(ownHome())).toContain(resume.none);
  });

  it("a conversation that is finished, which can be read again", async () => {
    const home = ownHome();
    await runIn(home, PRACTICE, { stdin: "/stop\n" });
    const { id } = only(home);
    const told = await refused(home, id);
    expect(told).toContain(fill(resume.finished, { id }));
    expect(told).toContain(fill(resume.seeShow, { id }));
    expect(await refused(home)).toContain(resume.none);
  });

  it("one that is not there; the nearest is named", async () => {
    const home = ownHome();
    await begun(home);
    const { id } = only(home);
    const told = await refused(home, `${id.slice(0, -1)}_`);
    expect(told).toContain(fill(resume.unknown, { id: `${id.slice(0, -1)}_` }));
    expect(told).toContain(id);
  });

  it("one whose scenario was changed, or is gone; it stays as it is", async () => {
    const home = ownHome();
    const text = readFileSync(join(ROOT, "scenarios", "eviction.nl.yaml"), "utf8");
    await withFolder({ "mine.nl.yaml": text }, async (cwd) => {
      const argv = ["practice", "./mine.nl.yaml", "--lang", "nl"];
      await interrupted(home, argv, { lines: LINES, until: "(je zwijgt)", cwd });
      const { id, path } = only(home);
      const kept = readFileSync(path, "utf8");
      writeFileSync(join(cwd, "mine.nl.yaml"), text.replace("elf jaar", "twaalf jaar"));
      writeFileSync(join(cwd, "mine.nl.yaml"), `${text}\n# another\n`);
      expect(await refused(home)).toContain(fill(resume["scenario-changed"], { id }));
      rmSync(join(cwd, "mine.nl.yaml"));
      const told = await refused(home);
      expect(told).toContain(fill(resume["scenario-gone"], { id }));
      expect(told).toContain(fill(resume.seeShow, { id }));
      expect(readFileSync(path, "utf8")).toBe(kept);
    });
  });

  it("a damaged one: it is set aside, and nothing is deleted", async () => {
    const home = ownHome();
    await begun(home);
    const { id, path } = only(home);
    const damaged = readFileSync(path, "utf8").replace('"line":""', '"line":');
    writeFileSync(path, damaged);
    const told = await refused(home);
    expect(told).toContain(fill(resume.damaged, { id, line: 3 }));
    expect(told).toContain(`${path}.damaged`);
    expect(readFileSync(`${path}.damaged`, "utf8")).toBe(damaged);
  });

  it("a new scenario beside it", async () => {
    const home = ownHome();
    await begun(home);
    const { status, stdout } = await runIn(home, [...PRACTICE, "--resume", only(home).id], { stdin: "" });
    expect(status).toBe(0);
    expect(stdout).toContain(LINES[0]!.slice(0, 20));
  });
});
