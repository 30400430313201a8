import { describe, expect, it } from "vitest";
import { RULE_IDS } from "../../src/language/rule-wording.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { aboutRule, aboutRules } from "../../src/rules/engine/about.js";
import { findingsOf } from "./support/scene.js";

const ALL = LANGUAGES.flatMap((language) => RULE_IDS.map((id) => [id, language] as const));

describe("what there is to know about a rule", () => {
  it("is there for every rule, in their order", () => {
    expect(aboutRules(RULE_WORDINGS.nl).map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it.each(ALL)(
    "%s in %s: how not to is faulted or at least not praised, how to is not faulted",
    (id, language) => {
      const { severity, bad, good } = aboutRule(id, RULE_WORDINGS[language]);
      const told = findingsOf(bad, language).filter(({ rule }) => rule === id);
      expect(told.filter((finding) => finding.severity === "praise")).toEqual([]);
      expect(told.length > 0).toBe(severity !== "praise");
      expect(findingsOf(good, language).filter((finding) => finding.severity !== "praise")).toEqual([]);
    },
  );
});
