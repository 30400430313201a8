import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { REPORTINGS } from "../../src/language/reportings.js";
import { SELF_RATINGS } from "../../src/language/self-ratings.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { dropHome, keptIn, newHome } from "../support/journals.js";
import { pageOf } from "../report/support/page.js";
import { catcher } from "./support/run-main.js";
import { runIn } from "./support/session.js";

const SAID = "Ik heb slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.";
const SCRIPT = `scenario: eviction\nlanguage: nl\nturns:\n  - trainee: ${SAID}\n  - trainee: ""\n`;

let home = "";
let folder = "";
let ids: readonly string[] = [];

beforeAll(async () => {
  home = newHome();
  folder = mkdtempSync(join(tmpdir(), "badnews-coach-report-"));
  writeFileSync(join(folder, "gesprek.yaml"), SCRIPT);
  for (const stdin of [`${SAID}\n\n/stop\n4\n`, `${SAID}\nU schrikt.\n`])
    await runIn(home, ["practice", "eviction", "--lang", "nl", "--self-rating"], { stdin });
  ids = keptIn(home).map(({ id }) => id);
});

afterAll(() => {
  dropHome(home);
  rmSync(folder, { recursive: true, force: true });
});

const report = (...argv: string[]): ReturnType<typeof runIn> =>
  runIn(home, ["report", ...argv, "--lang", "nl"], { cwd: folder });
const rated = (): string =>
  ids.find((id) => keptIn(home).some((kept) => kept.id === id && kept.typed.includes("/stop")))!;

