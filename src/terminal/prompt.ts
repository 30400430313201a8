import { stat } from "node:fs/promises";

/** Where questions are put, and where they are answered. */
export interface Desk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Puts one question of the prompting library on a terminal, and returns the answer.
 *
 * What was typed beforehand counts: the library lets go by what waits when it begins, but for a question that begins where a
 * file has just been looked at.
 *
 * @throws ExitPromptError of the library for Ctrl-C
 */
export async function ask(question: object, { input, output }: Desk): Promise<string> {
  const { default: inquirer } = await import("inquirer");
  const prompt = inquirer.createPromptModule({ input, output });
  await stat(".").catch(() => undefined);
  const answer: Readonly<Record<string, unknown>> = await prompt([{ name: "answer", ...question } as never]);
  return String(answer["answer"]);
}

/** Whether somebody left a question with Ctrl-C. */
export function wasLeft(error: unknown): boolean {
  return error instanceof Error && error.name === "ExitPromptError";
}
