import type { SelfRating } from "../assessment/assessment.js";
import { readMark } from "../assessment/self-rating.js";
import { fill } from "../language/fill.js";
import type { SelfRatingWording } from "../language/self-rating.js";
import { SKILLS, type Skill } from "../language/terms.js";
import { BLANK, plain } from "../report/line.js";
import type { LineReader } from "./line-reader.js";
import type { Screen } from "./screen.js";

/** What the questions are asked with. */
export interface Asking {
  readonly words: SelfRatingWording;
  readonly skills: Readonly<Record<Skill, string>>;
  readonly reader: LineReader;
  readonly screen: Screen;
  /** Write questions and answers out, where no terminal shows them. */
  readonly echoes: boolean;
}

/**
 * Asks trainees to rate themselves, skill by skill; an empty line skips one, the end of the input the rest.
 *
 * @returns the marks given, or how the asking was broken off
 */
export async function askSelfRating(asking: Asking): Promise<SelfRating | "interrupted" | "hung-up"> {
  const { words, screen } = asking;
  const rating: Partial<Record<Skill, number>> = {};
  screen.print([BLANK, ...words.intro.map(plain)]);
  for (const skill of SKILLS) {
    const mark = await ask(skill, asking);
    if (mark === "end") break;
    if (typeof mark === "string") return mark;
    if (mark !== undefined) rating[skill] = mark;
  }
  return rating;
}

/** One question, again until it is answered; undefined when it is skipped. */
async function ask(
  skill: Skill,
  { words, skills, reader, screen, echoes }: Asking,
): Promise<number | undefined | "end" | "interrupted" | "hung-up"> {
  const question = fill(words.ask, { skill: skills[skill] });
  for (;;) {
    const input = await reader.next(`${screen.paint("heading", question)} `);
    if (input.kind !== "line") return input.kind;
    if (echoes) screen.print([plain(`${question} ${input.line.trim()}`)]);
    const mark = readMark(input.line);
    if (mark !== undefined || input.line.trim() === "") return mark;
    screen.print([{ text: words.again, tone: "faint" }]);
  }
}
