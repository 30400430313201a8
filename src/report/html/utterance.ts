import type { AssessedFinding, AssessedMove, AssessedTurn } from "../../assessment/assessment.js";
import type { CoachWording } from "../../language/coach.js";
import type { ReportWording } from "../../language/report.js";
import type { Language, MoveId } from "../../language/terms.js";
import { isSilence } from "../../moves/encourager.js";
import { speech } from "./speech.js";
import { markup, type Markup } from "./template.js";

/** How a move is marked: it gives way, it is content, it hurts, or it is none of these. */
type Look = "helps" | "content" | "hurts" | "other";

const LOOKS: Readonly<Record<MoveId, Look>> = {
  forewarning: "helps",
  "bad-news": "helps",
  "feeling-summary": "helps",
  "content-summary": "helps",
  acknowledgement: "helps",
  "open-question": "helps",
  "closed-question": "other",
  encourager: "helps",
  apology: "other",
  explanation: "content",
  solution: "content",
  minimising: "hurts",
  blame: "hurts",
  "emotion-block": "hurts",
  "false-hope": "hurts",
  "self-focus": "hurts",
  boundary: "helps",
  park: "helps",
  other: "other",
};
const BY_FINDING: Readonly<Record<AssessedFinding["severity"], Look>> = {
  praise: "helps",
  advice: "content",
  warning: "hurts",
  error: "hurts",
};
/** Where moves overlap, the first of these shows. */
const WEIGHT: readonly Look[] = ["hurts", "content", "helps", "other"];

/** What an utterance is told with. */
interface Telling {
  readonly language: Language;
  readonly coach: CoachWording;
  readonly report: ReportWording;
}

/** What the trainee said, with its moves marked, and their names below it. */
export function utterance(turn: AssessedTurn, telling: Telling): Markup {
  const { language, coach } = telling;
  const said = isSilence(turn.trainee)
    ? markup`<em class="silence">${coach.speaker.silence}</em>`
    : speech(marked(turn, coach), language);
  return markup`<p class="said">${said}</p>
${moveNames(turn, telling)}`;
}

function marked({ trainee, moves, findings }: AssessedTurn, { moves: names }: CoachWording): Markup[] {
  return stretchesOf(trainee, moves).map(({ part, within }) => {
    if (within.length === 0) return markup`${part}`;
    const looks = within.map((move) => lookOf(move, findings));
    const look = WEIGHT.find((heaviest) => looks.includes(heaviest)) ?? "other";
    const title = [...new Set(within.map(({ move }) => names[move]))].join(", ");
    return markup`<mark class="${look}" title="${title}">${part}</mark>`;
  });
}

/** A text cut where moves begin and end, with the moves of each part. Together the parts are the text. */
function stretchesOf(
  text: string,
  moves: readonly AssessedMove[],
): { readonly part: string; readonly within: readonly AssessedMove[] }[] {
  const cuts = [...new Set([0, text.length, ...moves.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const within = moves.filter((move) => move.start <= start && end <= move.end);
    return { part: text.slice(start, end), within };
  });
}

/** By what was found in the very words of the move; else by what it is. */
function lookOf({ move, start, end }: AssessedMove, findings: readonly AssessedFinding[]): Look {
  const [gravest] = findings
    .filter((finding) => end > start && finding.start === start && finding.end === end)
    .map(({ severity }) => BY_FINDING[severity])
    .toSorted((a, b) => WEIGHT.indexOf(a) - WEIGHT.indexOf(b));
  return gravest ?? LOOKS[move];
}

function moveNames({ moves, findings }: AssessedTurn, { coach, report }: Telling): Markup {
  if (moves.length === 0) return markup`<p class="unread">${report.nothingRecognised}</p>`;
  const names = moves.map((move) => ({ look: lookOf(move, findings), name: coach.moves[move.move] }));
  const once = names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at);
  const items = once.map(({ look, name }) => markup`<li class="${look}">${name}</li>`);
  return markup`<ul class="moves" aria-label="${report.recognised.replace(/:$/, "")}">${items}</ul>`;
}
