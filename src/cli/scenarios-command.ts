import type { Command } from "commander";
import { SCENARIO_WORDINGS } from "../language/scenario-wordings.js";
import type { ScenariosWording } from "../language/scenarios.js";
import type { ScenariosAction } from "./commands/scenarios.js";
import type { ScenariosOptions } from "./commands/scenarios/options.js";
import { afterHelp, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";
import { readOptions, type RawOptions } from "./options.js";

type ScenariosOption = Exclude<keyof ScenariosWording["options"], "folder">;

/** A part of `scenarios`: what is named behind it, and the options it takes. */
interface Part {
  readonly names: "" | "<name>" | "<name...>" | "<file...>";
  readonly options: readonly ScenariosOption[];
}

const PARTS: Readonly<Record<ScenariosAction, Part>> = {
  list: { names: "", options: ["listFormat"] },
  show: { names: "<name>", options: ["spoilers"] },
  new: { names: "", options: ["output"] },
  validate: { names: "<file...>", options: ["strict", "validateFormat"] },
  simulate: { names: "<name...>", options: ["difficulty", "simulateFormat"] },
  schema: { names: "", options: ["output"] },
};

const FLAGS: Readonly<Record<ScenariosOption, string>> = {
  difficulty: "--difficulty <level>",
  listFormat: "--format <text|json>",
  validateFormat: "--format <text|json|junit>",
  simulateFormat: "--format <text|json>",
  strict: "--strict",
  output: "-o, --output <file>",
  spoilers: "--spoilers",
};

/** Answers that can be given beforehand: once, or as often as one likes. */
const ONCE = ["title", "news", "tenant", "about", "feeling", "underneath", "from"] as const;
const OFTEN = ["fear", "throws", "fact", "offer"] as const;

const DESCRIBED: Readonly<Record<Part["names"], keyof ScenariosWording["arguments"]>> = {
  "": "name",
  "<name>": "name",
  "<name...>": "names",
  "<file...>": "files",
};

/** Adds `scenarios` and its parts to the program. */
export function addScenarios(root: Command, { language, io, done }: Ground): void {
  const wording = SCENARIO_WORDINGS[language];
  const width = io.stdout.columns ?? PIPE_WIDTH;
  const group = root
    .command("scenarios")
    .description(wording.about)
    .addHelpText("after", ({ command }) => afterHelp(wording.help, command, width));
  for (const [action, { names, options }] of Object.entries(PARTS) as [ScenariosAction, Part][]) {
    const part = group.command(action).description(wording.commands[action]);
    if (names !== "") part.argument(names, wording.arguments[DESCRIBED[names]]);
    for (const option of options) part.option(FLAGS[option], wording.options[option]);
    if (action === "new") addAnswers(part, wording);
    part.action(async (...given: unknown[]) => {
      const raw = part.optsWithGlobals<RawOptions & ScenariosOptions>();
      const named = names === "" ? [] : [given[0]].flat().filter((name) => typeof name === "string");
      const { scenarios: run } = await import("./commands/scenarios.js");
      const read = { ...raw, ...readOptions(raw, language), onlyDifficulty: raw.difficulty };
      done(await run(action, named, read, io));
    });
  }
}

function addAnswers(part: Command, { new: wording }: ScenariosWording): void {
  for (const answer of ONCE) part.option(`--${answer} <text>`, wording.options[answer]);
  for (const answer of OFTEN) part.option(`--${answer} <text>`, wording.options[answer], andAnother);
}

/** Gathers an option that may be given more than once. */
function andAnother(text: string, all: readonly string[] | undefined): readonly string[] {
  return [...(all ?? []), text];
}
