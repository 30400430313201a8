import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { readAge } from "../../src/history/delete.js";
import { createJournal } from "../../src/history/journal.js";
import type { Place } from "../../src/history/place.js";
import { keep, newPlace, start, tools } from "./support/kept.js";
import { runHistory } from "./support/run-history.js";

const NEWS = "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.";
const BAD = "2026-10-01-100000-eviction-nl-aaaa";

function badFile(place: Place, text = "oops\n"): void {
  mkdirSync(place.sessions, { recursive: true });
  writeFileSync(join(place.sessions, `${BAD}.jsonl`), text);
}

describe("history list", () => {
  it("says that there is nothing yet, and where it would be", async () => {
    const place = newPlace();
    const { code, stdout } = await runHistory(place, "list");
    expect(code).toBe(0);
    expect(stdout).toBe(`No conversation is kept yet.\n\nKept in ${place.sessions}\n`);
    expect((await runHistory(place, "list", { options: { format: "json" } })).stdout).toBe("[]\n");
    expect(existsSync(place.sessions)).toBe(false);
  });

  it("shows the latest first, in a table that fits the width", async () => {
    const place = newPlace();
    const old = keep(place, [NEWS, "/terug", NEWS, ""], { from: "2026-11-20T10:00:00Z", end: true });
    const young = keep(place, [NEWS], { from: "2026-11-21T10:00:00Z" });
    for (const columns of [20, 40, 60, 80, 120, 200])
      for (const interfaceLanguage of ["nl", "en"] as const) {
        const { stdout } = await runHistory(place, "list", { columns, options: { interfaceLanguage } });
        for (const line of stdout.split("\n").slice(0, -3))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const flat = stdout.replace(/\n/g, "");
        expect(flat.indexOf(young.id)).toBeLessThan(flat.indexOf(old.id));
      }
    const { stdout } = await runHistory(place, "list", { columns: 200 });
    const [heading, first, second] = stdout.split("\n");
    expect(heading).toMatch(/^conversation +when +scenario +lang +turns +outcome +score$/);
    expect(first).toMatch(/ eviction +nl +1 +can be resumed$/);
    expect(second).toMatch(/ eviction +nl +2 +still emotional +42$/);
  });

  it("gives JSON to other programs", async () => {
    const place = newPlace();
    const journal = keep(place, [NEWS, ""], { end: true });
    const { stdout } = await runHistory(place, "list", { options: { format: "json" } });
    expect(JSON.parse(stdout)).toEqual([
      {
        id: journal.id,
        startedAt: "2026-11-23T18:31:05.000Z",
        scenario: "eviction",
        language: "nl",
        seed: 7,
        difficulty: "real",
        mode: "coach",
        version: "0.1.0",
        turns: 2,
        status: "finished",
        outcome: "emotional",
        score: 42,
      },
    ]);
    expect((await runHistory(place, "list", { options: { format: "xml" } })).error).toContain("text, json");
  });

  it("knows which are open now, and is not put out by a bad file", async () => {
    const place = newPlace();
    const open = createJournal(place, start(), tools());
    badFile(place);
    writeFileSync(join(place.sessions, `${BAD}.jsonl.damaged`), "x");
    writeFileSync(join(place.sessions, "notes.txt"), "x");
    const { code, stdout, stderr } = await runHistory(place, "list");
    expect([code, stderr]).toEqual([0, `${BAD} is damaged (line 1).\n`]);
    expect(stdout).toContain("open now");
    expect(stdout).toContain("One damaged file has been set aside there");
    open.close();
  });

  it("explains a folder that can not be read", async () => {
    const place = newPlace();
    writeFileSync(place.sessions, "a file");
    expect((await runHistory(place, "list")).stdout).toContain("No conversation is kept yet.");
  });
});

