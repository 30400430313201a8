import type { Assessment } from "../../assessment/assessment.js";
import { iri } from "./ids.js";

/** What a statement tells of a conversation besides its score, under addresses of ours. No word of what was said. */
export function extensionsOf(assessment: Assessment): Readonly<Record<string, unknown>> {
  const { verdict, outcome, skills, explanationLoops, feelingSummaries, turns, kind, seed, selfRating } =
    assessment;
  return {
    [iri("outcome")]: outcome,
    [iri("verdict")]: verdict,
    [iri("skills")]: skills,
    [iri("explanation-loops")]: explanationLoops,
    [iri("feeling-summaries")]: feelingSummaries,
    [iri("turns")]: turns.length,
    [iri("kind")]: kind,
    ...(kind === "script" ? { [iri("seed")]: seed } : {}),
    ...(selfRating === undefined ? {} : { [iri("self-rating")]: selfRating }),
  };
}
