import type { Assessed, AssessedFinding, AssessedTurn } from "../../assessment/assessment.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { tenantOf } from "../about.js";
import { offeredOnce } from "../suggestions.js";
import { betterOf, recognised, saidOr } from "../turn-lines.js";
import { md } from "./escape.js";

/** The conversation turn by turn, with what was recognised and what is to be said of it. */
export function conversationPart(assessed: Assessed, language: Language): string[] {
  const { assessment } = assessed;
  const { wholeConversation, unplayed: title } = REPORTS[language];
  const coach = COACHES[language];
  const tenant = tenantOf(assessed, REPORTS[language]);
  const whole = assessment.findings.map(({ message }) => `- ${md(message)}`);
  const unplayed = assessment.unplayed.map(({ turn, trainee }) => `- ${turn}: ${md(saidOr(trainee, coach))}`);
  return [
    ...assessment.turns.flatMap((turn) => turnPart(turn, tenant, language)),
    ...(assessed.closing === "" ? [] : [`**${md(tenant)}:** ${md(assessed.closing)}`, ""]),
    ...(unplayed.length === 0 ? [] : [`${md(title)}:`, "", ...unplayed, ""]),
    ...(whole.length === 0 ? [] : [`### ${md(wholeConversation)}`, "", ...whole, ""]),
  ];
}

function turnPart(turn: AssessedTurn, tenant: string, language: Language): string[] {
  const coach = COACHES[language];
  const report = REPORTS[language];
  return [
    ...(turn.tenant === "" ? [] : [`**${md(tenant)}:** ${md(turn.tenant)}`, ""]),
    `**${turn.turn}. ${md(coach.speaker.trainee)}:** ${md(saidOr(turn.trainee, coach))}`,
    "",
    `- ${md(recognised(turn, { coach, report }))}`,
    ...offeredOnce(turn.findings).map((finding) => `- ${findingText(finding, language)}`),
    "",
  ];
}

function findingText({ severity, message, suggestion }: AssessedFinding, language: Language): string {
  const better = suggestion === undefined ? "" : ` *${md(betterOf(suggestion, COACHES[language]))}*`;
  return `**${md(REPORTS[language].severities[severity])}.** ${md(message)}${better}`;
}