describe("history show", () => {
  it("tells the conversation again, up to the debrief", async () => {
    const place = newPlace();
    const journal = keep(place, [NEWS, "", "/tip", "/stop"], { end: true });
    const { code, stdout } = await runHistory(place, "show", { ids: [journal.id] });
    expect(code).toBe(0);
    expect(stdout).toContain("14 mei ontruimd");
    expect(stdout).toContain("You: (you are silent)".split(":")[0]);
    expect(stdout).toContain("Debrief");
    expect(stdout).toContain("seed 7");
  });

  it("says how to go on with one that was cut off", async () => {
    const place = newPlace();
    const journal = keep(place, [NEWS]);
    const { stdout } = await runHistory(place, "show", { ids: ["2026"] });
    expect(stdout).toContain(`badnews-coach practice --resume ${journal.id}`);
  });

  it("shows what was typed when the scenario is not what it was", async () => {
    const place = newPlace();
    const scenario = { ...start().scenario, hash: "other" };
    const journal = keep(place, [NEWS, "weg", "/terug", "", "\u001b[2Jeinde"], {
      start: { scenario },
      end: true,
    });
    const { stdout } = await runHistory(place, "show", { ids: [journal.id] });
    expect(stdout).toContain("The scenario has been changed since");
    expect(stdout).toContain(`You: ${NEWS}\nYou: (`);
    expect(stdout).toContain("You: [2Jeinde\n");
    expect(stdout).toContain("How it ended: still emotional, score 42 of 100.");
  });

  it("shows what can still be read of a damaged one, and leaves it where it is", async () => {
    const place = newPlace();
    const journal = keep(place, [NEWS]);
    appendFileSync(journal.path, 'oops\n{"at":"x","event":{"type":"typed","line":"later"}}\n');
    const { stdout } = await runHistory(place, "show", { ids: [journal.id] });
    expect(stdout).toContain("The file is damaged at line 3.");
    expect(stdout).toContain("You: later");
    expect(existsSync(journal.path)).toBe(true);
  });

  it("helps when there is no such session", async () => {
    const place = newPlace();
    const journal = keep(place, [NEWS]);
    const { error } = await runHistory(place, "show", { ids: [journal.id.replace("evic", "evik")] });
    expect(error).toContain(`Nearest:\n  ${journal.id}`);
    badFile(place);
    expect((await runHistory(place, "show", { ids: [BAD] })).error).toBe(`${BAD} is damaged (line 1).`);
    expect((await runHistory(place, "show", { ids: ["2026"] })).error).toContain("more than one");
    expect((await runHistory(place, "show", { ids: ["../../etc/passwd"] })).error).toContain(
      "no conversation",
    );
  });
});

