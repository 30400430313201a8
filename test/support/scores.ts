import { readFileSync } from "node:fs";
import { lexiconOf } from "../../src/language/recognition.js";
import { FEELINGS, type Language } from "../../src/language/terms.js";
import { read } from "../../src/language/text/read.js";
import { recognise } from "../../src/moves/recognise.js";

/** An utterance as its writer labelled it. */
interface Labelled {
  readonly tenant: string;
  readonly text: string;
  readonly moves: readonly string[];
  readonly feeling?: string | null;
}

/** How often a move was rightly found, wrongly found and missed. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** How well a labelled set is read: 0 to 1. */
export interface Scores {
  readonly utterances: number;
  readonly macroF1: number;
  readonly summaryPrecision: number;
  readonly summaryF1: number;
  /** Of the feeling summaries rightly found whose writer named a family: how many got it. */
  readonly familyRight: number;
}

/** Reads a set of labelled utterances, one JSON object a line, and scores the recognition on it. */
export function scoresOf(file: URL, language: Language): Scores {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
  const lexicon = lexiconOf(language);
  const tallies = new Map<string, Tally>();
  let [families, familiesRight] = [0, 0];
  for (const { tenant, text, moves, feeling } of rows) {
    const { hits } = recognise(text, lexicon, tenant === "" ? undefined : read(tenant, lexicon));
    count(new Set(moves), new Set(hits.map(({ move }) => move)), tallies);
    const summary = hits.find(({ move }) => move === "feeling-summary");
    if (summary === undefined || !FEELINGS.some((family) => family === feeling)) continue;
    families += 1;
    const named = summary.feelings ?? [];
    if (named.some(({ family, near }) => family === feeling || near.some((other) => other === feeling)))
      familiesRight += 1;
  }
  const summary = tallies.get("feeling-summary") ?? { right: 0, wrong: 0, missed: 0 };
  const labelled = [...tallies.values()].filter(({ right, missed }) => right + missed > 0);
  return {
    utterances: rows.length,
    macroF1: labelled.reduce((sum, tally) => sum + f1(tally), 0) / labelled.length,
    summaryPrecision: summary.right / (summary.right + summary.wrong),
    summaryF1: f1(summary),
    familyRight: familiesRight / families,
  };
}

function count(gold: ReadonlySet<string>, got: ReadonlySet<string>, tallies: Map<string, Tally>): void {
  for (const move of new Set([...gold, ...got])) {
    const tally = tallies.get(move) ?? { right: 0, wrong: 0, missed: 0 };
    if (gold.has(move)) tally[got.has(move) ? "right" : "missed"] += 1;
    else tally.wrong += 1;
    tallies.set(move, tally);
  }
}

function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
