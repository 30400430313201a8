// Puts the compiled packs in place of the module that compiles them, so that no phrase is read when the program starts: as
// modules for the library, which may run anywhere, and as data files for the program, which reads the one it needs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The frozen packs of a built `dist` by language, as bytes. */
async function frozenPacks(dist) {
  const load = (file) => import(pathToFileURL(join(dist, "language", file)).href);
  const [{ PACKS }, { compilePack }, { freeze }] = await Promise.all(
    ["packs.js", "text/compile.js", "text/frozen.js"].map(load),
  );
  return Object.entries(PACKS).map(([code, pack]) => [code, Buffer.from(freeze(compilePack(pack)))]);
}

/** Writes the frozen packs into a built `dist`. */
export async function freezePacks(dist) {
  const frozen = await frozenPacks(dist);
  for (const [code, bytes] of frozen) {
    writeFileSync(join(dist, "language", `frozen-${code}.bin`), bytes);
    writeFileSync(
      join(dist, "language", `frozen-${code}.js`),
      `export const frozen = "${bytes.toString("base64")}";\n`,
    );
  }
  writeFileSync(join(dist, "language", "compiled.js"), moduleOf(frozen.map(([code]) => code)));
}

function moduleOf(codes) {
  return [
    'import { thaw } from "./text/frozen.js";',
    ...codes.map((code) => `import { frozen as ${code} } from "./frozen-${code}.js";`),
    "const bytesOf = (text) => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));",
    "/** The packs, compiled when the program was built. */",
    `export const COMPILED = { ${codes.map((code) => `${code}: () => thaw(bytesOf(${code}))`).join(", ")} };`,
    "",
  ].join("\n");
}
