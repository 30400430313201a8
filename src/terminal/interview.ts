import type { DraftQuestion, NewWording } from "../language/scenarios.js";
import { FEELINGS, type Feeling } from "../language/terms.js";
import { ask, wasLeft, type Desk } from "./prompt.js";

/** Answers by question; those that can be given more than once as a list. */
export type Answers = Partial<Record<DraftQuestion, string | readonly string[]>>;

/** Questions answered with a feeling, and with a list. */
const FEELING_QUESTIONS: readonly DraftQuestion[] = ["feeling", "underneath"];
export const LIST_QUESTIONS: readonly DraftQuestion[] = ["fear", "throws", "fact", "offer"];

/** Asks for what is needed to write a scenario. */
export interface Interview extends Desk {
  readonly questions: readonly DraftQuestion[];
  readonly wording: NewWording;
  /** Names of the feelings. */
  readonly feelings: Readonly<Record<string, string>>;
}

/**
 * Asks the questions one by one.
 *
 * @returns the answers; undefined when it was left with Ctrl-C
 */
export async function interview({
  questions,
  wording,
  feelings,
  input,
  output,
}: Interview): Promise<Answers | undefined> {
  const answerTo = async (question: object): Promise<string> =>
    (await ask(question, { input, output })).trim();
  const needed = (text: string): true | string => text.trim() !== "" || wording.needed;
  const answers: Answers = {};
  try {
    for (const question of questions) {
      const message = wording.questions[question];
      if (FEELING_QUESTIONS.includes(question)) {
        const choices = FEELINGS.map((value: Feeling) => ({ name: feelings[value] ?? value, value }));
        const theme = { style: { keysHelpTip: () => wording.keys } };
        answers[question] = await answerTo({ type: "select", message, choices, theme });
      } else if (LIST_QUESTIONS.includes(question)) {
        answers[question] = await askMany(message);
      } else {
        answers[question] = await answerTo({ type: "input", message, validate: needed });
      }
    }
    return answers;
  } catch (error) {
    if (wasLeft(error)) return undefined;
    throw error;
  }

  async function askMany(message: string): Promise<string[]> {
    const all = [await answerTo({ type: "input", message, validate: needed })];
    for (;;) {
      const next = await answerTo({ type: "input", message: wording.more });
      if (next === "") return all;
      all.push(next);
    }
  }
}
