import { describe, expect, it } from "vitest";
import { examine, type Exchange } from "../../src/exchange/exchange.js";
import { NO_HISTORY } from "../../src/exchange/history.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { RULE_IDS } from "../../src/language/rule-wording.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { recognise } from "../../src/moves/recognise.js";
import { judge, judgeAlone } from "../../src/rules/engine/judge.js";
import { RULES } from "../../src/rules/registry.js";
import { play } from "./support/scene.js";

const ALONE = RULE_IDS.filter((id) => RULES[id].needs === "exchange");

describe("rules that need no session", () => {
  it("are those that run by themselves, in their order", () => {
    const lexicon = lexiconOf("nl");
    const state = { arousal: 8, feeling: "anger", trust: 5, hope: 5 } as const;
    const exchange: Exchange = examine(
      recognise("Rustig nou. U had moeten betalen. Het valt best mee.", lexicon),
      { said: "", reading: undefined, state, layers: [] },
      NO_HISTORY,
    );
    expect(judgeAlone(exchange).map(({ rule }) => rule)).toEqual(["emotion-block", "minimising", "blame"]);
    expect(judge(exchange)).toEqual(expect.arrayContaining(judgeAlone(exchange)));
  });

  it.each(ALONE)("%s has a scene that needs nothing said before", (id) => {
    const scene = [...RULE_WORDINGS.nl[id].flagged].find(({ before = [] }) => before.length === 0);
    expect(scene).toBeDefined();
    expect(judgeAlone(play(scene!, "nl")).map(({ rule }) => rule)).toContain(id);
  });

  it.each(RULE_IDS.filter((id) => RULES[id].needs === "session"))("%s stays silent in check", (id) => {
    for (const scene of RULE_WORDINGS.nl[id].flagged)
      expect(judgeAlone(play(scene, "nl")).map(({ rule }) => rule)).not.toContain(id);
  });
});
