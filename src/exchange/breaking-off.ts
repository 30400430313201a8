import type { Ending } from "../language/terms.js";
import type { Signal } from "./pulls.js";
import { levelOf } from "./state.js";

/** How a line can break the conversation off, the gravest first. */
const ENDINGS: readonly (readonly [Ending, (heard: Heat) => boolean])[] = [
  ["aggression", ({ has, furious }) => has("shown-attack") || (furious && has("sending-away"))],
  // a lawyer or the papers are no violence, though they are a threat
  ["complaint", ({ has }) => has("complaint")],
  ["aggression", ({ has, hot }) => hot && has("threat")],
  ["walked-out", ({ has }) => has("leaving") || has("shown-leaving") || has("sending-away")],
];

interface Heat {
  readonly has: (signal: Signal) => boolean;
  readonly hot: boolean;
  /** Hot, and loud or insulting with it. */
  readonly furious: boolean;
}

const FURY: readonly Signal[] = ["exclaimed-twice", "shouted", "insult", "shown-anger"];

/** How an emotional tenant's line breaks the conversation off, if it does. */
export function endingOf(signals: ReadonlySet<Signal>, arousal: number): Ending | undefined {
  const has = (signal: Signal): boolean => signals.has(signal);
  const hot = levelOf(arousal) === "high";
  const heat: Heat = { has, hot, furious: hot && FURY.some(has) };
  return ENDINGS.find(([, breaks]) => breaks(heat))?.[0];
}
