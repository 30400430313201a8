import { LANGUAGES, type Language } from "../language/terms.js";
import type { Io } from "./io.js";

/**
 * The language of the interface: `--lang`, else the environment's locale when Dutch or English (`nl_BE` counts as Dutch),
 * else English. Needed before the arguments are parsed, because help and errors are in it too.
 */
export function interfaceLanguage(argv: readonly string[], env: Io["env"]): Language {
  const asked = askedFor(argv);
  const known = LANGUAGES.find((language) => language === asked);
  if (known !== undefined) return known;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^nl([_.@-]|$)/i.test(locale) ? "nl" : "en";
}

function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return undefined;
  return words[at] === "--lang" ? words[at + 1] : words[at]?.slice("--lang=".length);
}