describe("history export", () => {
  it("gives every line of the journals, with the session", async () => {
    const place = newPlace();
    const one = keep(place, ["é\u2028👋"], { from: "2026-11-20T10:00:00Z" });
    const two = keep(place, ["b"], { from: "2026-11-21T10:00:00Z", end: true });
    const { stdout } = await runHistory(place, "export");
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { session: one.id, format: 1 },
      { session: one.id, event: { type: "typed", line: "é\u2028👋" } },
      { session: two.id, format: 1 },
      { session: two.id, event: { line: "b" } },
      { session: two.id, over: { by: "trainee" }, score: 42 },
    ]);
    const named = await runHistory(place, "export", { ids: [two.id.slice(-4)] });
    expect(named.stdout.split("\n").length).toBe(4);
  });

  it("gives CSV that reads back, and no cell that a spreadsheet would run", async () => {
    const place = newPlace();
    const said = [NEWS, '=HYPERLINK("x";"y")', 'regel, met "aanhaling"', ""];
    const journal = keep(place, [...said, "/tip"]);
    const { stdout } = await runHistory(place, "export", { options: { format: "csv" } });
    const { data, errors } = papaparse.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map(({ trainee }) => trainee)).toEqual([NEWS, `'${said[1]}`, said[2], ""]);
    expect(data[0]).toMatchObject({
      session: journal.id,
      scenario: "eviction",
      language: "nl",
      seed: "7",
      difficulty: "real",
      turn: "1",
    });
    expect(data[0]?.["moves"]).toContain("bad-news");
    expect(data[0]?.["tenant"]).not.toBe("");
    expect(data[3]?.["moves"]).toBe("encourager");
    expect(Object.keys(data[0] ?? {})).toHaveLength(14);
  });

  it("gives what was typed where the scenario is gone, and says so", async () => {
    const place = newPlace();
    const scenario = { ...start().scenario, id: "no-such" };
    const journal = keep(place, ["a", "/help", "b"], { start: { scenario } });
    const { stdout, stderr } = await runHistory(place, "export", { options: { format: "csv" } });
    const { data } = papaparse.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    expect(data.map(({ turn, trainee, tenant }) => [turn, trainee, tenant])).toEqual([
      ["1", "a", ""],
      ["2", "b", ""],
    ]);
    expect(stderr).toContain(`${journal.id}: only what was typed`);
  });

  it("passes over what can not be read, unless it was asked for by name", async () => {
    const place = newPlace();
    keep(place, ["a"]);
    badFile(place);
    const all = await runHistory(place, "export");
    expect(all).toMatchObject({ code: 0, stderr: `${BAD} is damaged (line 1).\n` });
    expect(all.stdout.split("\n").length).toBe(3);
    expect((await runHistory(place, "export", { ids: [BAD] })).error).toContain("damaged");
    expect((await runHistory(newPlace(), "export")).error).toBe("there is no conversation to export.");
    expect((await runHistory(place, "export", { options: { format: "pdf" } })).error).toContain("jsonl, csv");
  });

  it("writes a file whole or not at all", async () => {
    const place = newPlace();
    keep(place, ["a"]);
    const out = join(place.data, "out.jsonl");
    const { code, stdout, stderr } = await runHistory(place, "export", {
      options: { output: "out.jsonl" },
      cwd: place.data,
    });
    expect([code, stdout, stderr]).toEqual([0, "", `Written to ${out}.\n`]);
    expect(readFileSync(out, "utf8")).toBe((await runHistory(place, "export")).stdout);
    // Windows knows no such modes.
    expect(statSync(out).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
    expect(readdirSync(place.data).toSorted()).toEqual(["out.jsonl", "sessions"]);
    const lost = await runHistory(place, "export", { options: { output: join(place.data, "no", "out") } });
    expect(lost.error).toContain("cannot be written");
    const folder = await runHistory(place, "export", { options: { output: place.sessions } });
    expect(folder.error).toContain("cannot be written");
    expect(readdirSync(place.data).toSorted()).toEqual(["out.jsonl", "sessions"]);
  });

  it.skipIf(process.platform === "win32")(
    "follows a link and keeps the modes of what was there",
    async () => {
      const place = newPlace();
      keep(place, ["a"]);
      const target = join(place.data, "target");
      writeFileSync(target, "old", { mode: 0o640 });
      symlinkSync(target, join(place.data, "link"));
      await runHistory(place, "export", { options: { output: join(place.data, "link"), quiet: true } });
      expect(readFileSync(target, "utf8")).toContain('"format":1');
      expect(statSync(target).mode & 0o777).toBe(0o640);
    },
  );
});

