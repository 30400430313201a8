import type { CoachWording } from "../language/coach.js";
import type { Scenario } from "../scenario/scenario.js";
import { BLANK, plain, type Line } from "./line.js";

/** What the trainee reads before the door opens; `howTo` adds how to play. */
export function briefing(
  { title, briefing: told, tenant }: Scenario,
  { briefing: wording }: CoachWording,
  { howTo }: { howTo: boolean } = { howTo: true },
): Line[] {
  return [
    { text: title, tone: "heading" },
    ...(told.situation === undefined ? [] : [plain(told.situation)]),
    ...(tenant.about === undefined ? [] : [BLANK, plain(`${tenant.name}: ${tenant.about}`)]),
    ...list(wording.facts, told.facts),
    ...list(wording.final, told.final),
    ...list(wording.offerLater, told.offerLater),
    ...(howTo ? [BLANK, { text: wording.howTo, tone: "faint" as const }] : []),
  ];
}

function list(heading: string, items: readonly string[]): Line[] {
  if (items.length === 0) return [];
  return [
    BLANK,
    { text: heading, tone: "heading" },
    ...items.map((item) => ({ text: `- ${item}`, tone: "plain" as const, indent: 2 })),
  ];
}