describe("report", () => {
  it("makes a page of a kept session, by the end of its id", async () => {
    const { status, stdout, stderr } = await report(rated().slice(-4));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { elements, errors } = pageOf(stdout);
    expect(errors).toEqual([]);
    const text = elements.find(({ tag }) => tag === "body")!.text;
    for (const part of [SAID, rated(), SELF_RATINGS.nl.row.split("{")[0]!.trim()])
      expect(text).toContain(part);
  });

  it("makes whatever assess makes, of a file too", async () => {
    const { stdout } = await report("gesprek.yaml", "--format", "markdown");
    expect(stdout).toMatch(/^# Ontruiming\n/);
    const { stdout: json } = await report(rated(), "--format", "json", "--account");
    expect(JSON.parse(json)).toMatchObject({
      file: rated(),
      selfRating: { blow: 4 },
      account: expect.any(Array) as unknown,
    });
    const { stdout: text } = await report(rated(), "--format", "text");
    expect(text).toContain(COACHES.nl.debrief.curve);
  });

  it("writes to a file and says so", async () => {
    const { status, stdout, stderr } = await report(rated(), "-o", "verslag.html");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("verslag.html");
    expect(pageOf(readFileSync(join(folder, "verslag.html"), "utf8")).errors).toEqual([]);
  });

  it("leaves names and words out when asked to", async () => {
    const { stdout } = await report(rated(), "--anonymous");
    for (const secret of ["slecht nieuws voor", "ontruimd", rated(), "De Wit", "Ontruiming"])
      expect(stdout).not.toContain(secret);
    expect(pageOf(stdout).errors).toEqual([]);
  });

  it("on a terminal writes a page to a file of its own instead, and takes none that is there", async () => {
    const run = async (): Promise<string> => {
      const [stdin, stdout, stderr] = [
        new PassThrough(),
        Object.assign(catcher(80), { isTTY: true }),
        catcher(),
      ];
      const env = { BADNEWS_COACH_HOME: home };
      expect(
        await main(["report", "gesprek.yaml", "--lang", "nl"], { stdin, stdout, stderr, env, cwd: folder }),
      ).toBe(0);
      expect(stdout.text()).toBe("");
      return stderr.text();
    };
    expect(await run()).toContain("gesprek.html");
    expect(await run()).toContain("gesprek-2.html");
    expect(existsSync(join(folder, "gesprek.yaml"))).toBe(true);
    expect(pageOf(readFileSync(join(folder, "gesprek-2.html"), "utf8")).errors).toEqual([]);
  });
});

describe("report --open", () => {
  const opened = (): string => join(folder, "opened.txt");

  /** An opener that writes down what it was to open. */
  function opener(): string {
    const path = join(folder, "opener");
    writeFileSync(
      path,
      `#!/bin/sh\nprintf %s "$1" > "${opened()}.part" && mv "${opened()}.part" "${opened()}"\n`,
    );
    chmodSync(path, 0o755);
    return path;
  }

  async function waitForOpened(): Promise<string> {
    for (let tries = 0; tries < 200 && !existsSync(opened()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const page = readFileSync(opened(), "utf8");
    rmSync(opened());
    return page;
  }

  it.runIf(process.platform !== "win32")(
    "opens a page that is only to be looked at, and the one that was asked for",
    async () => {
      const env = { BADNEWS_COACH_OPENER: opener() };
      const call = (...argv: string[]): ReturnType<typeof runIn> =>
        runIn(home, ["report", ...argv, "--open", "--lang", "nl"], { cwd: folder, env });
      expect(await call(rated())).toEqual({ status: 0, stdout: "", stderr: "" });
      const page = await waitForOpened();
      expect(readFileSync(page, "utf8")).toContain(rated());
      expect(page.startsWith(folder)).toBe(false);
      rmSync(join(page, ".."), { recursive: true });
      expect((await call("gesprek.yaml", "-o", "mijn.html")).status).toBe(0);
      expect(await waitForOpened()).toBe(join(folder, "mijn.html"));
    },
  );

  it.runIf(process.platform !== "win32")(
    "leaves nothing behind where there was nothing to open",
    async () => {
      const before = process.env["TMPDIR"];
      const aside = mkdtempSync(join(folder, "tmp-"));
      process.env["TMPDIR"] = aside;
      try {
        expect((await report("nergens.yaml", "--open")).status).toBe(2);
      } finally {
        if (before === undefined) delete process.env["TMPDIR"];
        else process.env["TMPDIR"] = before;
      }
      expect(readdirSync(aside)).toEqual([]);
    },
  );

  it("says where the page is when it can not be opened", async () => {
    const env = { BADNEWS_COACH_OPENER: join(folder, "no-such-opener") };
    const argv = ["report", "gesprek.yaml", "-o", "dicht.html", "--open", "--lang", "nl"];
    const { status, stderr } = await runIn(home, argv, { cwd: folder, env });
    expect(status).toBe(2);
    const path = join(folder, "dicht.html");
    expect(stderr).toContain(fill(REPORTINGS.nl.notOpened, { path, reason: "" }).split(":")[0]);
    expect(existsSync(path)).toBe(true);
  });
});

describe.each(LANGUAGES)("a report that can not be made, in %s", (lang) => {
  const call = (...argv: string[]): ReturnType<typeof runIn> =>
    runIn(home, ["report", ...argv, "--lang", lang], { cwd: folder });
  const { resume } = HISTORIES[lang];

  it("names the nearest session, and those it could be", async () => {
    const unknown = await call("zzzz");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toContain(fill(resume.unknown, { id: "zzzz" }));
    expect(unknown.stderr).toContain(ids[0]);
    const ambiguous = await call(ids[0]!.slice(0, 6));
    expect(ambiguous.stderr).toContain(fill(resume.ambiguous, { id: ids[0]!.slice(0, 6) }));
    for (const id of ids) expect(ambiguous.stderr).toContain(id);
  });

  it("makes no page of a file that is not there, or nothing", async () => {
    expect(await call("nergens.yaml")).toMatchObject({ status: 2, stdout: "" });
    expect((await call("nergens.yaml", "-o", "niets.html")).status).toBe(2);
    expect(existsSync(join(folder, "niets.html"))).toBe(false);
    const { status, stderr } = await call();
    expect(status).toBe(2);
    expect(stderr).toContain("<name>");
  });

  it("knows its formats", async () => {
    const { status, stderr } = await call("gesprek.yaml", "--format", "pdf");
    expect(status).toBe(2);
    expect(stderr).toContain("html");
  });
});

describe("assess", () => {
  const assess = (...argv: string[]): ReturnType<typeof runIn> =>
    runIn(home, ["assess", ...argv, "--lang", "nl"], { cwd: folder });

  it("sums up", async () => {
    const json = await assess("gesprek.yaml", ...ids, "--summary", "--format", "json");
    expect(json).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject({ conversations: 3, skills: { blow: { count: 3 } } });
    expect(pageOf((await assess("gesprek.yaml", "--summary", "--format", "html")).stdout).errors).toEqual([]);
    expect((await assess("gesprek.yaml", "--summary")).stdout).toMatch(/^1 gesprek\n/);
  });

  it("sums up only as text, json or a page", async () => {
    const { status, stderr } = await assess("gesprek.yaml", "--summary", "--format", "ndjson");
    expect(status).toBe(2);
    expect(stderr).toContain("text, json, html");
  });

  it("disguises lines as well, and numbers them through", async () => {
    const { stdout } = await assess("gesprek.yaml", ...ids, "--anonymous", "--format", "ndjson");
    const files = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { file: string }).file);
    expect(files).toEqual(["#1", "#2", "#3"]);
    expect(stdout).not.toContain("ontruimd");
  });

  it("writes a file for each into a folder, the summary into one", async () => {
    const out = mkdtempSync(join(folder, "out-"));
    await assess("gesprek.yaml", ids[0]!, "--format", "junit", "-o", out);
    expect(readdirSync(out).toSorted()).toEqual([`${ids[0]}.xml`, "gesprek.xml"].toSorted());
    await assess("gesprek.yaml", "--summary", "--format", "html", "-o", out);
    await assess("gesprek.yaml", "--anonymous", "--format", "html", "-o", out);
    expect(
      readdirSync(out)
        .filter((name) => name.endsWith(".html"))
        .toSorted(),
    ).toEqual(["1.html", "summary.html"]);
  });

  it("names an actor in statements, or says what one looks like", async () => {
    const { stdout } = await assess(ids[0]!, "--format", "xapi", "--actor", "mailto:m@example.org");
    const [first] = JSON.parse(stdout) as [{ actor: object; timestamp: string }];
    expect(first.actor).toEqual({ objectType: "Agent", mbox: "mailto:m@example.org" });
    expect(Date.parse(first.timestamp)).toBeGreaterThan(0);
    const bad = await assess("gesprek.yaml", "--format", "xapi", "--actor", "m");
    expect(bad.status).toBe(2);
    expect(bad.stderr).toContain(REPORTINGS.nl.actor);
    const both = await assess("gesprek.yaml", "--anonymous", "--actor", "mailto:m@example.org");
    expect(both.status).toBe(2);
    expect(both.stderr).toContain("--anonymous");
  });

  it("fails a test case under the minimum", async () => {
    const { status, stdout } = await assess("gesprek.yaml", "--format", "junit", "--min-score", "100");
    expect(status).toBe(1);
    expect(stdout).toContain('failures="1"');
  });
});
