import type { Grammar, Phrase } from "../pack.js";
import { Speller } from "./spelling.js";
import { tokenise } from "./tokenise.js";

/**
 * Turns a phrase as a trainer types it into the form packs are written in: folded, contractions written out, punctuation
 * gone. `*`, `...` and `a|b` keep their meaning; a gap at either end means nothing and goes.
 *
 * @returns the phrase, or undefined when no word is left in it
 */
export function phraseOf(typed: string, grammar: Spelled): Phrase | undefined {
  const speller = new Speller(grammar);
  const elements = typed.split(/\s+/).flatMap((element) => elementsOf(element, speller));
  while (isGap(elements.at(0))) elements.shift();
  while (isGap(elements.at(-1))) elements.pop();
  return elements.length === 0 ? undefined : elements.join(" ");
}

type Spelled = Pick<Grammar, "contractions" | "suffixes" | "abbreviations">;

function isGap(element: string | undefined): boolean {
  return element === "*" || element === "...";
}

function elementsOf(element: string, speller: Speller): string[] {
  if (isGap(element)) return [element];
  const choices = element.split("|").map((choice) => wordsOf(choice, speller));
  if (choices.length === 1) return choices[0]!;
  const single = choices.map((words) => words.join("")).filter(Boolean);
  return single.length === 0 ? [] : [single.join("|")];
}

function wordsOf(text: string, speller: Speller): string[] {
  const open = text.endsWith("*") && text.length > 3 ? "*" : "";
  const words = tokenise(text, speller).tokens.map(({ norm }) => norm);
  return words.map((word, index) => (index === words.length - 1 ? word + open : word));
}
