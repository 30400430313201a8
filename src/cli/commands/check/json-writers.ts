import { CHECKS } from "../../../language/checks.js";
import { answerValues } from "../../../report/check/json.js";
import { LineError } from "./request.js";
import type { MakeWriter } from "./writer.js";

/** One answer a line. */
export const ndjson: MakeWriter = ({ explain, interfaceLanguage }) => {
  const { badId } = CHECKS[interfaceLanguage].lineErrors;
  const line = (value: object): string => `${encode(value, badId)}\n`;
  return {
    open: "",
    answer: (answer) => line(answerValues(answer, explain)),
    failure: (number, error) => line({ line: number, error }),
    close: () => "",
  };
};

/** An array, an element a line; the one utterance of a call is an object by itself. */
export const json: MakeWriter = (options, io, amount) => {
  const elements = ndjson(options, io, amount);
  if (amount === "one") return elements;
  let before = "\n";
  const element = (line: string): string => {
    const lead = before;
    before = ",\n";
    return lead + line.trimEnd();
  };
  return {
    open: "[",
    answer: (answer) => element(elements.answer(answer)),
    failure: (number, error) => element(elements.failure(number, error)),
    close: () => "\n]\n",
  };
};

/** @throws LineError when a value goes too deep to be written */
function encode(value: object, badId: string): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw new LineError(badId);
    throw error;
  }
}
