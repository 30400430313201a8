import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { keptIn } from "../support/journals.js";
import { BARE, BIN, inFolder, runNode } from "../support/run.js";
import { ownHome, runIn } from "./support/session.js";

const PRACTICE = ["practice", "eviction", "--quiet"];
const INPUT = "Goedemorgen.\n\n";

describe.each(LANGUAGES)("what is kept, in %s", (lang) => {
  const { firstTime, notKept, troubles } = HISTORIES[lang];
  const argv = [...PRACTICE, "--lang", lang];
  const { debrief } = COACHES[lang];

  it("is told the first time only, with the place and the way to keep nothing", async () => {
    const home = ownHome();
    const sessions = join(home, "sessions");
    rmSync(sessions, { recursive: true });
    const first = await runIn(home, argv, { stdin: INPUT });
    expect(first.stderr).toBe(`${fill(firstTime, { folder: sessions })}\n\n`);
    expect(firstTime).toContain("--no-save");
    const second = await runIn(home, argv, { stdin: INPUT });
    expect(second).toEqual({ ...first, stderr: "" });
    expect(keptIn(home)).toHaveLength(2);
  });

  it("is nothing with --no-save: no file, no folder, no word about it", async () => {
    const home = ownHome();
    rmSync(join(home, "sessions"), { recursive: true });
    const { status, stderr } = await runIn(home, [...argv, "--no-save"], { stdin: INPUT });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readdirSync(home)).toEqual([]);
  });

  it("is nothing where there can be no folder: told once, and practice goes on", async () => {
    const home = ownHome();
    writeFileSync(join(home, "file"), "");
    const { status, stdout, stderr } = await runIn(join(home, "file"), argv, { stdin: INPUT });
    expect(status).toBe(0);
    expect(stdout).toContain(debrief.title);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(notKept.split("{")[0]!)).toBe(true);
    expect(lines[0]!.endsWith(notKept.split("}")[1]!)).toBe(true);
  });

  it.runIf(existsSync("/proc/version"))(
    "is nothing on a disk that can not be written: told once",
    async () => {
      const { status, stdout, stderr } = await runIn("/proc/badnews-coach", argv, { stdin: INPUT });
      expect({ status, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 0, lines: 1 });
      expect(stderr.startsWith(notKept.split("{")[0]!)).toBe(true);
      expect(stdout).toContain(debrief.title);
    },
  );

  it.runIf(process.getuid?.() !== 0)(
    "is nothing in a folder that may not be written: told once",
    async () => {
      const home = ownHome();
      chmodSync(join(home, "sessions"), 0o500);
      const { status, stderr } = await runIn(home, argv, { stdin: INPUT });
      chmodSync(join(home, "sessions"), 0o700);
      const reason = fill(troubles["not-allowed"], { path: join(home, "sessions") });
      expect({ status, stderr }).toEqual({ status: 0, stderr: `${fill(notKept, { reason })}\n` });
    },
  );
});

describe("where it is kept", () => {
  it("is named by --data-dir before anything else", async () => {
    const [named, home] = [ownHome(), ownHome()];
    await runIn(home, [...PRACTICE, "--data-dir", named], { stdin: INPUT });
    expect([keptIn(named).length, keptIn(home).length]).toEqual([1, 0]);
  });

  it("is closed to other users of the computer", async () => {
    const home = ownHome();
    await runIn(home, PRACTICE, { stdin: INPUT });
    const sessions = join(home, "sessions");
    const modes = readdirSync(sessions).map((name) => statSync(join(sessions, name)).mode & 0o777);
    expect(modes).toEqual([0o600]);
    expect(statSync(sessions).mode & 0o777).toBe(0o700);
  });

  it("is the platform's own folder when nothing was named", () => {
    inFolder({}, (HOME) => {
      const env = { HOME, BADNEWS_COACH_HOME: "" };
      const { status, stderr } = runNode([BIN, ...PRACTICE], { stdin: INPUT, env });
      expect(status).toBe(0);
      const [folder = ""] = /\/\S+sessions/.exec(stderr) ?? [];
      expect(folder.startsWith(HOME)).toBe(true);
      expect(readdirSync(folder)).toHaveLength(1);
    });
  });

  it.runIf(process.platform === "linux")(
    "is nothing once the disk is full: told once, and what came before is there",
    () => {
      const home = ownHome();
      const lines = Array.from({ length: 25 }, (_, at) => `Dit is regel ${at}, en die zegt niet zo veel.`);
      const script = 'ulimit -f 2; exec "$0" "$@"';
      const { status, stdout, stderr } = spawnSync(
        "bash",
        ["-c", script, process.execPath, BIN, ...PRACTICE, "--lang", "nl"],
        {
          input: `${lines.join("\n")}\n`,
          encoding: "utf8",
          env: { ...BARE, BADNEWS_COACH_HOME: home },
        },
      );
      const { notKeptFurther, troubles } = HISTORIES.nl;
      const reason = fill(troubles["disk-full"], {
        path: join(home, "sessions", `${keptIn(home)[0]!.id}.jsonl`),
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: `${fill(notKeptFurther, { reason })}\n` });
      expect(stdout).toContain(COACHES.nl.debrief.title);
      const [{ typed, finished }] = keptIn(home) as [ReturnType<typeof keptIn>[number]];
      expect(typed.length).toBeGreaterThan(3);
      expect(typed).toEqual(lines.slice(0, typed.length));
      expect(finished).toBe(false);
    },
  );

  it("holds other people's files as well, and leaves them alone", async () => {
    const home = ownHome();
    mkdirSync(join(home, "sessions", "mine"));
    writeFileSync(join(home, "sessions", "mine.txt"), "mine");
    await runIn(home, PRACTICE, { stdin: INPUT });
    await runIn(home, ["history", "delete", "--all", "--yes"]);
    expect(readdirSync(join(home, "sessions")).toSorted()).toEqual(["mine", "mine.txt"]);
  });
});
