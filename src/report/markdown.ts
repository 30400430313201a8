import type { Assessed } from "../assessment/assessment.js";
import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import { REPORTS } from "../language/reports.js";
import { SKILLS, type Language } from "../language/terms.js";
import { countsOf, factsOf, tenantOf, titleOf } from "./about.js";
import { accountRow } from "./account.js";
import { explaining, moments, nextTime, outcomeLines } from "./debrief-parts.js";
import { md, table } from "./markdown/escape.js";
import { conversationPart } from "./markdown/conversation.js";
import { curvePart } from "./markdown/curve.js";
import { selfPart } from "./markdown/self-rating.js";
import type { Renderer, ReportOptions } from "./renderer.js";

/** For a wiki, a mail or a learning file: CommonMark with tables. */
export const toMarkdown: Renderer = (assessed, options) =>
  assessed.map((one, index) => reportOf(one, index + 1, options).join("\n")).join("\n---\n\n");

function reportOf(assessed: Assessed, number: number, options: ReportOptions): string[] {
  const { language } = options;
  const { assessment, debrief } = assessed;
  const [{ debrief: words }, report] = [COACHES[language], REPORTS[language]];
  return [
    `# ${md(titleOf(assessed, number, report))}`,
    "",
    factsOf(assessed, options).map(md).join(" · "),
    "",
    `**${md(fill(words.score, { score: assessment.score }))}**`,
    "",
    ...outcomeLines(debrief, words).flatMap(({ text }) => [md(text), ""]),
    countsOf(assessed, report).map(md).join(" · "),
    "",
    `## ${md(report.skills)}`,
    "",
    ...skills(assessed, language),
    ...selfPart(assessed, language),
    `## ${md(report.curve.title)}`,
    "",
    ...curvePart(assessed, language),
    ...[...explaining(debrief, words), ...moments(debrief, words)].flatMap((text) => [md(text), ""]),
    ...account(assessed, language),
    `## ${md(words.tryNext.replace(/:$/, ""))}`,
    "",
    md(nextTime(debrief, words)),
    "",
    ...view(assessed, fill(words.view, { name: tenantOf(assessed, report) })),
    `## ${md(report.conversation)}`,
    "",
    ...conversationPart(assessed, language),
    md(words.unseen),
    "",
  ];
}

function skills({ assessment }: Assessed, language: Language): string[] {
  const [{ debrief }, { skill: name, points }] = [COACHES[language], REPORTS[language]];
  const rows = SKILLS.map((skill) => [
    md(debrief.skills[skill]),
    String(assessment.skills[skill] ?? md(debrief.noOccasion)),
  ]);
  return table([md(name), md(points)], rows);
}

function view({ debrief }: Assessed, title: string): string[] {
  if (debrief.view.length === 0) return [];
  return [`## ${md(title)}`, "", `> ${md(debrief.view.join(" "))}`, ""];
}

function account({ assessment }: Assessed, language: Language): string[] {
  const entries = assessment.account ?? [];
  if (entries.length === 0) return [];
  const { account: wording, points, turn, skill } = REPORTS[language];
  const rows = entries.map((entry) => {
    const row = accountRow(entry, language);
    return [row.points, row.turn, row.skill, row.why].map(md);
  });
  return [`## ${md(wording.title)}`, "", ...table([points, turn, skill, wording.why].map(md), rows)];
}
