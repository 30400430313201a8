import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { HOME, ROOT } from "../support/run.js";
import { catcher, runMain, withFolder } from "./support/run-main.js";

const NEWS = {
  nl: "Ik heb slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.",
  en: "I have bad news for you. The eviction goes ahead, the bailiffs will come on 14 May.",
} as const;
const OPENING = { nl: "Ze houdt de deur half dicht.", en: "She holds the door with her foot" } as const;

/** Lines that show something the trainee said. */
function said(stdout: string, speaker: string): number {
  return stdout.split("\n").filter((line) => line.startsWith(`${speaker}: `)).length;
}

describe.each(LANGUAGES)("a piped conversation in %s", (lang) => {
  const { speaker, debrief, briefing, help } = COACHES[lang];
  const play = (stdin: string, ...more: string[]) =>
    runMain(["practice", "eviction", "--lang", lang, ...more], { stdin });

  it("runs from briefing to debrief", async () => {
    const { status, stdout, stderr } = await play(`${NEWS[lang]}\n\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const order = [briefing.facts, OPENING[lang], NEWS[lang].slice(0, 30), speaker.silence, debrief.title];
    const places = order.map((text) => stdout.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("is the same twice, without a seed as with seed 1, and another with another", async () => {
    const input = `${NEWS[lang]}\n\n\n\n\n`;
    const [one, same, first, other] = await Promise.all([
      play(input),
      play(input),
      play(input, "--seed", "1"),
      play(input, "--seed", "2"),
    ]);
    expect(same.stdout).toBe(one.stdout);
    expect(first.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
  });

  it.each([
    ["end of input at once", "", 0],
    ["an empty line is a silence", "\n", 1],
    ["a final newline is no silence", "x\n", 1],
    ["no final newline", "x", 1],
    ["silence at the end", "x\n\n", 2],
    ["a byte order mark and carriage returns", "\uFEFFx\r\n\r\ny\r\n", 3],
    ["commands take no turn", "/help\n/foo\nx\n//y\n", 2],
    ["nothing behind /quit is said", "x\n/quit\ny\n", 1],
    ["nothing behind /stop is said", "x\n/STOP now\ny\n", 1],
  ])("%s", async (_, stdin, turns) => {
    const { status, stdout } = await play(stdin);
    expect(status).toBe(0);
    expect(said(stdout, speaker.trainee)).toBe(turns);
    expect(stdout).toContain(debrief.title);
  });

  it("takes thirty turns at most, however much there is", async () => {
    const { status, stdout } = await play("x\n".repeat(5000));
    expect(status).toBe(0);
    expect(said(stdout, speaker.trainee)).toBe(30);
    expect(stdout).toContain(debrief.over.length);
  });

  it("answers commands in both languages", async () => {
    const { stdout } = await play("/help\n/hint\n/tip\n");
    expect(stdout).toContain(help[0]);
    expect(stdout.match(/^> \/(help|hint|tip)$/gm)).toHaveLength(3);
  });

  it("has no colour, whatever is typed", async () => {
    const { stdout } = await play("\u001B[31mrood\u009B1m\u202Etxet\0\u0007\n");
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(stdout).toContain(`${speaker.trainee}: [31mrood1mtxet`);
  });

  it("leaves out briefing and notes with --quiet", async () => {
    const { stdout } = await play(`${NEWS[lang]}\n\n`, "--quiet");
    expect(stdout).not.toContain(briefing.facts);
    expect(stdout.split(debrief.title)[0]).not.toMatch(/^ {4}[+›!]/m);
    expect(stdout).toContain(debrief.title);
  });

  it.each([[], ["--no-save"]])(
    "says how to go on when it is interrupted, without a debrief %j",
    async (...more) => {
      const [stdin, stdout, stderr] = [new PassThrough(), catcher(), catcher()];
      const ended = main(["practice", "eviction", "--lang", lang, ...more], {
        stdin,
        stdout,
        stderr,
        env: { BADNEWS_COACH_HOME: HOME },
        cwd: ROOT,
      });
      await new Promise<void>((asked) => {
        stdout.on("data", () => {
          if (stdout.text().includes(OPENING[lang])) setImmediate(asked);
        });
      });
      process.emit("SIGINT");
      expect(await ended).toBe(130);
      const { goOn, stoppedUnkept } = HISTORIES[lang];
      const [id = ""] = /\S+-eviction-\w\w-\w{4}/.exec(stderr.text()) ?? [];
      expect(stderr.text().trim()).toBe(more.length > 0 ? stoppedUnkept : fill(goOn, { id }));
      expect(stdout.text()).not.toContain(debrief.title);
    },
  );
});

describe("what is played", () => {
  it("an alias plays the file that names it, with the interface in its own language", async () => {
    const { stdout, stderr } = await runMain(["practice", "ontruiming"], { stdin: "\n" });
    expect(stderr).toBe("");
    expect(stdout).toContain(OPENING.nl);
    expect(stdout).toContain(COACHES.en.debrief.title);
  });

  it("with --lang an alias plays the file of that language", async () => {
    const { stdout } = await runMain(["practice", "ontruiming", "--lang", "en"]);
    expect(stdout).toContain(OPENING.en);
  });

  it("an id plays the file in the computer's language", async () => {
    const { stdout } = await runMain(["practice", "eviction"], { env: { LC_ALL: "nl_BE.UTF-8" } });
    expect(stdout).toContain(OPENING.nl);
    expect(stdout).toContain(COACHES.nl.debrief.title);
  });

  it("a path is taken from the folder one stands in, and plays in its own language", async () => {
    const text = readFileSync(join(ROOT, "scenarios", "eviction.nl.yaml"), "utf8");
    const { status, stdout } = await withFolder({ "sub/eviction.nl.yaml": text }, (cwd) =>
      runMain(["practice", "sub/eviction.nl.yaml", "--lang", "en"], { cwd }),
    );
    expect(status).toBe(0);
    expect(stdout).toContain(OPENING.nl);
    expect(stdout).toContain(COACHES.en.debrief.title);
  });

  it("a scenario can not steer the terminal", async () => {
    const text = [
      "id: trap",
      "language: en",
      'title: "A \\e[31mtrap\\x9b2J"',
      "news: { sentence: You have to leave. }",
      'tenant: { name: "Mr \\u202eX", temperament: { heats: 1, cools: 1 }, start: { arousal: 3, feeling: fear, trust: 4, hope: 7 } }',
      'opening: { say: "Yes?\\e]0;gone\\a", looks: "At the \\u2066door." }',
      'lines: [{ id: a, when: { arousal: high }, say: "What\\b\\x7f?" }, { id: b, when: { arousal: low }, say: Hm. }, { id: c, when: { arousal: medium }, say: Hm. }]',
    ].join("\n");
    const { status, stdout, stderr } = await withFolder({ "trap.en.yaml": `${text}\n` }, (cwd) =>
      runMain(["practice", "./trap.en.yaml"], { cwd, stdin: "You have to leave.\n\n" }),
    );
    // eslint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066]/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
