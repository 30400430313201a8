/** Control characters but newline and tab, line separators, and the marks that turn the direction of text: none may reach a terminal. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Takes out of a text what could steer a terminal. Stripping whole escape sequences is not enough: broken ones remain, so
 * the characters they are made of go.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
