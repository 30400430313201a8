import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { keptIn } from "../support/journals.js";
import { ownHome, runIn } from "./support/session.js";

const LINE = "Goedemorgen. Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.";

/** A home with finished conversations in it. */
async function practised(times = 1): Promise<{ readonly home: string; readonly ids: readonly string[] }> {
  const home = ownHome();
  for (let time = 0; time < times; time += 1)
    await runIn(home, ["practice", "eviction", "--lang", "nl"], { stdin: `${LINE}\n\n` });
  return { home, ids: keptIn(home).map(({ id }) => id) };
}

describe.each(LANGUAGES)("history in %s", (lang) => {
  const wording = HISTORIES[lang];

  it("lists what was practised", async () => {
    const { home, ids } = await practised();
    const { status, stdout, stderr } = await runIn(home, ["history", "list", "--lang", lang]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const part of [...ids, wording.outcomes["emotional"]!, join(home, "sessions")])
      expect(stdout.replace(/\n/g, "")).toContain(part);
  });

  it("shows a conversation again, to the debrief", async () => {
    const { home, ids } = await practised();
    const { status, stdout } = await runIn(home, ["history", "show", ids[0]!, "--lang", lang]);
    expect(status).toBe(0);
    const text = stdout.replace(/\s+/g, " ");
    for (const part of [LINE, COACHES[lang].speaker.silence, COACHES[lang].debrief.title])
      expect(text).toContain(part);
  });

  it("says in plain words what is kept where", async () => {
    const { status, stdout } = await runIn(ownHome(), ["history", "--help", "--lang", lang]);
    expect(status).toBe(0);
    const text = stdout.replace(/\s+/g, " ");
    for (const paragraph of wording.help) expect(text).toContain(paragraph.replace(/\s+/g, " "));
    for (const about of Object.values(wording.commands)) expect(text).toContain(about);
  });

  it.each(["list", "show", "export", "delete"] as const)("has help for %s", async (action) => {
    const { status, stdout, stderr } = await runIn(ownHome(), ["history", action, "--help", "--lang", lang]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.replace(/\s+/g, " ")).toContain(wording.commands[action]);
    expect(stdout).not.toMatch(/undefined/);
  });

  it("asks before it deletes only where there is somebody to ask", async () => {
    const { home } = await practised();
    const { status, stderr } = await runIn(home, ["history", "delete", "--all", "--lang", lang]);
    expect(status).toBe(2);
    expect(stderr).toContain(fill(wording.deleting.needsYes, { count: 1 }));
    expect(keptIn(home)).toHaveLength(1);
  });
});

describe("history", () => {
  it("exports everything as JSON lines, and a row a turn as CSV", async () => {
    const { home, ids } = await practised(2);
    const jsonl = await runIn(home, ["history", "export"]);
    const lines = jsonl.stdout.trimEnd().split("\n");
    const parsed = lines.map((line) => JSON.parse(line) as { session: string });
    expect(new Set(parsed.map(({ session }) => session))).toEqual(new Set(ids));
    const csv = await runIn(home, ["history", "export", ids[0]!, "--format", "csv"]);
    expect(csv.stdout.trimEnd().split("\r\n")).toHaveLength(3);
    expect([jsonl.status, csv.status]).toEqual([0, 0]);
  });

  it("writes an export to a file", async () => {
    const { home } = await practised();
    const path = join(home, "out.csv");
    const call = ["history", "export", "--format", "csv", "-o", path];
    const { status, stdout, stderr } = await runIn(home, call);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "",
      stderr: `${fill(HISTORIES.en.exported.written, { path })}\n`,
    });
    expect(readFileSync(path, "utf8")).toContain("14 mei");
  });

  it("deletes one, and all", async () => {
    const { home, ids } = await practised(3);
    expect((await runIn(home, ["history", "delete", ids[1]!, "--yes"])).status).toBe(0);
    expect(keptIn(home).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect((await runIn(home, ["history", "delete", "--older-than", "1d", "--yes"])).status).toBe(0);
    expect(keptIn(home)).toHaveLength(2);
    const all = await runIn(home, ["history", "delete", "--all", "--yes"]);
    expect([all.status, keptIn(home)]).toEqual([0, []]);
  });

  it("holds to --data-dir as well", async () => {
    const { home } = await practised();
    const { stdout } = await runIn(ownHome(), ["history", "list", "--data-dir", home]);
    expect(stdout).toContain("eviction");
  });

  it.each([
    [["history", "lst"], fill(CLIS.en.errors.unknownCommand, { name: "lst" })],
    [["history", "list", "--format", "xml"], "--format"],
    [["history", "delete"], HISTORIES.en.deleting.nothingNamed],
    [["history", "delete", "--older-than", "soon", "--yes"], "--older-than"],
    [["history", "show", "nothing"], fill(HISTORIES.en.resume.unknown, { id: "nothing" })],
    [["history", "show"], fill(CLIS.en.errors.needsValue, { name: "<id>" })],
    [["history", "export"], HISTORIES.en.exported.none],
  ])("%j is an error of the call", async (argv, text) => {
    const { status, stdout, stderr } = await runIn(ownHome(), argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
