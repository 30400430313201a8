import { ENDINGS } from "../../language/terms.js";
import type { LineConditions } from "../../tenant/line.js";
import type { Fault } from "../problem.js";
import type { Scenario } from "../scenario.js";
import { alwaysFits, toldStates } from "./states.js";

/** So many lines must fit a state whatever has just been said. */
const LEAST = 6;
/** Before the news nothing else is said: with the program's four plain lines that makes sixteen, so that none comes back soon. */
const LEAST_BEFORE = 12;

/** States in which a tenant soon has nothing new to say. */
export function thinStates({ tenant, lines }: Scenario): Fault[] {
  const thin = toldStates(tenant).flatMap((state) => {
    const fitting = lines.filter((line) => alwaysFits(line, state)).length;
    const { feeling, arousal } = state;
    if (fitting >= LEAST) return [];
    return [thinFault({ state: `feeling: ${feeling}, arousal: ${arousal}`, lines: fitting, least: LEAST })];
  });
  const before = lines.filter(({ when }) => isForBefore(when)).length;
  if (before >= LEAST_BEFORE) return thin;
  return [...thin, thinFault({ state: "after: news-not-given", lines: before, least: LEAST_BEFORE })];
}

const BEFORE_ASKS: readonly string[] = ["after", "arousal", "feeling"];

/** Said before the news, whatever the trainee talks about instead. */
function isForBefore(when: LineConditions): boolean {
  const isDue = when.after?.includes("news-not-given") ?? false;
  return isDue && Object.keys(when).every((condition) => BEFORE_ASKS.includes(condition));
}

function thinFault(values: { state: string; lines: number; least: number }): Fault {
  return { code: "thin-state", path: ["lines"], on: "key", values };
}

/** Topics that are recognised, and that nothing is said about. */
export function unansweredTopics({ topics, lines }: Scenario): Fault[] {
  return Object.keys(topics)
    .filter((topic) => !lines.some(({ when }) => when.topic?.includes(topic)))
    .map((topic) => ({ code: "topic-without-line", path: ["topics", topic], on: "key", values: { topic } }));
}

/** Endings for which only the program's plain words are there. A calm one is looked for in every file. */
export function missingEndings({ lines }: Scenario): Fault[] {
  return ENDINGS.filter((ending) => ending !== "calm")
    .filter((ending) => !lines.some(({ when }) => when.ending?.includes(ending)))
    .map((ending) => ({ code: "ending-without-line", path: ["lines"], on: "key", values: { ending } }));
}

/** What a briefing must hold for the conversation to have somewhere to go. */
export function briefingGaps({ briefing }: Scenario): Fault[] {
  const has = {
    situation: briefing.situation !== undefined,
    facts: briefing.facts.length > 0,
    final: briefing.final.length > 0,
    "offer-later": briefing.offerLater.length > 0,
  };
  return Object.entries(has)
    .filter(([, there]) => !there)
    .map(([key]) => ({
      code: "briefing-gap",
      path: ["briefing"],
      on: "key",
      values: { key: `briefing.${key}` },
    }));
}
