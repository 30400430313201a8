import type { AssessedFinding } from "../../assessment/assessment.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { RULE_WORDINGS } from "../../language/rules.js";
import type { Language } from "../../language/terms.js";
import { betterOf } from "../turn-lines.js";
import { speech } from "./speech.js";
import { markup, type Markup } from "./template.js";

/** A note for the margin: how grave, which rule, what it says, and what would have been better. */
export function findingPart(
  { rule, severity, message, suggestion }: AssessedFinding,
  { spoken, language }: { spoken: Language; language: Language },
): Markup {
  const { severities } = REPORTS[language];
  const offered = suggestion === undefined ? undefined : betterPart(suggestion, { spoken, language });
  return markup`<div class="finding ${severity}">
<p class="why"><strong>${severities[severity]}</strong> ${RULE_WORDINGS[language][rule].title}</p>
<p>${message}</p>
${offered}</div>
`;
}

function betterPart(
  suggestion: string,
  { spoken, language }: { spoken: Language; language: Language },
): Markup {
  const coach = COACHES[language];
  if (suggestion === "")
    return markup`<p class="better">${betterOf("", coach)}</p>
`;
  const [before = "", behind = ""] = coach.better.split("{sentence}");
  return markup`<p class="better">${before}${speech(suggestion, spoken)}${behind}</p>
`;
}
