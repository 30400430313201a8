import type { AssessWording } from "../assess.js";

export const assess: AssessWording = {
  about: "score written-out conversations and scripts, without questions",
  files:
    "files (.yaml .json .jsonl .txt .md), folders, patterns such as '*.yaml', kept sessions; - reads what comes in",
  options: {
    format: "text, json, ndjson, junit, html, markdown or xapi",
    output: "write to a file, or a file for each conversation into a folder",
    minScore: "end with 1 when a conversation scores lower",
    jobs: "how many at a time",
    input: "how what comes in is written: yaml, json or text",
    account: "also what gave and cost points, turn by turn",
    difficulty: "how fierce the tenant of a script is: gentle, real or hard",
  },
  help: "A script holds the employee's turns alone and a scenario: the tenant answers. A transcript holds the tenant's turns as well.\n\nExamples:\n  badnews-coach assess conversation.txt\n  badnews-coach assess conversations/ --format ndjson\n  badnews-coach assess '*.yaml' --min-score 60\n  badnews-coach assess conversation.yaml --account",
  progress: "{done} conversations assessed",
  underOne: "1 conversation scores under {min}.",
  under: "{count} conversations score under {min}.",
  kept: {
    changed: "{id} can't be assessed: the scenario has changed since.",
    gone: "{id} can't be assessed: the scenario is no longer there.",
    "other-version": "{id} can't be assessed: another version of the program kept it.",
    damaged: "{id} can't be assessed: it is damaged at line {line}.",
  },
  written: "Written to {path}.",
  notWritten: "{path} can't be written: {reason}.",
  passedOver: "{file}: passed over, because it holds no conversation.",
  jobs: "a number from 1 to 64",
  score: "a number from 0 to 100",
};
