import { FEELINGS, type Feeling } from "../language/terms.js";
import type { LineConditions, TenantLine, TenantProfile } from "../tenant/line.js";
import type { Scenario, ScenarioTest } from "./scenario.js";
import type { ScenarioFile } from "./schema.js";

/** @returns the scenario of a sound file: names in camel case, single values as lists, what lies underneath spelt out. */
export function toScenario(file: ScenarioFile): Scenario {
  const { "facts-checked": factsChecked, briefing, ...same } = file;
  const { "offer-later": offerLater, ...brief } = briefing;
  return {
    ...same,
    ...(factsChecked !== undefined && { factsChecked }),
    briefing: { ...brief, offerLater },
    tenant: profileOf(file.tenant),
    lines: file.lines.map(lineOf),
    tests: file.tests.map(testOf),
  };
}

function testOf({ expect, ...test }: ScenarioFile["tests"][number]): ScenarioTest {
  const { outcome, ...same } = expect;
  return { ...test, expect: { ...same, ...(outcome !== undefined && { outcome: [outcome].flat() }) } };
}

function profileOf(tenant: ScenarioFile["tenant"]): TenantProfile {
  const { "after-news": afterNews, underneath, ...same } = tenant;
  return { ...same, afterNews, underneath: underneathOf(underneath) };
}

/** A feeling has nothing under it that is itself: there would be nothing to open. */
function underneathOf(written: ScenarioFile["tenant"]["underneath"]): TenantProfile["underneath"] {
  if (written === undefined) return {};
  const { otherwise, ...named } = typeof written === "string" ? { otherwise: written } : written;
  const byFeeling: Partial<Record<Feeling, Feeling>> = named;
  const pairs = FEELINGS.map((present) => [present, byFeeling[present] ?? otherwise] as const);
  return Object.fromEntries(pairs.filter(([present, deeper]) => deeper !== undefined && deeper !== present));
}

function lineOf({ when, ...line }: ScenarioFile["lines"][number]): TenantLine {
  return { ...line, when: conditionsOf(when) };
}

function conditionsOf(when: ScenarioFile["lines"][number]["when"]): LineConditions {
  const { underneath, ...lists } = when;
  const listed = Object.entries(lists).map(([condition, wanted]) => [condition, [wanted].flat()]);
  return {
    ...(Object.fromEntries(listed) as LineConditions),
    ...(underneath !== undefined && { underneath: "open" as const }),
  };
}
