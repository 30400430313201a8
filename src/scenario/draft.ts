import { CHARACTER_WORDINGS } from "../language/character-wordings.js";
import { fill } from "../language/fill.js";
import { STARTER_GROUPS, type StarterWording } from "../language/starter.js";
import { STARTERS } from "../language/starters.js";
import type { Feeling, Language } from "../language/terms.js";
import { DRAFT_WHEN, FEAR_WHEN } from "./draft-groups.js";
import { feelingsOf } from "./review/states.js";

/** What is asked of somebody who writes a situation of their own. */
export interface DraftAnswers {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** The bad news in one sentence. */
  readonly news: string;
  /** What the tenant is called, and who they are. */
  readonly tenant: string;
  readonly about: string;
  readonly feeling: Feeling;
  readonly underneath: Feeling;
  /** In the tenant's own words. */
  readonly fears: readonly string[];
  readonly throws: readonly string[];
  readonly facts: readonly string[];
  readonly offers: readonly string[];
  /** YYYY-MM. */
  readonly month: string;
}

/** Name of the schema beside a file of one's own: an editor that knows YAML finds it by the first line. */
export const SCHEMA_FILE = "badnews-coach.schema.json";
/** A tenant a little hotter than average, as in most conversations one wants to practise. */
const TENANT = { arousal: 3, trust: 4, hope: 6, blow: 8 } as const;
const EXPLAINING_TURNS = 6;

/** Writes a scenario file: valid, commented, with starting lines for each state. The same answers give the same text. */
export function draftScenario(answers: DraftAnswers): string {
  const words = STARTERS[answers.language];
  const { comments } = words;
  return [
    `# yaml-language-server: $schema=./${SCHEMA_FILE}`,
    ...comment(comments.head),
    `id: ${answers.id}`,
    `language: ${answers.language}`,
    `title: ${quoted(answers.title)}`,
    `facts-checked: ${answers.month}`,
    "",
    ...briefing(answers, words),
    "",
    "news:",
    `  sentence: ${quoted(answers.news)}`,
    ...comment(comments.phrases, "  "),
    ...list("  phrases", words.phrases),
    "",
    ...tenant(answers, words),
    "",
    ...comment(comments.topics),
    "topics: {}",
    "",
    `opening: { say: ${quoted(words.opening)} }`,
    "",
    ...comment(comments.lines),
    "lines:",
    ...lines(answers, words),
    ...comment(comments.tests),
    ...test(answers, words),
    "",
  ].join("\n");
}

function briefing({ tenant: name, news, facts, offers }: DraftAnswers, words: StarterWording): string[] {
  return [
    ...comment(words.comments.briefing),
    "briefing:",
    `  situation: ${quoted(fill(words.situation, { name, news }))}`,
    ...comment(words.comments.facts, "  "),
    ...list("  facts", [...facts, words.differs]),
    ...list("  final", [fill(words.final, { news })]),
    ...list("  offer-later", offers),
  ];
}

function tenant(
  { tenant: name, about, feeling, underneath }: DraftAnswers,
  { comments }: StarterWording,
): string[] {
  const { arousal, trust, hope, blow } = TENANT;
  return [
    "tenant:",
    `  name: ${quoted(name)}`,
    `  about: ${quoted(about)}`,
    ...comment(comments.tenant, "  "),
    "  temperament: { heats: 1.25, cools: 1 }",
    `  start: { arousal: ${arousal}, feeling: ${feeling}, trust: ${trust}, hope: ${hope} }`,
    `  after-news: { arousal: ${blow}, feeling: disbelief }`,
    ...comment(comments.underneath, "  "),
    `  underneath: ${underneath}`,
  ];
}

function lines(answers: DraftAnswers, words: StarterWording): string[] {
  const first = `[${[...new Set(["disbelief", "anger", answers.feeling])].join(", ")}]`;
  const { comments, says } = words;
  return [
    ...group("thrown", comments.thrown, { when: `feeling: ${first}, arousal: high`, says: answers.throws }),
    ...group("fear", comments.fear, { when: FEAR_WHEN, says: answers.fears }),
    ...STARTER_GROUPS.flatMap((id) => {
      const when = id === "blow" ? "after: bad-news, feeling: disbelief, arousal: high" : DRAFT_WHEN[id];
      return group(id, comments[id], { when, says: says[id] });
    }),
    ...feelingLines(answers, words),
  ];
}

/** Lines of the feelings this tenant can come to, and their corrections of a wrong guess. */
function feelingLines({ feeling, underneath }: DraftAnswers, words: StarterWording): string[] {
  const profile = {
    name: "",
    temperament: { heats: 1, cools: 1 },
    start: { arousal: 0, feeling, trust: 0, hope: 0 },
    afterNews: { arousal: 0, feeling: "disbelief" as const },
    underneath: { [feeling]: underneath, disbelief: underneath, anger: underneath },
  };
  return [...feelingsOf(profile)].flatMap((one) => [
    `  # ---------- ${one}`,
    ...(["high", "medium"] as const).flatMap((level) =>
      written(`${one}-${level}`, `feeling: ${one}, arousal: ${level}`, words.feelings[one][level]),
    ),
    ...written(`not-${one}`, `after: wrong-feeling, feeling: ${one}`, words.corrections[one]),
  ]);
}

function group(
  id: string,
  title: string,
  { when, says }: { when: string; says: readonly string[] },
): string[] {
  return says.length === 0 ? [] : [`  # ---------- ${title}`, ...written(id, when, says), ""];
}

function written(id: string, when: string, says: readonly string[]): string[] {
  return says.flatMap((say, at) => [
    `  - id: ${id}-${at + 1}`,
    `    when: { ${when} }`,
    `    say: ${quoted(say)}`,
  ]);
}

function test({ language, news }: DraftAnswers, words: StarterWording): string[] {
  const { news: announcing, explanations } = CHARACTER_WORDINGS[language];
  const says = [fill(announcing[0] ?? "{news}", { news }), ...explanations.slice(0, EXPLAINING_TURNS)];
  return [
    "tests:",
    `  - name: ${quoted(words.test)}`,
    ...list("    trainee", says),
    "    expect: { outcome: [complaint, aggression, walked-out], loops: 1, score: { max: 45 } }",
  ];
}

function list(key: string, items: readonly string[]): string[] {
  if (items.length === 0) return [`${key}: []`];
  const indent = " ".repeat(key.length - key.trimStart().length + 2);
  return [`${key}:`, ...items.map((item) => `${indent}- ${quoted(item)}`)];
}

function comment(text: string, indent = ""): string[] {
  return text.split("\n").map((row) => `${indent}# ${row}`);
}

/** A JSON string is a double-quoted one in YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
