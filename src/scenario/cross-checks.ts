import { LEVELS } from "../language/terms.js";
import { nearest } from "./nearest.js";
import type { Outline } from "./outline.js";
import { shorten, type Fault } from "./problem.js";

/** What the checks know of the file beside its text. */
export interface FileFacts {
  readonly fileName?: string;
  /** Line of the text on which the line of dialogue with this index begins. */
  readonly lineOf: (index: number) => number;
}

/**
 * Checks how the parts of a scenario fit together, as far as that can be told without playing it.
 *
 * @returns the faults, in no particular order.
 */
export function crossFaults(outline: Outline, facts: FileFacts): Fault[] {
  return [
    ...nameFaults(outline, facts.fileName),
    ...aliasFaults(outline),
    ...duplicateLines(outline, facts.lineOf),
    ...unknownTopics(outline),
    ...gaps(outline),
  ];
}

/** @returns id and language as a file name of the shape `<id>.<language>.yaml` gives them; undefined for any other. */
function readFileName(fileName: string): { id: string; language: string } | undefined {
  const [, id, language] = /([^/\\]+)\.([a-z]{2})\.ya?ml$/i.exec(fileName) ?? [];
  return id && language ? { id, language: language.toLowerCase() } : undefined;
}

function nameFaults({ id, language }: Outline, fileName: string | undefined): Fault[] {
  const named = fileName === undefined ? undefined : readFileName(fileName);
  if (!named) return [];
  const faults: Fault[] = [];
  if (language !== undefined && language !== named.language) {
    const values = { language: shorten(language), fileLanguage: named.language };
    faults.push({ code: "language-differs", path: ["language"], values });
  }
  if (id !== undefined && id !== named.id) {
    faults.push({ code: "id-differs", path: ["id"], values: { id: shorten(id), fileId: shorten(named.id) } });
  }
  return faults;
}

function aliasFaults({ id, aliases }: Outline): Fault[] {
  const seen = new Set([id?.toLowerCase()]);
  return aliases.flatMap(({ text, index }) => {
    const name = text.toLowerCase();
    const twice = seen.has(name);
    seen.add(name);
    const values = { alias: shorten(text) };
    return twice ? [{ code: "duplicate-alias", path: ["aliases", index], values }] : [];
  });
}

function duplicateLines({ lines }: Outline, lineOf: FileFacts["lineOf"]): Fault[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ id, index }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const values = { id: shorten(id), first: lineOf(earlier) };
    return [{ code: "duplicate-line", path: ["lines", index, "id"], values }];
  });
}

function unknownTopics({ lines, topics }: Outline): Fault[] {
  const known = new Set(topics);
  return lines.flatMap(({ index, when, listed }) =>
    (when.get("topic") ?? []).flatMap((topic, place) => {
      if (typeof topic !== "string" || known.has(topic)) return [];
      const path = ["lines", index, "when", "topic", ...(listed.has("topic") ? [place] : [])];
      return [{ code: "unknown-topic", path, values: topicValues(topic, topics) }];
    }),
  );
}

function topicValues(topic: string, topics: readonly string[]): Record<string, string> {
  const meant = nearest(shorten(topic), topics);
  return {
    topic: shorten(topic),
    ...(topics.length > 0 && {
      expected: topics
        .slice(0, 30)
        .map((known) => shorten(known))
        .join(", "),
    }),
    ...(meant !== undefined && { nearest: meant }),
  };
}

/** What a conversation will miss sooner or later. Without any line the missing lines are fault enough. */
function gaps({ hasNews, hasPhrases, lines }: Outline): Fault[] {
  const faults: Fault[] = [];
  if (hasNews && !hasPhrases) faults.push({ code: "no-news-phrase", path: ["news"], on: "key" });
  if (lines.length === 0) return faults;
  for (const level of LEVELS) {
    const fits = lines.some(
      ({ when }) => asksNothingBut("arousal", when) && allows(when.get("arousal"), level),
    );
    if (!fits) faults.push({ code: "level-without-line", path: ["lines"], on: "key", values: { level } });
  }
  const closes = lines.some(({ when }) => when.get("ending")?.includes("calm"));
  if (!closes) faults.push({ code: "no-calm-ending", path: ["lines"], on: "key" });
  return faults;
}

function asksNothingBut(condition: string, when: ReadonlyMap<string, readonly unknown[]>): boolean {
  return [...when.keys()].every((key) => key === condition);
}

function allows(wanted: readonly unknown[] | undefined, value: unknown): boolean {
  return wanted === undefined || wanted.includes(value);
}
