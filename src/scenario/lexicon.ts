import type { FeelingTerm } from "../language/pack.js";
import { checkAgainst } from "./checked.js";
import { lexiconFaults } from "./lexicon-faults.js";
import { lexiconSchema, type LexiconFile } from "./lexicon-schema.js";
import type { OwnWords } from "./own-words.js";
import type { SourceProblem } from "./problem.js";
import { layYaml } from "./yaml-layout.js";

/** `words` is there when no problem is an error. Problems stand in the order of the text. */
export interface ParsedLexicon {
  readonly words?: OwnWords;
  readonly problems: readonly SourceProblem[];
}

/** Reads a lexicon from the text of its file: a user's additions to a language. Never throws on any text. */
export function parseLexicon(text: string): ParsedLexicon {
  const laid = layYaml(text);
  if (!("values" in laid)) return laid;
  const { data, problems } = checkAgainst(laid, lexiconSchema, lexiconFaults);
  return { ...(data && { words: wordsOf(data) }), problems };
}

function wordsOf({ language, cues, feelings, topics }: LexiconFile): OwnWords {
  return { language, moves: inPhrases(cues), feelings: feelings.map(termOf), topics: inPhrases(topics) };
}

function termOf({ family, near, strength, ...forms }: LexiconFile["feelings"][number]): FeelingTerm {
  return {
    family,
    ...(near === undefined ? {} : { near }),
    // the schema knows it for a whole number from 1 to 5
    strength: strength as FeelingTerm["strength"],
    ...inPhrases(forms),
  };
}

/** Word processors make one sign of three dots. */
const ELLIPSIS = /(?<=^|\s)…(?=\s|$)/g;

function inPhrases<Lists extends Readonly<Record<string, readonly string[]>>>(lists: Lists): Lists {
  const written = Object.entries(lists).map(([key, phrases]) => [
    key,
    phrases.map((phrase) => phrase.replace(ELLIPSIS, "...")),
  ]);
  return Object.fromEntries(written) as Lists;
}
