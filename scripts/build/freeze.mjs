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

/** A string literal with as few escapes as can be: the text is full of double quotes. */
function quoted(text) {
  return `'${text
    .replace(/[\\']/g, "\\$&")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")}'`;
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
