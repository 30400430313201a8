import { assess, type AssessInput } from "../../../src/assessment/assess.js";
import type { Assessed, SelfRating } from "../../../src/assessment/assessment.js";
import type { Turn } from "../../../src/assessment/turn.js";
import type { Language } from "../../../src/language/terms.js";
import { eviction } from "../../support/played.js";

/** What an assessment for a test can be made with; all of it optional. */
export interface Making {
  /** The conversation's. */
  readonly language?: Language;
  readonly file?: string;
  readonly seed?: number;
  readonly selfRating?: SelfRating;
  readonly account?: boolean;
  /** That of the messages. */
  readonly messages?: Language;
}

const NEWS: Readonly<Record<Language, string>> = {
  nl: "De woning wordt op 14 mei ontruimd.",
  en: "The eviction goes ahead on 14 May.",
};

/** A script of the shipped scenario, assessed. */
export function scripted(said: readonly string[], making: Making = {}): Assessed {
  const turns = said.map((trainee): Turn => ({ trainee }));
  return assessedBy({ turns, scenario: eviction(making.language ?? "nl") }, making);
}

/** A conversation of both speakers, the tenant first, assessed. */
export function transcribed(lines: readonly string[], making: Making = {}): Assessed {
  const { language = "nl" } = making;
  const turns = lines.map((line, index): Turn => (index % 2 === 0 ? { tenant: line } : { trainee: line }));
  return assessedBy({ turns, language, news: NEWS[language] }, making);
}

function assessedBy(
  input: AssessInput,
  { file = "gesprek.yaml", seed = 7, selfRating, account = false, messages }: Making,
): Assessed {
  const rated = selfRating === undefined ? {} : { selfRating };
  return assess(
    { ...input, ...rated, seed },
    { file, account, ...(messages === undefined ? {} : { language: messages }) },
  );
}

/** Explains twice in a row, then listens: a loop, summaries, a silence, praise and faults. */
export const LOOPED: readonly string[] = [
  "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.",
  "",
  "U schrikt hier enorm van.",
  "De rechter heeft het huurcontract ontbonden omdat de achterstand te hoog was.",
  "Het beleid is dat we na vijf maanden achterstand naar de rechter gaan, dat is de procedure.",
  "U bent boos omdat niemand u heeft gebeld.",
  "Misschien kan ik toch nog iets voor u regelen.",
  "Wat betekent dit voor u?",
];

/** Breaks off before the script is said. */
export const BROKEN: readonly string[] = [
  "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.",
  "De rechter heeft het huurcontract ontbonden omdat de achterstand te hoog was.",
  "Ja maar u heeft de betalingsregeling niet nagekomen, dat is het beleid.",
  "Rustig nou mevrouw.",
  "Stelt u zich niet zo aan.",
  "Die laatste zin komt niet meer.",
];

/** The same assessment with another text wherever a text can stand that was typed, or came from a file. */
export function withText(assessed: Assessed, text: string): Assessed {
  const { assessment, debrief } = assessed;
  const turns = assessment.turns.map((turn) => ({
    ...turn,
    tenant: text,
    trainee: text,
    moves: turn.moves.map((move, index) => spanned(move, text, index)),
    findings: turn.findings.map((finding) => ({ ...spanned(finding, text, 1), suggestion: text })),
  }));
  const moment = { turn: 1, text, rule: "feeling-summary" as const };
  return {
    ...assessed,
    assessment: { ...assessment, file: text, scenario: text, turns, unplayed: [{ turn: 99, trainee: text }] },
    debrief: { ...debrief, best: moment, costliest: moment, view: [text] },
    closing: text,
    news: text,
    title: text,
    tenantName: text,
  };
}

/** Spans lie inside the text, whatever it is. */
function spanned<T extends { readonly start: number; readonly end: number }>(
  hit: T,
  text: string,
  index: number,
): T {
  const start = Math.min(text.length, index * 2);
  return { ...hit, start, end: Math.min(text.length, start + 5) };
}
