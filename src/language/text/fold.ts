const PLAIN = /^[a-z0-9'-]*$/;
const ODD_APOSTROPHES = /[\u2018\u2019\u02BC\u00B4`]/g;
const MARKS = /\p{M}+/gu;

/**
 * Folds a word to the form packs are written in: lower case, without diacritics, straight apostrophes.
 * Composed and decomposed spellings fold to the same word.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.replace(ODD_APOSTROPHES, "'").normalize("NFD").replace(MARKS, "").toLowerCase();
}
