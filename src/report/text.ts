import type { Assessed } from "../assessment/assessment.js";
import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import { REPORTS } from "../language/reports.js";
import { SELF_RATINGS } from "../language/self-ratings.js";
import { countsOf, factsOf, tenantOf, titleOf } from "./about.js";
import { accountLines } from "./account.js";
import { PLAIN_STROKES } from "./bar.js";
import { arousalChart } from "./chart.js";
import { counted, explaining, moments, nextTime, outcomeLines, skillLines } from "./debrief-parts.js";
import { layOut, UNPAINTED } from "./lay-out.js";
import { BLANK, plain, type Line } from "./line.js";
import { marksOfTurn } from "./marks.js";
import type { Renderer, ReportOptions } from "./renderer.js";
import { selfRatingLines } from "./self-rating.js";
import { closingLines, turnLines, unplayedLines } from "./turn-lines.js";

const WIDTH = 80;

/** For reading in a terminal or a log: the debrief of practice, with all notes in the conversation. */
export const toText: Renderer = (assessed, options) => {
  const { width = WIDTH, paint = UNPAINTED } = options;
  const lines = assessed.flatMap((one, index) => [
    ...(index === 0 ? [] : [BLANK, BLANK]),
    ...assessedLines(one, index + 1, options),
  ]);
  return lines.map((line) => `${layOut(line, width, paint)}\n`).join("");
};

function assessedLines(assessed: Assessed, number: number, options: ReportOptions): Line[] {
  const { language, width = WIDTH, strokes = PLAIN_STROKES } = options;
  const { assessment, debrief } = assessed;
  const [coach, report] = [COACHES[language], REPORTS[language]];
  const words = coach.debrief;
  const turns = assessment.turns.map(marksOfTurn);
  return [
    { text: titleOf(assessed, number, report), tone: "heading" },
    faint(factsOf(assessed, options).join(" · ")),
    BLANK,
    ...outcomeLines(debrief, words),
    faint(countsOf(assessed, report).join(" · ")),
    BLANK,
    heading(report.conversation),
    ...assessment.turns.flatMap((turn) => turnLines(turn, tenantOf(assessed, report), { coach, report })),
    ...closingLines(assessed.closing, tenantOf(assessed, report)),
    ...unplayedLines(assessment.unplayed, { coach, report }),
    ...whole(assessed, report.wholeConversation),
    heading(words.curve),
    ...arousalChart(turns, debrief.curve, { coach, width, strokes }),
    BLANK,
    ...[...explaining(debrief, words), ...moments(debrief, words)].map(plain),
    BLANK,
    heading(fill(words.score, { score: assessment.score })),
    ...skillLines(debrief, { words, width, strokes }),
    ...counted(debrief.notRated, words.notRatedOne, words.notRated),
    ...selfRatingLines(assessment.skills, assessment.selfRating ?? {}, {
      words,
      self: SELF_RATINGS[language],
    }),
    ...accountLines(assessment.account ?? [], language),
    BLANK,
    heading(words.tryNext),
    plain(nextTime(debrief, words)),
    ...view(assessed, fill(words.view, { name: tenantOf(assessed, report) })),
    BLANK,
    faint(words.unseen),
  ];
}

function whole({ assessment: { findings } }: Assessed, title: string): Line[] {
  if (findings.length === 0) return [];
  return [heading(title), ...findings.map(({ message }) => plain(`- ${message}`)), BLANK];
}

function view({ debrief }: Assessed, title: string): Line[] {
  if (debrief.view.length === 0) return [];
  return [BLANK, heading(title), plain(`“${debrief.view.join(" ")}”`)];
}

function heading(text: string): Line {
  return { text, tone: "heading" };
}

function faint(text: string): Line {
  return { text, tone: "faint" };
}
