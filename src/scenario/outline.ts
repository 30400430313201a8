/** What the cross-checks need of a scenario, read from values of any shape: a fault in one part hides none in another. */
export interface Outline {
  readonly id?: string;
  readonly language?: string;
  readonly aliases: readonly Placed[];
  readonly hasNews: boolean;
  readonly hasPhrases: boolean;
  readonly topics: readonly string[];
  readonly lines: readonly LineOutline[];
}

/** A text with its place in a list. */
interface Placed {
  readonly text: string;
  readonly index: number;
}

interface LineOutline {
  readonly index: number;
  readonly id?: string;
  /** The values of each condition; a single value counts as a list of one. */
  readonly when: ReadonlyMap<string, readonly unknown[]>;
  /** Conditions that are written as a list. */
  readonly listed: ReadonlySet<string>;
}

/** @returns the outline of whatever could be read. */
export function outlineOf(values: unknown): Outline {
  const root = mapOf(values);
  const news = mapOf(root["news"]);
  return {
    ...textAs("id", root["id"]),
    ...textAs("language", root["language"]),
    aliases: listOf(root["aliases"]).flatMap((text, index) =>
      typeof text === "string" ? [{ text, index }] : [],
    ),
    hasNews: Object.hasOwn(root, "news"),
    hasPhrases: isFilled(news["phrases"]),
    topics: Object.keys(mapOf(root["topics"])),
    lines: listOf(root["lines"]).map(lineOutline),
  };
}

function lineOutline(value: unknown, index: number): LineOutline {
  const line = mapOf(value);
  const conditions = Object.entries(mapOf(line["when"]));
  return {
    index,
    ...textAs("id", line["id"]),
    when: new Map(conditions.map(([key, wanted]) => [key, Array.isArray(wanted) ? wanted : [wanted]])),
    listed: new Set(conditions.flatMap(([key, wanted]) => (Array.isArray(wanted) ? [key] : []))),
  };
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A single text where a list belongs is a fault of its own, and no lack of phrases. */
function isFilled(value: unknown): boolean {
  return value !== undefined && [value].flat().length > 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textAs<K extends string>(key: K, value: unknown): Partial<Record<K, string>> {
  return (typeof value === "string" ? { [key]: value } : {}) as Partial<Record<K, string>>;
}
