import { COACHES } from "../../../language/coaches.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import { briefing } from "../../../report/briefing.js";
import { BLANK } from "../../../report/line.js";
import { spoilerLines } from "../../../report/spoilers.js";
import { EXIT, type Io } from "../../io.js";
import { screenOn } from "../../screen.js";
import { openScenario } from "../practice/scenario.js";
import type { ScenariosOptions } from "./options.js";

/**
 * `scenarios show <name>`: the briefing as the trainee reads it; with `--spoilers` everything that is in the file.
 *
 * @returns the exit code
 * @throws CallError when the scenario can not be opened
 */
export async function showScenario(name: string, options: ScenariosOptions, io: Io): Promise<number> {
  const { scenario } = await openScenario(name, options, io);
  const coach = COACHES[options.interfaceLanguage];
  const wording = SCENARIO_WORDINGS[options.interfaceLanguage].show;
  const told = briefing(scenario, coach, { howTo: false });
  const more = options.spoilers
    ? spoilerLines(scenario, { wording, decimal: coach.decimal })
    : [BLANK, { text: wording.spoilersHint, tone: "faint" as const }];
  screenOn(options, io).print([...told, ...more]);
  return EXIT.fine;
}
