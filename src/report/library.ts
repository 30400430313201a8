import stringWidth from "fast-string-width";
import { fill } from "../language/fill.js";
import type { ListWording } from "../language/scenarios.js";
import type { Scenario } from "../scenario/scenario.js";
import { BLANK, plain, type Line } from "./line.js";

/** One situation in the library, in however many languages. */
export interface Shelved {
  readonly id: string;
  /** As it is shown: in the language of the interface where there is such a file. */
  readonly scenario: Scenario;
  readonly languages: readonly string[];
  readonly own: boolean;
  /** The highest score of the sessions kept; null when there is none. */
  readonly best: number | null;
}

/** How hot a tenant is, by temperament and where the blow lands. */
type Hardness = "mild" | "average" | "fierce";

/** What an average tenant's blow lands at, and how far from average is no longer average (j). */
const AVERAGE_BLOW = 8;
const MILD_TO = -0.5;
const FIERCE_FROM = 0.5;

/** How hard a tenant is to calm, told from the file. */
function hardnessOf({ tenant: { temperament, afterNews } }: Scenario): Hardness {
  const { heats, cools } = temperament;
  const weight = 2 * (heats - 1) + 4 * (1 - cools) + (afterNews.arousal - AVERAGE_BLOW);
  if (weight <= MILD_TO) return "mild";
  return weight >= FIERCE_FROM ? "fierce" : "average";
}

const GAP = "  ";

/** The library: a row a situation, the news of it below. */
export function libraryLines(shelf: readonly Shelved[], wording: ListWording): Line[] {
  const [first] = shelf;
  if (first === undefined) return [plain(wording.none)];
  const { columns } = wording;
  const head = [columns.title, columns.languages, columns.hardness, columns.best];
  const rows = shelf.map((one) => cellsOf(one, wording));
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => stringWidth(row[at] ?? ""))));
  const laid = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - stringWidth(cell)))
      .join(GAP)
      .trimEnd();
  return [
    { text: laid(head), tone: "heading" },
    ...rows.flatMap((row, at): Line[] => [
      { text: laid(row), tone: "plain", indent: GAP.length },
      { text: `${GAP}${newsOf(shelf[at] ?? first)}`, tone: "faint", indent: GAP.length },
    ]),
    BLANK,
    { text: fill(wording.play, { id: first.id }), tone: "faint" },
  ];
}

function cellsOf(one: Shelved, { hardness, own }: ListWording): string[] {
  const { id, scenario, languages, best } = one;
  return [
    `${scenario.title} (${id}${one.own ? `, ${own}` : ""})`,
    languages.join(" "),
    hardness[hardnessOf(scenario)],
    best === null ? "" : String(best),
  ];
}

function newsOf({ scenario: { tenant, news } }: Shelved): string {
  return `${tenant.name}: ${news.sentence}`;
}

/** For other programs: a language a row. */
export function libraryJson(shelf: readonly Shelved[]): string {
  const rows = shelf.map(({ id, scenario, languages, own, best }) => ({
    id,
    title: scenario.title,
    languages,
    tenant: scenario.tenant.name,
    news: scenario.news.sentence,
    hardness: hardnessOf(scenario),
    own,
    best,
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
