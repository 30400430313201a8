import { assess, languageIn } from "../../../assessment/assess.js";
import type { Assessed } from "../../../assessment/assessment.js";
import type { AssessOptions } from "../../../assessment/tell-assessed.js";
import type { Named, Placed } from "../../../assessment/input/parse.js";
import { PROBLEM_WORDINGS } from "../../../language/problem-wordings.js";
import type { Language } from "../../../language/terms.js";
import { noticeText } from "../../../scenario/catalogue.js";
import type { LoadedScenario } from "../../../scenario/load.js";
import { wordsFor } from "../../../scenario/own-words.js";
import { shorten, type Fault, type SourceProblem } from "../../../scenario/problem.js";
import type { Settings } from "./settings.js";
import type { Shelf, Taken } from "./shelf.js";

/** What came of one submission. */
export interface Answer {
  readonly assessed?: Assessed;
  readonly problem?: SourceProblem;
  /** The scenario it names, where that can not be used. */
  readonly faulty?: LoadedScenario;
  readonly notice?: string;
}

/** Where a submission came from. */
export interface Origin {
  /** The file as it was named. */
  readonly file: string;
  /** What paths inside are relative to. */
  readonly folder: string;
  /** Which of its file it is, where that holds several. */
  readonly number: number | undefined;
}

/** Assesses one submission: finds its scenario, lets the command line overrule the file, and plays or reads it. */
export function assessSubmission(
  { submission, locate }: Placed,
  { file, folder, number }: Origin,
  { settings, shelf }: { settings: Settings; shelf: Shelf },
): Answer {
  const { scenario: name, ...input } = submission;
  const { lang, interfaceLanguage, account, seed, difficulty } = settings;
  const overruled = {
    ...input,
    ...(seed !== undefined && { seed }),
    ...(difficulty !== undefined && { difficulty }),
  };
  const told = (title: string): AssessOptions => ({
    file,
    language: interfaceLanguage,
    account,
    title: number === undefined ? title : `${title} (${number})`,
  });
  const otherwise = languageIn(input.turns) ?? interfaceLanguage;
  if (name === undefined) {
    const words = wordsFor(input.language ?? otherwise, settings.words);
    return { assessed: assess({ ...overruled, ...(words && { words }) }, told(file)) };
  }
  const taken = shelf({ name, folder, lang: input.language ?? lang, otherwise });
  const fault = faultOf(taken, { name, language: input.language }, interfaceLanguage);
  if (fault !== undefined)
    return { problem: locate(fault), ...(taken.kind === "faulty" && { faulty: taken.loaded }) };
  if (taken.kind !== "scenario") return {};
  const { scenario, notice } = taken;
  return {
    assessed: assess({ ...overruled, scenario }, told(scenario.title)),
    ...(notice && { notice: noticeText(notice, PROBLEM_WORDINGS[interfaceLanguage]) }),
  };
}

/** Whether there is such a scenario as an unsound submission names. */
export function checkNamed(
  { scenario: name, locate }: Named,
  { folder }: Pick<Origin, "folder">,
  { settings, shelf }: { settings: Settings; shelf: Shelf },
): Answer {
  const { lang, interfaceLanguage } = settings;
  const taken = shelf({ name, folder, lang, otherwise: interfaceLanguage });
  const fault = faultOf(taken, { name, language: undefined }, interfaceLanguage);
  return fault === undefined ? {} : { problem: locate(fault) };
}

/** What is wrong with the scenario a submission names, if anything is. */
function faultOf(
  taken: Taken,
  { name, language }: { name: string; language: Language | undefined },
  interfaceLanguage: Language,
): Fault | undefined {
  const path = ["scenario"];
  const values = { name: shorten(name) };
  switch (taken.kind) {
    case "missing": {
      const { nearest, ids } = taken;
      const meant = nearest === undefined ? {} : { nearest };
      return { code: "scenario-missing", path, values: { ...values, expected: ids.join(", "), ...meant } };
    }
    case "faulty":
      return { code: "scenario-faults", path, values };
    case "scenario": {
      const { languages } = PROBLEM_WORDINGS[interfaceLanguage];
      const { language: fileLanguage } = taken.scenario;
      if (language === undefined || language === fileLanguage) return undefined;
      const differ = { language: languages[language], fileLanguage: languages[fileLanguage] };
      return { code: "scenario-language", path, values: differ };
    }
  }
}
