import type { MenuWording } from "../language/cli.js";
import { ask, wasLeft, type Desk } from "./prompt.js";

/** A scenario to choose from. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Asks which scenario to play. */
export interface Asking extends Desk {
  readonly choices: readonly Choice[];
  readonly wording: MenuWording;
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
  try {
    return await ask(
      {
        type: "select",
        message: wording.question,
        choices: choices.map(({ id, title }) => ({ name: `${title} (${id})`, value: id })),
        theme: { style: { keysHelpTip: () => wording.keys } },
      },
      { input, output },
    );
  } catch (error) {
    if (wasLeft(error)) return undefined;
    throw error;
  }
}
