import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
import { COACHES } from "../../src/language/coaches.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { BIN, runNode } from "../support/run.js";
import { keptIn, type Kept } from "../support/journals.js";
import { runMain, withFolder } from "./support/run-main.js";
import { interrupted, ownHome, runIn } from "./support/session.js";

const OWN = `language: nl
cues:
  explanation: [het zorgkompas]
feelings:
  - { family: fear, states: [paniekzaaierig] }
`;
const SAYS = "Het zorgkompas.";

async function movesOf(argv: readonly string[], cwd: string): Promise<string[]> {
  const { status, stdout } = await runMain(["check", "--format", "json", ...argv], { cwd });
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { moves: { move: string }[] }).moves.map(({ move }) => move);
}

describe("words of one's own in check", () => {
  it("are read with, in their own language", async () => {
    await withFolder(
      { "own.yaml": OWN, "en.yaml": "language: en\ncues: { park: [het is warm] }" },
      async (cwd) => {
        expect(await movesOf([SAYS], cwd)).not.toContain("explanation");
        expect(await movesOf([SAYS, "--lexicon", "own.yaml"], cwd)).toEqual(["explanation"]);
        expect(await movesOf([SAYS, "--lexicon", "en.yaml"], cwd)).not.toContain("explanation");
        expect(await movesOf([SAYS, "--lexicon", "en.yaml", "--lexicon", "own.yaml"], cwd)).toEqual([
          "explanation",
        ]);
        expect(await movesOf(["Het is warm.", "--lexicon", "en.yaml"], cwd)).not.toContain("park");
      },
    );
  });

  it("name a feeling", async () => {
    await withFolder({ "own.yaml": OWN }, async (cwd) => {
      const argv = ["check", "--format", "json", "--lexicon", "own.yaml"];
      const { stdout } = await runMain([...argv, "U bent paniekzaaierig."], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({
        moves: [{ move: "feeling-summary", feeling: "fear", strength: 3 }],
      });
    });
  });

  it.each(LANGUAGES)(
    "that can not be used are told of in %s, with every fault in its place",
    async (lang) => {
      await withFolder({ "own.yaml": "cues:\n  explaination: [a]\n  park: ['.*']\n" }, async (cwd) => {
        for (const command of [
          ["check", "hi"],
          ["practice", "eviction"],
          ["assess", "nowhere.yaml"],
        ]) {
          const { status, stdout, stderr } = await runMain(
            ["--lang", lang, ...command, "--lexicon", "own.yaml"],
            { cwd },
          );
          expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
          expect(stderr).toContain(CLIS[lang].errors.lexiconFaults);
          expect(stderr).toMatch(/own\.yaml:2:3 [^]*explanation[^]*own\.yaml:3:10 /);
        }
      });
    },
  );

  it("are missed where there is no such file", async () => {
    const { status, stderr } = await runMain(["check", "hi", "--lexicon", "nowhere.yaml"]);
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere.yaml");
  });
});

describe("words of one's own in assess", () => {
  const NEWS = "De keuken wordt niet vervangen.";
  const TALK = [
    `Nieuws: ${NEWS}`,
    "Huurder: Dag.",
    `Medewerker: ${NEWS}`,
    "Huurder: Dat meent u niet! NEE!",
    `Medewerker: ${SAYS} U bent paniekzaaierig.`,
  ].join("\n");
  const SCRIPT = `{scenario: eviction, language: nl, turns: [{trainee: "${SAYS}"}]}`;

  async function movesIn(argv: readonly string[], cwd: string): Promise<string[][]> {
    const { status, stdout, stderr } = await runMain(["assess", "--format", "ndjson", ...argv], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { turns: { moves: { move: string }[] }[] })
      .map(({ turns }) => turns.at(-1)!.moves.map(({ move }) => move));
  }

  it("are read with: in transcripts and in scripts, in their own language", async () => {
    const files = {
      "own.yaml": OWN,
      "en.yaml": OWN.replace("nl", "en"),
      "talk.txt": TALK,
      "me.yaml": SCRIPT,
    };
    await withFolder(files, async (cwd) => {
      const heard = [["explanation", "feeling-summary"], ["explanation"]];
      expect(await movesIn(["talk.txt", "me.yaml", "--lexicon", "own.yaml"], cwd)).toEqual(heard);
      for (const argv of [[], ["--lexicon", "en.yaml"]])
        for (const moves of await movesIn(["talk.txt", "me.yaml", ...argv], cwd))
          expect(moves).not.toContain("explanation");
    });
  });

  it("give the same whatever the number of threads", async () => {
    await withFolder({ "own.yaml": OWN }, async (cwd) => {
      for (let number = 1; number <= 40; number += 1)
        writeFileSync(join(cwd, `${number}.${number % 2 ? "txt" : "yaml"}`), number % 2 ? TALK : SCRIPT);
      const argv = [BIN, "assess", "*.txt", "*[0-9].yaml", "--format", "ndjson", "--lexicon", "own.yaml"];
      const [one, two] = ["1", "2"].map((jobs) => runNode([...argv, "--jobs", jobs], { cwd }));
      expect(two).toEqual(one);
      expect(one?.status).toBe(0);
      expect(one?.stdout.match(/"move":"explanation"/g)).toHaveLength(40);
    });
  });
});

describe("words of one's own in a conversation", () => {
  const { hints, moves, why } = COACHES.nl;
  const PRACTICE = ["practice", "eviction", "--lang", "nl", "--seed", "7", "--lexicon", "own.yaml"];
  const NEWS = "Goedemorgen. Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.";
  const READ = why.read.replace("{moves}", moves.explanation);

  it("are read with, and kept with it, so that it goes on without the file", async () => {
    const home = ownHome();
    await withFolder({ "own.yaml": OWN }, async (cwd) => {
      await interrupted(home, PRACTICE, {
        lines: [NEWS, "", SAYS, "/tip"],
        until: hints.summary.nudge.slice(0, 30),
        cwd,
      });
      rmSync(join(cwd, "own.yaml"));
    });
    const [{ id }] = keptIn(home) as [Kept];
    const [header = ""] = readFileSync(join(home, "sessions", `${id}.jsonl`), "utf8").split("\n");
    expect(JSON.parse(header)).toMatchObject({
      format: 2,
      ownWords: { language: "nl", moves: { explanation: ["het zorgkompas"] } },
    });
    const { status, stdout } = await runIn(home, ["practice", "--resume", "--lang", "nl"], {
      stdin: "/waarom\n",
    });
    expect(status).toBe(0);
    expect(stdout).toContain(READ);
    const shown = await runIn(home, ["history", "show", id, "--lang", "nl"]);
    expect(shown).toMatchObject({ status: 0, stderr: "" });
  });

  it("leave a journal as it was where they are of another language", async () => {
    const home = ownHome();
    await withFolder({ "own.yaml": OWN.replace("nl", "en") }, async (cwd) => {
      await runIn(home, PRACTICE, { stdin: `${NEWS}\n${SAYS}\n/waarom\n`, cwd });
    });
    const [{ id }] = keptIn(home) as [Kept];
    const [header = ""] = readFileSync(join(home, "sessions", `${id}.jsonl`), "utf8").split("\n");
    expect(JSON.parse(header)).toMatchObject({ format: 1 });
    expect(header).not.toContain("ownWords");
  });
});
