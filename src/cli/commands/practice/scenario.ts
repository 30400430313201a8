import { resolve } from "node:path";
import { CLIS } from "../../../language/clis.js";
import { fill } from "../../../language/fill.js";
import type { Language } from "../../../language/terms.js";
import { findScenario, listScenarios, noticeText } from "../../../scenario/catalogue.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import type { Options } from "../../options.js";
import { ownFolders } from "../../scenario-folders.js";
import { tell } from "../../screen.js";
import { shownPath } from "../../shown-path.js";

/** A scenario with what is needed to find it again. */
export interface Opened {
  readonly scenario: Scenario;
  /** The file's text, as it was read. */
  readonly text: string;
  /** Only for a scenario that did not come with the program: it is found again by its path. */
  readonly path: string | undefined;
}

/**
 * Opens the scenario meant by a name: an id, an alias or a path.
 *
 * @throws CallError when there is none, or when it can not be played
 */
export async function openScenario(name: string, options: Options, io: Io): Promise<Opened> {
  const { id, path, own } = await meant(name, options, io);
  const loaded = await load(resolve(io.cwd, path), name, options.interfaceLanguage);
  return { ...loaded, path: id === undefined || own ? path : undefined };
}

/**
 * The file meant by a name, whether or not it is there and sound.
 *
 * @throws CallError for an id there is not
 */
export async function meantFile(name: string, options: Options, io: Io): Promise<string> {
  return resolve(io.cwd, (await meant(name, options, io)).path);
}

async function meant(
  name: string,
  options: Options,
  io: Io,
): Promise<{ readonly id?: string; readonly path: string; readonly own?: true }> {
  const { interfaceLanguage, lang } = options;
  const { errors } = CLIS[interfaceLanguage];
  const own = ownFolders(options, io);
  const found = findScenario(name, { interfaceLanguage, own, ...(lang === undefined ? {} : { lang }) });
  if (!found.found) {
    const nearby = found.nearest === undefined ? [] : [fill(errors.didYouMean, { name: found.nearest })];
    const all = fill(errors.scenarios, { ids: found.ids.join(", ") });
    throw new CallError(fill(errors.unknownScenario, { name }), [...nearby, all]);
  }
  if (found.notice !== undefined && !options.quiet) {
    const { PROBLEM_WORDINGS } = await import("../../../language/problem-wordings.js");
    const { code, values } = found.notice;
    const shown = values.path === undefined ? values : { ...values, path: shownPath(values.path, io.cwd) };
    tell(noticeText({ code, values: shown }, PROBLEM_WORDINGS[interfaceLanguage]), io);
  }
  return found;
}

/** The error for a call without a scenario: it lists what there is. */
export function noScenario(options: Options, io: Io): CallError {
  const { errors } = CLIS[options.interfaceLanguage];
  const ids = [...new Set(listScenarios(undefined, ownFolders(options, io)).map(({ id }) => id))];
  const [id = ""] = ids;
  return new CallError(fill(errors.noScenario, { id }), [fill(errors.scenarios, { ids: ids.join(", ") })]);
}

/** Parsing pulls in the YAML reader and the schema: only here, when a file is really opened. */
async function load(path: string, name: string, language: Language): Promise<Omit<Opened, "path">> {
  const [{ loadScenario }, { renderProblems }, { PROBLEM_WORDINGS }] = await Promise.all([
    import("../../../scenario/load.js"),
    import("../../../scenario/frame.js"),
    import("../../../language/problem-wordings.js"),
  ]);
  const { scenario, problems, text } = loadScenario(path);
  if (scenario !== undefined) return { scenario, text };
  const wording = PROBLEM_WORDINGS[language];
  const rendered = renderProblems(problems, { file: name, text, wording }).trimEnd();
  throw new CallError(CLIS[language].errors.fileFaults, [rendered]);
}
