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
  return assessed({ turns, scenario: eviction(making.language ?? "nl") }, making);
}

/** A conversation of both speakers, the tenant first, assessed. */
export function transcribed(lines: readonly string[], making: Making = {}): Assessed {
  const { language = "nl" } = making;
  const turns = lines.map((line, index): Turn => (index % 2 === 0 ? { tenant: line } : { trainee: line }));
  return assessed({ turns, language, news: NEWS[language] }, making);
}

function assessed(
  input: AssessInput,
  { file = "gesprek.yaml", seed = 7, selfRating, account = false, messages }: Making,
): Assessed {
  const rated = selfRating === undefined ? {} : { selfRating };
  return assess(
    { ...input, ...rated, seed },
    { file, account, ...(messages === undefined ? {} : { language: messages }) },
  );
}
