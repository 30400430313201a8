/**
 * What a page or a document should not be handed as it stands: control characters but newline and tab, halves of letters,
 * line separators, what is no character, and the marks that turn the direction of text or can not be seen. What joins emoji and letters stays.
 */
const UNSEEN =
  /[^\P{Cc}\n\t]|[\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
const SPACE = 0x20;

/** A text in which every character shows: a control character as its picture, any other as its code. Line ends become newlines. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNSEEN, shownAs);
}

function shownAs(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < SPACE) return String.fromCodePoint(PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}
