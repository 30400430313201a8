import type { Reading } from "../language/text/reading.js";
import type { Rule } from "./engine/rule.js";

/** Words a turn: good conversations 16 on average, bad ones 23.5 (m). This many in one turn is far over both. */
const WORDS = 45;

/** A long turn to an emotional tenant: who talks does not listen. */
export const talkingTooMuch: Rule<"talking-too-much"> = {
  id: "talking-too-much",
  severity: "advice",
  skill: "listening",
  source: "AnnoMI (m)",
  needs: "exchange",
  check: ({ crisis, emotional, before, utterance: { reading } }) => {
    const count = written(reading);
    if (crisis || !emotional || before.newsAt === null || count < WORDS) return undefined;
    return { message: "long", values: { count }, better: "summary" };
  },
};

/** Words as they were written: "don't" is read as two and counts as one. */
function written({ words }: Reading): number {
  return new Set(words.map(({ start }) => start)).size;
}
