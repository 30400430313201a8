import type { Language } from "../language/terms.js";
import type { Io } from "./io.js";

/** Receives the exit code of the command that ran. */
export type Done = (code: number) => void;

/** What a command is added to the program with. */
export interface Ground {
  readonly language: Language;
  readonly io: Io;
  readonly done: Done;
}
