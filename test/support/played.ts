import { fileURLToPath } from "node:url";
import type { Language } from "../../src/language/terms.js";
import { loadScenario } from "../../src/scenario/load.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import type { Effect, Session, SessionEvent, Setup } from "../../src/session/session.js";
import { createSession, reopened } from "../../src/session/stage.js";
import { transition } from "../../src/session/transition.js";
import { WORDS } from "../exchange/support/toy.js";
import { PROFILE } from "../tenant/support/toy-tenant.js";

/** A scenario in which each move has its own word (see WORDS), so that it plays the same whatever the pack knows. */
export const TOY: Scenario = {
  id: "toy",
  aliases: [],
  language: "en",
  title: "Toy",
  briefing: { facts: [], final: [], offerLater: [] },
  news: { sentence: "The xkitchen xgoes xaway xforever.", phrases: WORDS["bad-news"] },
  tenant: PROFILE,
  topics: { piano: ["piano"] },
  opening: { say: "Come in.", looks: "Looks up." },
  lines: [
    { id: "what", when: { after: ["news-not-given"] }, say: "Line what." },
    { id: "high", when: { arousal: ["high"] }, say: "Line high." },
    { id: "any", when: {}, say: "Line any.", looks: "Looks away." },
    { id: "piano", when: { topic: ["piano"] }, say: "Line about the piano." },
    { id: "bye", when: { ending: ["calm"] }, say: "Line bye." },
  ],
  vocabulary: WORDS,
};

/** From the news to calm to the end: three summaries that say something else each time, and two more. */
export const TO_CALM: readonly string[] = ["one", "two", "three", "four", "five"].map(
  (thing) => `xfeelingsummary ${thing}${thing}.`,
);
export const CONTENT = "xexplanation. xsolution.";

const DEFAULTS: Setup = { scenario: TOY, seed: 1, difficulty: "real", mode: "coach" };
const first = new Map<Scenario, Session>();

/** A session at its first line, as createSession opens it; a scenario is compiled once, whatever seed it is played with. */
export function opened(setup: Partial<Setup> = {}): Session {
  const whole = { ...DEFAULTS, ...setup };
  const known = first.get(whole.scenario) ?? createSession(whole)[0];
  first.set(whole.scenario, known);
  return reopened(known, whole);
}

/** What a row of typed lines makes of a session, with everything that was to be done after the last one. */
export function typed(
  session: Session,
  lines: readonly string[],
): { readonly session: Session; readonly effects: readonly Effect[] } {
  const events: SessionEvent[] = lines.map((line) => ({ type: "typed", line }));
  return happened(session, events);
}

/** What a row of events makes of a session, with everything that was to be done after the last one. */
export function happened(
  session: Session,
  events: readonly SessionEvent[],
): { readonly session: Session; readonly effects: readonly Effect[] } {
  let now = session;
  let effects: readonly Effect[] = [];
  for (const event of events) [now, effects] = transition(now, event);
  return { session: now, effects };
}

/** A whole session of typed lines, with the setup it is played in. */
export function played(lines: readonly string[], setup: Partial<Setup> = {}): Session {
  return typed(opened(setup), lines).session;
}

/** Says the next thing; undefined stops. */
export type Trainee = (session: Session) => string | undefined;

/** A session played by a trainee who answers what stands before them, until it is over. */
export function playedBy(trainee: Trainee, setup: Partial<Setup>): Session {
  let session = opened(setup);
  while (session.over === undefined) {
    const said = trainee(session);
    if (said === undefined) break;
    [session] = transition(session, { type: "typed", line: said });
  }
  return session;
}

const shipped = new Map<Language, Scenario>();

/** A shipped scenario, loaded once. */
export function eviction(language: Language): Scenario {
  const known = shipped.get(language);
  if (known !== undefined) return known;
  const file = fileURLToPath(new URL(`../../scenarios/eviction.${language}.yaml`, import.meta.url));
  const { scenario, problems } = loadScenario(file);
  if (scenario === undefined) throw new Error(problems.map(({ code }) => code).join(", "));
  shipped.set(language, scenario);
  return scenario;
}

/** The tenant's lines of a session, the opening left out. */
export function tenantLines(session: Session): string[] {
  return session.turns.map(({ reply }) => reply.say);
}
