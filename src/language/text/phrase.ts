import type { Grammar, Phrase } from "../pack.js";
import { tokenise } from "./tokenise.js";

/**
 * Turns a phrase as a trainer types it into the form packs are written in: folded, contractions written out, punctuation
 * gone. `*` and `a|b` keep their meaning; a `*` at either end means nothing and goes.
 *
 * @returns the phrase, or undefined when no word is left in it
 */
export function phraseOf(typed: string, grammar: Grammar): Phrase | undefined {
  const elements = typed.split(/\s+/).flatMap((element) => elementsOf(element, grammar));
  while (elements.at(0) === "*") elements.shift();
  while (elements.at(-1) === "*") elements.pop();
  return elements.length === 0 ? undefined : elements.join(" ");
}

function elementsOf(element: string, grammar: Grammar): string[] {
  if (element === "*") return ["*"];
  const choices = element.split("|").map((choice) => wordsOf(choice, grammar));
  if (choices.length === 1) return choices[0]!;
  const single = choices.map((words) => words.join("")).filter(Boolean);
  return single.length === 0 ? [] : [single.join("|")];
}

function wordsOf(text: string, grammar: Grammar): string[] {
  const open = text.endsWith("*") && text.length > 3 ? "*" : "";
  const words = tokenise(text, grammar).tokens.map(({ norm }) => norm);
  return words.map((word, index) => (index === words.length - 1 ? word + open : word));
}
