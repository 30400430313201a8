// Puts the compiled packs in place of the module that compiles them, so that no phrase is read when the program starts: as
// modules for the library, which may run anywhere, and as data files for the program, which reads the one it needs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The frozen packs of a built `dist` by language, in plain ASCII. */
async function frozenPacks(dist) {
  const load = (file) => import(pathToFileURL(join(dist, "language", file)).href);
  const [{ PACKS }, { compilePack }, { freeze }] = await Promise.all(
    ["packs.js", "text/compile.js", "text/frozen.js"].map(load),
  );
  return Object.entries(PACKS).map(([code, pack]) => [code, ascii(freeze(compilePack(pack)))]);
}

/** JSON without a letter outside ASCII: it is read twice as fast. */
function ascii(json) {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Writes the frozen packs into a built `dist`. */
export async function freezePacks(dist) {
  const frozen = await frozenPacks(dist);
  for (const [code, text] of frozen) {
    writeFileSync(join(dist, "language", `frozen-${code}.json`), text);
    writeFileSync(join(dist, "language", `frozen-${code}.js`), `export const frozen = ${literal(text)};\n`);
  }
  writeFileSync(join(dist, "language", "compiled.js"), moduleOf(frozen.map(([code]) => code)));
}

/** A string literal with few escapes: the text is full of double quotes. */
function literal(text) {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
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
