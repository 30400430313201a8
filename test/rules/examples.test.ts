import { describe, expect, it } from "vitest";
import { RULE_IDS, type RuleExample } from "../../src/language/rule-wording.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { RULES } from "../../src/rules/registry.js";
import { findingsOf, play } from "./support/scene.js";

function nameOf({ before = [], tenant, trainee }: RuleExample): string {
  return [...before, `(${tenant})`, trainee || "[silence]"].join(" / ");
}

describe.each(LANGUAGES)("the examples in %s", (language) => {
  describe.each(RULE_IDS)("of %s", (id) => {
    const { flagged, clean, messages } = RULE_WORDINGS[language][id];

    it.each(flagged.map((example) => [nameOf(example), example] as const))("speaks up: %s", (_, example) => {
      const found = findingsOf(example, language).find(({ rule }) => rule === id);
      const { utterance, signs } = play(example, language);
      const seen = JSON.stringify([utterance.hits.map(({ move }) => move), [...signs]]);
      expect(found, `moves and signs: ${seen}`).toBeDefined();
      expect(found?.skill).toBe(RULES[id].skill);
      expect(Object.keys(messages)).toContain(found?.message);
      expect(found?.start).toBeGreaterThanOrEqual(0);
      expect(found?.end).toBeLessThanOrEqual(example.trainee.length);
      expect(found?.end).toBeGreaterThanOrEqual(found?.start ?? 0);
    });

    it.each(clean.map((example) => [nameOf(example), example] as const))("lets pass: %s", (_, example) => {
      expect(findingsOf(example, language).map(({ rule }) => rule)).not.toContain(id);
    });

    it("cover each message, and fill its placeholders", () => {
      const found = flagged.flatMap((example) => findingsOf(example, language)).filter((f) => f.rule === id);
      expect(new Set(found.map(({ message }) => message))).toEqual(new Set(Object.keys(messages)));
      for (const { message, values } of found) {
        const wanted = [...(messages[message] ?? "").matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(values)).toEqual(expect.arrayContaining(wanted));
      }
    });
  });
});
