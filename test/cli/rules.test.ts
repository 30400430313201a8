import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { RULE_GUIDES } from "../../src/language/rule-guides.js";
import { RULE_IDS } from "../../src/language/rule-wording.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { LANGUAGES, SKILLS } from "../../src/language/terms.js";
import { aboutRules } from "../../src/rules/engine/about.js";
import { listLines } from "../../src/report/rules/text.js";
import { RULES } from "../../src/rules/registry.js";
import { runMain } from "./support/run-main.js";

describe.each(LANGUAGES)("rules list in %s", (lang) => {
  it("shows each rule once with its severity and title, under its skill", async () => {
    const { status, stdout } = await runMain(["--lang", lang, "rules", "list"]);
    expect(status).toBe(0);
    const rows = stdout.split("\n").filter((row) => row.startsWith("  "));
    const wording = RULE_WORDINGS[lang];
    const { severities } = RULE_GUIDES[lang];
    const expected = SKILLS.flatMap((skill) => RULE_IDS.filter((id) => RULES[id].skill === skill)).map(
      (id) => [id, severities[RULES[id].severity], wording[id].title],
    );
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual(expected);
    for (const skill of SKILLS) expect(stdout).toContain(COACHES[lang].debrief.skills[skill]);
    expect(Math.max(...stdout.split("\n").map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  it("stands in two lines a rule where there is little room", () => {
    const view = { wording: RULE_GUIDES[lang], coach: COACHES[lang] };
    const lines = listLines(aboutRules(RULE_WORDINGS[lang]), 40, view).map(({ text }) => text);
    expect(lines).toContain("  yes-but");
    expect(lines).toContain(
      `    ${RULE_GUIDES[lang].severities.warning}: ${RULE_WORDINGS[lang]["yes-but"].title}`,
    );
  });

  it("tells other programs everything", async () => {
    const { stdout } = await runMain(["--lang", lang, "rules", "list", "--format", "json"]);
    const rules = JSON.parse(stdout) as { id: string }[];
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    const one = await runMain(["--lang", lang, "rules", "explain", "yes-but", "--format", "json"]);
    expect(JSON.parse(one.stdout)).toEqual(rules.find(({ id }) => id === "yes-but"));
  });
});

describe.each(LANGUAGES)("rules explain in %s", (lang) => {
  it.each(RULE_IDS)("%s: the reason, the source, how not to and how to", async (id) => {
    const { status, stdout } = await runMain(["--lang", lang, "rules", "explain", id]);
    expect(status).toBe(0);
    const { bad, good, needs } = RULE_GUIDES[lang];
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toContain(`${RULE_WORDINGS[lang][id].title} (${id})`);
    expect(text).toContain(RULE_WORDINGS[lang][id].reason.replace(/\s+/g, " "));
    expect(text).toContain(needs[RULES[id].needs]);
    expect(text.indexOf(bad)).toBeLessThan(text.indexOf(good));
    // every number and sign of a source is written out
    expect(text).not.toMatch(/\[\d+\]|\([jm]\)|\.md/);
  });

  it("knows what was meant", async () => {
    const { status, stdout, stderr } = await runMain(["--lang", lang, "rules", "explain", "yes-bud"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("yes-but?");
    expect(stderr).toContain(RULE_GUIDES[lang].seeList);
  });
});

describe("rules", () => {
  it.each([
    [["rules", "explain"], 2],
    [["rules", "explain", "zzz"], 2],
    [["rules", "explain", "yes-but", "more"], 2],
    [["rules", "list", "--format", "xml"], 2],
    [["rules", "lst"], 2],
    [["rules"], 0],
  ])("%j ends with %i", async (argv, status) => {
    expect((await runMain(argv)).status).toBe(status);
  });

  it("gives one rule as Markdown as it stands in the page of all", async () => {
    const { stdout: one } = await runMain(["rules", "explain", "yes-but", "--format", "markdown"]);
    const { stdout: all } = await runMain(["rules", "list", "--format", "markdown"]);
    expect(one.startsWith("#### `yes-but`: ")).toBe(true);
    expect(all).toContain(one);
  });
});
