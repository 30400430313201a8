import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { SCENARIO_WORDINGS } from "../../src/language/scenario-wordings.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { parseScenario } from "../../src/scenario/parse.js";
import { closeAll, KEYS, NO_TERMINAL, openTerminal } from "../support/terminal.js";

const folder = mkdtempSync(join(tmpdir(), "interview-"));

afterEach(closeAll);
afterAll(() => rmSync(folder, { recursive: true }));

/** Asked in this order; a list ends with an empty answer. */
const TYPED = [
  ["title", ["Test"]],
  ["news", ["The shed has to go"]],
  ["tenant", ["Mr Ash"]],
  ["about", ["Seventy, keeps pigeons"]],
  ["feeling", [""]],
  ["underneath", [KEYS.down]],
  ["fear", ["They have nowhere to go.", ""]],
  ["throws", ["Thirty years!", "He said I could!", ""]],
  ["fact", ["The land is the council's.", ""]],
  ["offer", ["A loft with room.", ""]],
] as const;

describe.skipIf(NO_TERMINAL)("the interview", () => {
  it.each(LANGUAGES)("asks one thing at a time in %s, and writes a sound file", async (language) => {
    const path = join(folder, `test.${language}.yaml`);
    const terminal = openTerminal(["scenarios", "new", "--lang", language, "-o", path]);
    const { questions, more } = SCENARIO_WORDINGS[language].new;
    for (const [question, answers] of TYPED) {
      for (const [at, answer] of answers.entries()) {
        await terminal.see(at === 0 ? questions[question].slice(0, 30) : more.slice(0, 12));
        terminal.type(answer + KEYS.enter);
      }
    }
    expect(await terminal.ended()).toBe(0);
    const { scenario, problems } = parseScenario(readFileSync(path, "utf8"), { fileName: path });
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({
      language,
      tenant: { name: "Mr Ash", start: { feeling: "anger" } },
      briefing: { offerLater: ["A loft with room."] },
    });
    expect(scenario?.lines.filter(({ id }) => id.startsWith("thrown-")).map(({ say }) => say)).toEqual([
      "Thirty years!",
      "He said I could!",
    ]);
  });

  it("is left with Ctrl-C: 130, and no file", async () => {
    const path = join(folder, "left.en.yaml");
    const terminal = openTerminal(["scenarios", "new", "--lang", "en", "-o", path]);
    await terminal.see(SCENARIO_WORDINGS.en.new.questions.title);
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.text()).not.toMatch(/Error|at .*\.js/);
    expect(existsSync(path)).toBe(false);
  });
});
