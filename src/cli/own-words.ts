import { resolve } from "node:path";
import { CLIS } from "../language/clis.js";
import type { Language } from "../language/terms.js";
import type { OwnWords } from "../scenario/own-words.js";
import { CallError } from "./failure.js";

/**
 * Loads the files named by `--lexicon`. The YAML reader and the schema are loaded only where there are any.
 *
 * @param language the interface's
 * @throws CallError with every fault in its place, when a file can not be used
 */
export async function loadOwnWords(
  files: readonly string[],
  { language, cwd }: { language: Language; cwd: string },
): Promise<OwnWords[]> {
  if (files.length === 0) return [];
  const [{ loadLexicon }, { renderProblems }, { PROBLEM_WORDINGS }] = await Promise.all([
    import("../scenario/load.js"),
    import("../scenario/frame.js"),
    import("../language/problem-wordings.js"),
  ]);
  return files.map((file) => {
    const { words, problems, text } = loadLexicon(resolve(cwd, file));
    if (words !== undefined) return words;
    const told = renderProblems(problems, { file, text, wording: PROBLEM_WORDINGS[language] });
    throw new CallError(CLIS[language].errors.lexiconFaults, [told.trimEnd()]);
  });
}

/** What commander calls for each `--lexicon`: the files named so far, and one more. */
export function andFile(file: string, before: readonly string[] = []): readonly string[] {
  return [...before, file];
}
