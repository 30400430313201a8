import { FEELINGS, LANGUAGES, MOVES } from "../language/terms.js";

const FORMS = ["states", "names", "idioms", "lacks"];

/** Whether a value can be the words a user added to a session; there need not be any. */
export function isOwnWords(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isMap(value) || !isOneOf(LANGUAGES, value["language"])) return false;
  const { moves, topics, feelings } = value;
  return (
    isMap(moves) &&
    Object.entries(moves).every(([move, phrases]) => isOneOf(MOVES, move) && areTexts(phrases)) &&
    isMap(topics) &&
    Object.values(topics).every(areTexts) &&
    Array.isArray(feelings) &&
    feelings.every(isTerm)
  );
}

function isTerm(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { family, near = [], strength } = value;
  return (
    isOneOf(FEELINGS, family) &&
    Array.isArray(near) &&
    near.every((other) => isOneOf(FEELINGS, other)) &&
    typeof strength === "number" &&
    FORMS.every((form) => value[form] === undefined || areTexts(value[form]))
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf(choices: readonly string[], value: unknown): boolean {
  return typeof value === "string" && choices.includes(value);
}
