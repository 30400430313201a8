import { CLIS } from "../../../language/clis.js";
import { fill } from "../../../language/fill.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import type { DraftQuestion, NewWording } from "../../../language/scenarios.js";
import { FEELINGS, type Feeling } from "../../../language/terms.js";
import { copyScenario, idFrom } from "../../../scenario/copy.js";
import { draftScenario, type DraftAnswers } from "../../../scenario/draft.js";
import { interview, LIST_QUESTIONS, type Answers } from "../../../terminal/interview.js";
import { CallError } from "../../failure.js";
import { EXIT, type Io } from "../../io.js";
import { tell } from "../../screen.js";
import { openScenario } from "../practice/scenario.js";
import type { ScenariosOptions } from "./options.js";
import { writeNew } from "./write-new.js";

/** In the order in which they are asked. */
const QUESTIONS: readonly DraftQuestion[] = [
  "title",
  "news",
  "tenant",
  "about",
  "feeling",
  "underneath",
  "fear",
  "throws",
  "fact",
  "offer",
];
/** Answered for whoever does not say. */
const DEFAULTS: Readonly<Partial<Record<DraftQuestion, Feeling>>> = {
  feeling: "fear",
  underneath: "sadness",
};

/**
 * `scenarios new`: asks, on a terminal, what flags have not told; then writes a scenario file that can be played at once.
 *
 * @returns 0, or 130 when the interview was left with Ctrl-C
 * @throws CallError for what is missing off a terminal, and for a file that is there already
 */
export async function newScenario(options: ScenariosOptions, io: Io): Promise<number> {
  const from = options.from === undefined ? undefined : await openScenario(options.from, options, io);
  const questions = from === undefined ? QUESTIONS : (["title"] as const);
  const answers = await answered(questions, options, io);
  if (answers === undefined) return EXIT.interrupted;
  const title = String(answers.title);
  const id = idFrom(title);
  if (id === "") throw new CallError(wordingOf(options).noId);
  const language = from?.scenario.language ?? options.lang ?? options.interfaceLanguage;
  const text =
    from === undefined
      ? draftScenario({ ...inDraft(answers), id, title, language, month: thisMonth() })
      : copyScenario(from.text, { id, title });
  writeNew(text, `${id}.${language}.yaml`, { options, io });
  return EXIT.fine;
}

/** What flags told, and what was asked besides. */
async function answered(
  questions: readonly DraftQuestion[],
  options: ScenariosOptions,
  io: Io,
): Promise<Answers | undefined> {
  const given = flagged(options);
  const open = questions.filter((question) => given[question] === undefined);
  if (open.length === 0) return given;
  const { new: wording, show } = SCENARIO_WORDINGS[options.interfaceLanguage];
  if (!io.stdin.isTTY || !io.stdout.isTTY) return withDefaults(open, given, wording);
  tell(`${wording.intro}\n`, io);
  const asked = await interview({
    questions: open,
    wording,
    feelings: show.feelings,
    input: io.stdin,
    output: io.stdout,
  });
  return asked && { ...given, ...asked };
}

function withDefaults(open: readonly DraftQuestion[], given: Answers, wording: NewWording): Answers {
  const missing = open.filter((question) => DEFAULTS[question] === undefined);
  if (missing.length === 0) return { ...DEFAULTS, ...given };
  const flags = missing.map((question) => `--${question}`).join(", ");
  throw new CallError(fill(wording.missing, { flags }), [wording.missingHelp]);
}

/** Answers that the flags gave: an empty one counts as none. */
function flagged(options: ScenariosOptions): Answers {
  const given = QUESTIONS.map((question) => [question, options[question]] as const);
  const told = given.filter(([, value]) => value !== undefined && [value].flat().join("").trim() !== "");
  for (const [question, value] of told)
    if (question === "feeling" || question === "underneath") checkFeeling(question, String(value), options);
  return Object.fromEntries(told);
}

function checkFeeling(question: DraftQuestion, value: string, { interfaceLanguage }: ScenariosOptions): void {
  if (FEELINGS.some((feeling) => feeling === value)) return;
  const values = { name: `--${question}`, value, expected: FEELINGS.join(", ") };
  throw new CallError(fill(CLIS[interfaceLanguage].errors.badValue, values));
}

function inDraft(answers: Answers): Omit<DraftAnswers, "id" | "title" | "language" | "month"> {
  const one = (question: DraftQuestion): string => oneLine(String(answers[question] ?? ""));
  const many = (question: DraftQuestion): string[] =>
    LIST_QUESTIONS.includes(question) ? [answers[question] ?? []].flat().map(oneLine) : [];
  return {
    news: ended(one("news")),
    tenant: one("tenant"),
    about: one("about"),
    feeling: one("feeling") as Feeling,
    underneath: one("underneath") as Feeling,
    fears: many("fear"),
    throws: many("throws"),
    facts: many("fact"),
    offers: many("offer"),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A sentence ends somewhere. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function thisMonth(): string {
  return new Date().toISOString().slice(0, "YYYY-MM".length);
}

function wordingOf({ interfaceLanguage }: ScenariosOptions): NewWording {
  return SCENARIO_WORDINGS[interfaceLanguage].new;
}
