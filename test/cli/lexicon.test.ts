import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
import { COACHES } from "../../src/language/coaches.js";
import { LANGUAGES } from "../../src/language/terms.js";
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
