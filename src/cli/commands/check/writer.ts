import type { Answer } from "../../../report/check/answer.js";
import type { Io } from "../../io.js";
import type { CheckOptions } from "./options.js";

/** Puts answers into one format, piece by piece. */
export interface AnswerWriter {
  readonly open: string;
  answer(answer: Answer): string;
  /** A line that got no answer. */
  failure(line: number, error: string): string;
  close(): string;
}

/** One utterance given with the call, or any number from standard input. */
export type Amount = "one" | "many";

/** Makes the writer of one format. */
export type MakeWriter = (options: CheckOptions, io: Io, amount: Amount) => AnswerWriter;