describe("history delete", () => {
  it("takes away everything of a session, and nothing else", async () => {
    const place = newPlace();
    const gone = keep(place, ["a"], { from: "2026-11-20T10:00:00Z" });
    const stays = keep(place, ["b"], { from: "2026-11-21T10:00:00Z" });
    for (const more of [".jsonl.damaged", ".jsonl.damaged-2", ".lock.old"])
      writeFileSync(join(place.sessions, `${gone.id}${more}`), "x");
    writeFileSync(join(place.sessions, `${gone.id}.lock`), '{"pid":999999999,"host":"","token":"t"}');
    writeFileSync(join(place.sessions, "notes.txt"), "x");
    const locked = await runHistory(place, "delete", { ids: [gone.id], options: { yes: true } });
    expect(locked).toMatchObject({
      code: 2,
      stderr: `${gone.id} is open in another window and has been left alone.\n`,
    });
    const { MACHINE } = await import("../../src/history/lock.js");
    const stale = JSON.stringify({ pid: 999_999_999, host: MACHINE.host, token: "t" });
    writeFileSync(join(place.sessions, `${gone.id}.lock`), stale);
    const { code, stdout } = await runHistory(place, "delete", { ids: [gone.id], options: { yes: true } });
    expect([code, stdout]).toEqual([0, "1 conversation deleted.\n"]);
    expect(readdirSync(place.sessions).toSorted()).toEqual([`${stays.id}.jsonl`, "notes.txt"].toSorted());
  });

  it("asks on a terminal, and takes anything but a yes as a no", async () => {
    const place = newPlace();
    const { id } = keep(place, ["a"]);
    const kept = (): boolean => existsSync(join(place.sessions, `${id}.jsonl`));
    for (const typed of ["\n", "n\n", "nope\n", ""]) {
      const { code, stdout } = await runHistory(place, "delete", { options: { all: true }, typed });
      expect([code, kept()]).toEqual([0, true]);
      expect(stdout).toContain("Delete 1 conversation for good? [y/N]");
      expect(stdout).toContain("Nothing has been deleted.");
    }
    const nl = { all: true, interfaceLanguage: "nl" } as const;
    expect((await runHistory(place, "delete", { options: nl, typed: "Ja\n" })).stdout).toContain(
      "1 gesprek gewist.",
    );
    expect(kept()).toBe(false);
  });

  it("needs --yes where nobody can be asked", async () => {
    const place = newPlace();
    keep(place, ["a"]);
    keep(place, ["b"], { from: "2026-11-20T10:00:00Z" });
    const { error } = await runHistory(place, "delete", { options: { all: true } });
    expect(error).toContain("Add --yes to delete 2 for good.");
    expect(readdirSync(place.sessions)).toHaveLength(2);
    expect((await runHistory(place, "delete", { options: { all: true, yes: true } })).stdout).toBe(
      "2 conversations deleted.\n",
    );
    expect(readdirSync(place.sessions)).toEqual([]);
    expect(await runHistory(place, "delete", { options: { all: true, yes: true } })).toMatchObject({
      code: 0,
      stdout: "There is nothing to delete.\n",
    });
  });

  it("takes the old ones, also what can not be read", async () => {
    const place = newPlace();
    const day = 86_400_000;
    const from = (days: number): string => new Date(Date.now() - days * day).toISOString();
    keep(place, ["a"], { from: from(91) });
    const young = keep(place, ["b"], { from: from(89) });
    writeFileSync(join(place.sessions, "2020-10-01-100000-eviction-nl-aaaa.jsonl.damaged"), "x");
    writeFileSync(join(place.sessions, "2020-10-01-100000-eviction-nl-bbbb.jsonl"), "oops\n");
    const { stdout } = await runHistory(place, "delete", { options: { olderThan: "90d", yes: true } });
    expect(stdout).toBe("3 conversations deleted.\n");
    expect(readdirSync(place.sessions)).toEqual([`${young.id}.jsonl`]);
  });

  it("reads ages", () => {
    const day = 86_400_000;
    expect([readAge("90d"), readAge("2W"), readAge(" 1d ")]).toEqual([90 * day, 14 * day, day]);
    for (const text of ["", "90", "d", "-1d", "1.5d", "90m", "90 days", "1e3d"])
      expect(readAge(text)).toBeUndefined();
  });

  it("wants to know which, in one way", async () => {
    const place = newPlace();
    const { id } = keep(place, ["a"]);
    expect((await runHistory(place, "delete")).error).toContain("say which conversations");
    expect((await runHistory(place, "delete", { ids: [id], options: { all: true } })).error).toContain(
      "one way",
    );
    const bad = { options: { olderThan: "soon", yes: true } };
    expect((await runHistory(place, "delete", bad)).error).toContain("--older-than");
    expect((await runHistory(place, "delete", { ids: ["xyz"], options: { yes: true } })).error).toContain(id);
    expect(existsSync(join(place.sessions, `${id}.jsonl`))).toBe(true);
  });

  it("leaves alone what is open now", async () => {
    const place = newPlace();
    const open = createJournal(place, start(), tools());
    keep(place, ["b"], { from: "2026-11-20T10:00:00Z" });
    const answer = await runHistory(place, "delete", { options: { all: true, yes: true } });
    expect(answer).toMatchObject({ code: 2, stdout: "1 conversation deleted.\n" });
    expect(answer.stderr).toContain(`${open.id} is open in another window`);
    expect(open.append({ type: "typed", line: "still here" })).toBe(true);
    open.close();
  });
});
