import { fill } from "../language/fill.js";
import type { ShowWording } from "../language/scenarios.js";
import type { Scenario } from "../scenario/scenario.js";
import type { LineConditions, TenantLine } from "../tenant/line.js";
import { written } from "./bar.js";
import { BLANK, type Line } from "./line.js";

/** What a trainee should not read beforehand: the tenant inside, how the news is heard, and every line with its conditions. */
export function spoilerLines(
  { tenant, news, topics, lines }: Scenario,
  { wording, decimal }: { wording: ShowWording; decimal: string },
): Line[] {
  const number = (value: number): string => written(value, decimal);
  const name = (feeling: string): string => wording.feelings[feeling] ?? feeling;
  const { temperament, start, afterNews, underneath } = tenant;
  const blow = afterNews.feeling ?? start.feeling;
  return [
    ...section(wording.tenant, [
      fill(wording.temperament, { heats: number(temperament.heats), cools: number(temperament.cools) }),
      fill(wording.start, {
        arousal: number(start.arousal),
        feeling: name(start.feeling),
        trust: number(start.trust),
        hope: number(start.hope),
      }),
      fill(wording.afterNews, { arousal: number(afterNews.arousal), feeling: name(blow) }),
    ]),
    ...section(
      wording.underneath,
      Object.entries(underneath).map(([upper, under]) =>
        fill(wording.layer, { upper: name(upper), under: name(under) }),
      ),
    ),
    ...section(wording.news, [news.sentence, ...news.phrases]),
    ...section(
      wording.topics,
      Object.entries(topics).map(([topic, words]) => `${topic}: ${words.join(", ")}`),
    ),
    ...section(`${wording.lines} (${lines.length})`, []),
    ...byConditions(lines, wording),
  ];
}

function section(heading: string, items: readonly string[]): Line[] {
  return [
    BLANK,
    { text: heading, tone: "heading" },
    ...items.map((item) => ({ text: `- ${item}`, tone: "plain" as const, indent: 2 })),
  ];
}

/** Lines under the same conditions stand together, in the order of the file. */
function byConditions(lines: readonly TenantLine[], { always }: ShowWording): Line[] {
  const groups = new Map<string, TenantLine[]>();
  for (const line of lines) {
    const key = conditionsText(line.when) || always;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([conditions, members]): Line[] => [
    { text: conditions, tone: "faint" },
    ...members.map(({ say, looks }) => ({
      text: `- ${say}${looks === undefined ? "" : ` (${looks})`}`,
      tone: "plain" as const,
      indent: 2,
    })),
  ]);
}

function conditionsText(when: LineConditions): string {
  return Object.entries(when)
    .map(([condition, wanted]) => `${condition}: ${[wanted].flat().join(", ")}`)
    .join(" · ");
}
