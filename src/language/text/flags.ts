import { OPTIONAL_CLASSES, REQUIRED_CLASSES, type OptionalClass, type RequiredClass } from "../pack.js";

/** The classes that are reported as bits on each word, in the order of the bits. */
export const FLAG_CLASSES: readonly (RequiredClass | OptionalClass)[] = [
  ...REQUIRED_CLASSES,
  ...OPTIONAL_CLASSES,
];

/** The bit of a class that the analysis reads in a word's flags. */
export function flagOf(name: RequiredClass | OptionalClass): number {
  return 1 << FLAG_CLASSES.indexOf(name);
}
