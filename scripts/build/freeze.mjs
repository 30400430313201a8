// Puts the compiled packs in place of the module that compiles them, so that no phrase is read when the program starts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes the frozen packs into a built `dist`. */
export async function freezePacks(dist) {
  const language = join(dist, "language");
  const load = (file) => import(pathToFileURL(join(language, file)).href);
  const [{ PACKS }, { compilePack }, { freeze }] = await Promise.all(
    ["packs.js", "text/compile.js", "text/frozen.js"].map(load),
  );
  const codes = Object.keys(PACKS);
  for (const code of codes)
    writeFileSync(
      join(language, `frozen-${code}.js`),
      `export const frozen = ${quoted(freeze(compilePack(PACKS[code])))};\n`,
    );
  writeFileSync(join(language, "compiled.js"), moduleOf(codes));
}

/** A string literal in plain ASCII, which is read twice as fast, with few escapes: the text is full of double quotes. */
function quoted(text) {
  const escaped = text.replace(/[\\']/g, "\\$&");
  return `'${escaped.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}

function moduleOf(codes) {
  return [
    'import { thaw } from "./text/frozen.js";',
    ...codes.map((code) => `import { frozen as ${code} } from "./frozen-${code}.js";`),
    "/** The packs, compiled when the program was built. */",
    `export const COMPILED = { ${codes.map((code) => `${code}: () => thaw(${code})`).join(", ")} };`,
    "",
  ].join("\n");
}
