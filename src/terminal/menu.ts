import type { MenuWording } from "../language/cli.js";

/** A scenario to choose from. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Asks which scenario to play. */
export interface Asking {
  readonly choices: readonly Choice[];
  readonly wording: MenuWording;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * A menu on the terminal.
 *
 * @returns the id chosen; undefined when it was left with Ctrl-C
 */
export async function chooseScenario({
  choices,
  wording,
  input,
  output,
}: Asking): Promise<string | undefined> {
  const { default: inquirer } = await import("inquirer");
  const prompt = inquirer.createPromptModule({ input, output });
  try {
    const answer: Readonly<Record<string, unknown>> = await prompt([
      {
        type: "select",
        name: "scenario",
        message: wording.question,
        choices: choices.map(({ id, title }) => ({ name: `${title} (${id})`, value: id })),
        theme: { style: { keysHelpTip: () => wording.keys } },
      },
    ]);
    return String(answer["scenario"]);
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") return undefined;
    throw error;
  }
}
