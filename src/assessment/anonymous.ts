import { isSilence } from "../moves/encourager.js";
import type { Assessed, AssessedFinding, AssessedMove, AssessedTurn, Assessment } from "./assessment.js";
import type { Debrief, Moment } from "./debrief.js";

/** Stands where something was said; silence stays empty. */
const SAID = "[…]";

/**
 * An assessment without anything that tells who it was or what was said: no file, title, name, news or date, no typed
 * text and nothing made from it. What is left are the moves, the findings, the tenant's state and the scores.
 *
 * @param number stands for the file, so that the lines of a report can be told apart
 */
export function anonymous(assessed: Assessed, number: number): Assessed {
  return {
    ...assessed,
    assessment: anonymousAssessment(assessed.assessment, number),
    debrief: anonymousDebrief(assessed.debrief),
    closing: unsaid(assessed.closing),
    news: "",
    title: "",
    tenantName: undefined,
    playedAt: undefined,
  };
}

function anonymousAssessment(assessment: Assessment, number: number): Assessment {
  return {
    ...assessment,
    file: `#${number}`,
    turns: assessment.turns.map(anonymousTurn),
    findings: assessment.findings.map(anonymousFinding),
    unplayed: assessment.unplayed.map(({ turn, trainee }) => ({ turn, trainee: unsaid(trainee) })),
  };
}

function anonymousTurn(turn: AssessedTurn): AssessedTurn {
  return {
    ...turn,
    tenant: turn.tenant === "" ? "" : SAID,
    trainee: unsaid(turn.trainee),
    moves: turn.moves.map(anonymousMove),
    findings: turn.findings.map(anonymousFinding),
  };
}

function unsaid(text: string): string {
  return isSilence(text) ? "" : SAID;
}

/** There is no text any more for a span to lie in. */
const NOWHERE = { start: 0, end: 0 } as const;

function anonymousMove(move: AssessedMove): AssessedMove {
  return { ...move, quote: "", ...NOWHERE };
}

/** A better sentence takes up what the tenant said, and the news; that silence would have been better says nothing of anyone. */
function anonymousFinding({ suggestion, ...finding }: AssessedFinding): AssessedFinding {
  return { ...finding, ...NOWHERE, ...(suggestion === "" ? { suggestion } : {}) };
}

/** The tenant's view quotes the trainee. */
function anonymousDebrief(debrief: Debrief): Debrief {
  const { best, costliest } = debrief;
  return { ...debrief, best: anonymousMoment(best), costliest: anonymousMoment(costliest), view: [] };
}

function anonymousMoment(moment: Moment | undefined): Moment | undefined {
  return moment === undefined ? undefined : { ...moment, text: SAID };
}
