import { CLIS } from "../../../language/clis.js";
import { fill } from "../../../language/fill.js";
import { CallError } from "../../failure.js";
import type { ScenariosOptions } from "./options.js";

/**
 * The format asked for; the first when none was.
 *
 * @throws CallError for one there is not
 */
export function formatAsked<T extends string>(
  formats: readonly [T, ...T[]],
  { format, interfaceLanguage }: ScenariosOptions,
): T {
  if (format === undefined) return formats[0];
  const known = formats.find((name) => name === format);
  if (known !== undefined) return known;
  const values = { name: "--format", value: format, expected: formats.join(", ") };
  throw new CallError(fill(CLIS[interfaceLanguage].errors.badValue, values));
}
