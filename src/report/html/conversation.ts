import type { Assessed, AssessedTurn } from "../../assessment/assessment.js";
import { levelOf, type TenantState } from "../../exchange/state.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { tenantOf } from "../about.js";
import { written } from "../bar.js";
import { offeredOnce } from "../suggestions.js";
import { saidOr } from "../turn-lines.js";
import { findingPart } from "./finding.js";
import { speech } from "./speech.js";
import { markup, type Markup } from "./template.js";
import { utterance } from "./utterance.js";

/** The conversation turn by turn: what the tenant said and felt, the answer with its moves, and in the margin what is to be said of it. */
export function conversationPart(assessed: Assessed, id: string, language: Language): Markup {
  const { assessment } = assessed;
  const report = REPORTS[language];
  const looping = new Set(assessment.explanationLoops.flatMap(({ turns }) => turns));
  const turns = assessment.turns.map((turn) =>
    turnPart(turn, { assessed, id: `${id}-t${turn.turn}`, language, loops: looping.has(turn.turn) }),
  );
  return markup`<section class="conversation" aria-labelledby="${id}-said">
<h2 id="${id}-said">${report.conversation}</h2>
<ol class="turns">
${turns}${closingPart(assessed, language)}</ol>
${unplayedPart(assessed, language)}${wholePart(assessed, language)}</section>
`;
}

/** What the tenant said last. */
function closingPart(assessed: Assessed, language: Language): Markup | undefined {
  const { closing, assessment } = assessed;
  if (closing === "") return undefined;
  return markup`<li class="turn"><div class="exchange"><div class="tenant">
<h3>${speech(tenantOf(assessed, REPORTS[language]), assessment.language)}</h3>
<p class="said">${speech(closing, assessment.language)}</p>
${statePart(assessment.finalState, language)}</div></div></li>
`;
}

interface Place {
  readonly assessed: Assessed;
  readonly id: string;
  readonly language: Language;
  /** It is one of the explaining turns of a loop. */
  readonly loops: boolean;
}

function turnPart(turn: AssessedTurn, { assessed, id, language, loops }: Place): Markup {
  const [coach, report] = [COACHES[language], REPORTS[language]];
  const spoken = assessed.assessment.language;
  const tenant =
    turn.tenant === ""
      ? undefined
      : markup`<div class="tenant">
<h3>${speech(tenantOf(assessed, report), spoken)}</h3>
<p class="said">${speech(turn.tenant, spoken)}</p>
${statePart(turn.tenantState, language)}</div>
`;
  return markup`<li id="${id}" class="turn${loops ? " loops" : ""}" value="${turn.turn}">
<div class="exchange">
${tenant}<div class="trainee">
<h3><span class="number" aria-label="${report.turn} ${turn.turn}">${turn.turn}</span> ${coach.speaker.trainee}</h3>
${utterance(turn, { language: spoken, coach, report })}
${loops ? markup`<p class="looping">${report.loopHere}</p>` : undefined}</div>
</div>
<div class="margin">
${offeredOnce(turn.findings).map((finding) => findingPart(finding, { spoken, language }))}</div>
</li>
`;
}

function statePart({ arousal, feeling }: TenantState, language: Language): Markup {
  const { state, feelings } = REPORTS[language];
  const text = fill(state, {
    feeling: feelings[feeling],
    arousal: written(arousal, COACHES[language].decimal),
  });
  return markup`<p class="state ${levelOf(arousal)}">${text}</p>
`;
}

function unplayedPart(
  { assessment: { unplayed, language: spoken } }: Assessed,
  language: Language,
): Markup | undefined {
  if (unplayed.length === 0) return undefined;
  const items = unplayed.map(
    ({ turn, trainee }) =>
      markup`<li value="${turn}">${speech(saidOr(trainee, COACHES[language]), spoken)}</li>
`,
  );
  return markup`<div class="unplayed">
<h3>${REPORTS[language].unplayed}</h3>
<ol>
${items}</ol>
</div>
`;
}

function wholePart({ assessment }: Assessed, language: Language): Markup | undefined {
  const { findings, language: spoken } = assessment;
  if (findings.length === 0) return undefined;
  return markup`<div class="whole">
<h3>${REPORTS[language].wholeConversation}</h3>
${findings.map((finding) => findingPart(finding, { spoken, language }))}</div>
`;
}
