import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { HISTORIES } from "../../src/language/histories.js";
import { dropHome, keptIn, newHome, type Kept } from "../support/journals.js";
import { BARE, BIN, runNode } from "../support/run.js";

/** How often a program is killed: few in CI, `KILLS=200` by hand. */
const KILLS = Number(process.env["KILLS"] ?? 20);
const TENANT = /^Mevrouw De Wit: /gm;
const PRACTICE = ["practice", "eviction", "--lang", "nl", "--seed", "7", "--quiet"];
const LINES = [
  "Goedemorgen. Ik heb slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.",
  "",
  "U bent hier enorm van geschrokken.",
  "/tip",
  "U kunt het gewoon niet geloven.",
  'Dat zegt u zomaar, ‘éénmaal’ 👩‍👩‍👧 \\ "en zo".',
  "/terug",
  "/waarom",
  "Wat maakt dit voor u het allerergste?",
  "/oneens",
  "U bent bang voor wat er met u gebeurt.",
  "Het lijkt of u zich er wat voor schaamt.",
];

const homes: string[] = [];
afterEach(() => homes.splice(0).forEach(dropHome));

function home(): string {
  const made = newHome();
  homes.push(made);
  return made;
}

/** Numbers from 0 up to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** A program on a pipe, and all it has said. */
interface Running {
  readonly program: ChildProcessWithoutNullStreams;
  readonly said: () => string;
  readonly complained: () => string;
  readonly ended: Promise<number | null>;
  /** How many of the tenant's lines have been printed whole. */
  readonly heard: () => number;
  readonly until: (holds: () => boolean) => Promise<void>;
}

function start(args: readonly string[], where: string): Running {
  const env = { ...BARE, BADNEWS_COACH_HOME: where };
  const program = spawn(process.execPath, [BIN, ...args], { env });
  let [stdout, stderr, over] = ["", "", false];
  const waiting = new Set<() => void>();
  const look = (): void => waiting.forEach((check) => check());
  program.stdout.setEncoding("utf8").on("data", (piece: string) => ((stdout += piece), look()));
  program.stderr.setEncoding("utf8").on("data", (piece: string) => ((stderr += piece), look()));
  // Killed, it does not read any more what is still being typed.
  program.stdin.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve) =>
    program.on("close", (code) => ((over = true), look(), resolve(code))),
  );
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!over && !holds()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const heard = (): number => stdout.match(TENANT)?.length ?? 0;
  return { program, said: () => stdout, complained: () => stderr, ended, heard, until };
}

/** How many of the tenant's lines, the opening included, stand there once the first `count` lines have been answered. */
function answersTo(count: number): number {
  const silent = LINES.slice(0, count).filter((line) => line.startsWith("/") && line !== "/terug");
  return 1 + count - silent.length;
}

/** A moment to kill at: once this many lines were typed and answered, or before, and so many milliseconds later. */
interface Moment {
  readonly line: number;
  readonly later: number;
  /** Types all lines at once, not one after the answer to the other. */
  readonly ahead: boolean;
}

