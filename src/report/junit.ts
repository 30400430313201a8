import type { Assessed } from "../assessment/assessment.js";
import { fill } from "../language/fill.js";
import { REPORTS } from "../language/reports.js";
import { SKILLS } from "../language/terms.js";
import { titleOf } from "./about.js";
import type { Renderer, ReportOptions } from "./renderer.js";
import { toText } from "./text.js";
import { attributes, escapeXml } from "./xml.js";

/**
 * For build servers: a conversation a test case, which fails when it scores under the minimum asked for and never
 * otherwise. What it scored stands in its properties, the report as text in its output.
 */
export const toJunit: Renderer = (assessed, options) => {
  const failures = assessed.filter((one) => isUnder(one, options)).length;
  const counts = attributes({ tests: assessed.length, failures, errors: 0, skipped: 0 });
  const cases = assessed.map((one, index) => testCase(one, index + 1, options));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="badnews-coach"${counts}>`,
    `  <testsuite name="badnews-coach"${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
};

function isUnder({ assessment: { score } }: Assessed, { minScore }: ReportOptions): boolean {
  return minScore !== undefined && score < minScore;
}

function testCase(assessed: Assessed, number: number, options: ReportOptions): string {
  const { language, minScore = 0 } = options;
  const { assessment } = assessed;
  const report = REPORTS[language];
  const least = fill(report.underMinimum, { score: assessment.score, least: minScore });
  const failure = `      <failure${attributes({ message: least, type: "score" })}>${escapeXml(least)}</failure>`;
  const properties = Object.entries(propertiesOf(assessed)).map(
    ([name, value]) => `        <property${attributes({ name, value })}/>`,
  );
  const name = titleOf(assessed, number, report);
  return [
    `    <testcase${attributes({ name, classname: assessment.file, file: assessment.file })}>`,
    "      <properties>",
    ...properties,
    "      </properties>",
    ...(isUnder(assessed, options) ? [failure] : []),
    `      <system-out>${escapeXml(toText([assessed], { language }))}</system-out>`,
    "    </testcase>",
  ].join("\n");
}

function propertiesOf({ assessment }: Assessed): Readonly<Record<string, string | number>> {
  const { score, verdict, outcome, explanationLoops, feelingSummaries, skills } = assessment;
  return {
    scenario: assessment.scenario ?? "",
    language: assessment.language,
    score,
    verdict,
    outcome,
    explanationLoops: explanationLoops.map(({ turns }) => turns.join(" ")).join("; "),
    feelingSummaries: feelingSummaries.join(" "),
    ...Object.fromEntries(SKILLS.map((skill) => [`skill.${skill}`, skills[skill] ?? ""])),
  };
}
