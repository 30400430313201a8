/** What a character can be in a text, as far as words and sentences go. */
export const SKIP = 0;
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 3;
/** Opens a word and stands within one: ' and its curly forms. */
export const APOSTROPHE = 4;
/** Stands within a word only: accents typed for an apostrophe. */
export const INNER = 5;
/** Within a word where a letter follows, else a pause. */
export const HYPHEN = 6;
/** Within a word where a number follows, else the end of a sentence, or a pause. */
export const STOP = 7;
export const COMMA = 8;
/** A word by itself. */
export const SIGN = 9;
export const QUESTION = 10;
const END = 11;
const PAUSE = 12;

const KINDS: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'\u2018\u2019"],
  [INNER, "\u00B4`"],
  [HYPHEN, "-"],
  [STOP, "."],
  [COMMA, ","],
  [SIGN, "€£$%"],
  [QUESTION, "?"],
  [END, "!…\n\r"],
  [PAUSE, ';:()\u2013\u2014"\u201C\u201D\u201E'],
];

/** Kinds by code unit; a kind is worked out the first time, and stands one higher than itself (0: not yet known). */
const known = new Uint8Array(0x10000);
for (const [kind, characters] of KINDS)
  for (const character of characters) known[character.charCodeAt(0)] = kind + 1;

for (let unit = 0; unit < 0x80; unit += 1)
  if (known[unit] === 0) known[unit] = kindInAscii(String.fromCharCode(unit)) + 1;

/** What most texts are made of needs no look into the tables of Unicode. */
function kindInAscii(character: string): number {
  if (/^[a-z]$/i.test(character)) return LETTER;
  return /^[0-9]$/.test(character) ? NUMBER : SKIP;
}

/** The kind of a UTF-16 unit; half of a pair is none by itself, see {@link pairKind}. */
export function kindOf(unit: number): number {
  const seen = known[unit]!;
  if (seen !== 0) return seen - 1;
  const kind = kindOfCharacter(String.fromCharCode(unit));
  known[unit] = kind + 1;
  return kind;
}

/** The kind of a character outside the basic plane, at an offset of a text. */
export function pairKind(text: string, at: number): number {
  return kindOfCharacter(String.fromCodePoint(text.codePointAt(at)!));
}

/** Whether a unit is the first half of a pair. */
export function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function kindOfCharacter(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return NUMBER;
  return /^\p{M}$/u.test(character) ? MARK : SKIP;
}