function momentFrom(draw: () => number): Moment {
  const line = Math.floor(draw() * (LINES.length + 1));
  return { line, later: draw() < 0.5 ? 0 : Math.floor(draw() * 12), ahead: draw() < 0.3 };
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Types until the moment comes, and kills. What had been printed by then was confirmed. */
async function killAt({ line, later, ahead }: Moment, where: string): Promise<string> {
  const running = start(PRACTICE, where);
  const { program } = running;
  if (ahead) program.stdin.write(LINES.map((text) => `${text}\n`).join(""));
  for (let at = 0; at <= line; at += 1) {
    await running.until(() => running.heard() >= answersTo(at));
    if (!ahead && at < LINES.length) program.stdin.write(`${LINES[at]}\n`);
  }
  if (later > 0) await pause(later);
  program.kill("SIGKILL");
  await running.ended;
  return running.said();
}

/** The lines that surely were kept: up to the last one whose answer was printed. */
function confirmed(said: string): number {
  const heard = said.match(TENANT)?.length ?? 0;
  return LINES.findLastIndex((_, at) => answersTo(at + 1) <= heard && answersTo(at + 1) > answersTo(at)) + 1;
}

const whole = runNode([BIN, ...PRACTICE, "--no-save"], { stdin: `${LINES.join("\n")}\n` }).stdout;
const debriefOf = (stdout: string): string | undefined => stdout.split(`\n${COACHES.nl.debrief.title}\n`)[1];

function resume(where: string, id: string): ReturnType<typeof runNode> {
  const typed = keptIn(where)[0]?.typed.length ?? 0;
  const stdin = LINES.slice(typed)
    .map((line) => `${line}\n`)
    .join("");
  const args = ["practice", "--resume", id, "--lang", "nl", "--quiet"];
  return runNode([BIN, ...args], { stdin, env: { BADNEWS_COACH_HOME: where } });
}

describe("a program that is killed while somebody types", () => {
  it("is compared with one that is not: the same lines, to the debrief", () => {
    expect(debriefOf(whole)).toContain(COACHES.nl.debrief.undoneOne);
    expect(whole.match(TENANT)!.length).toBeGreaterThan(LINES.length - 4);
  });

  it.each(Array.from({ length: KILLS }, (_, at) => at + 1))(
    "loses nothing that was confirmed, and goes on the same (seed %i)",
    async (seed) => {
      const where = home();
      const moment = momentFrom(chance(seed * 7919));
      const said = await killAt(moment, where);
      const [session] = keptIn(where) as [Kept];
      expect(session.typed).toEqual(LINES.slice(0, session.typed.length));
      expect(session.typed.length).toBeGreaterThanOrEqual(confirmed(said));
      expect(session.finished).toBe(false);
      const again = resume(where, session.id);
      expect({ status: again.status, same: debriefOf(again.stdout) === debriefOf(whole) }).toEqual({
        status: 0,
        same: true,
      });
      expect(again.stdout.match(TENANT)).toHaveLength(whole.match(TENANT)!.length);
      expect(keptIn(where)).toEqual([{ id: session.id, typed: LINES, finished: true }]);
    },
  );

  it("before it said a word, leaves nothing that stands in the way", async () => {
    const where = home();
    for (const later of [20, 120, 220]) {
      const { program, ended } = start(PRACTICE, where);
      await pause(later);
      program.kill("SIGKILL");
      await ended;
    }
    const { status, stderr } = runNode([BIN, ...PRACTICE], { env: { BADNEWS_COACH_HOME: where } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const list = runNode([BIN, "history", "list"], { env: { BADNEWS_COACH_HOME: where } });
    expect(list).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("two programs at once", () => {
  it("with a session each never harm each other", async () => {
    const where = home();
    const both = [start(PRACTICE, where), start(PRACTICE, where)];
    for (const [at, line] of LINES.entries())
      for (const { program, until, heard } of both) {
        await until(() => heard() >= answersTo(at));
        program.stdin.write(`${line}\n`);
      }
    for (const { program } of both) program.stdin.end();
    for (const { ended, said } of both) {
      expect(await ended).toBe(0);
      expect(debriefOf(said())).toBe(debriefOf(whole));
    }
    expect(keptIn(where)).toMatchObject([
      { typed: LINES, finished: true },
      { typed: LINES, finished: true },
    ]);
  });

  it("can not both take up the same session, however close together", async () => {
    const where = home();
    await killAt({ line: 3, later: 0, ahead: false }, where);
    const [{ id }] = keptIn(where) as [Kept];
    const both = [1, 2].map(() => start(["practice", "--resume", id, "--lang", "nl", "--quiet"], where));
    const codes = both.map(({ ended }) => ended);
    expect(await Promise.race(codes)).toBe(2);
    const refused = both.find(({ program }) => program.exitCode === 2)!;
    const taken = both.find((running) => running !== refused)!;
    const [before = "", after = ""] = HISTORIES.nl.resume.locked.split("{id}");
    expect(refused.complained()).toContain(`${before}${id}${after.split("{")[0]!}`);
    await taken.until(() => taken.heard() >= 1);
    taken.program.stdin.end("Ongestoord.\n");
    expect(await taken.ended).toBe(0);
    expect(keptIn(where)[0]).toMatchObject({ finished: true });
    expect(keptIn(where)[0]!.typed.at(-1)).toBe("Ongestoord.");
  });

  it("is not fooled by what is left of another's lock", async () => {
    const where = home();
    await killAt({ line: 2, later: 0, ahead: false }, where);
    const [{ id }] = keptIn(where) as [Kept];
    writeFileSync(join(where, "sessions", `${id}.lock`), '{"pid":');
    const { status, stderr } = resume(where, id);
    expect(status).toBe(2);
    expect(stderr).toContain(`${id}.lock`);
  });
});
