// Joins the program with what it depends on into few files: opening many small ones is what a start of Node spends most on.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** What the program is started by, and what it starts threads with. */
const ENTRIES = { main: "cli/main.js", "assess-worker": "cli/commands/assess/assess-worker.js" };
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Bundles a built `dist` into `dist/program`, with the licences of what it takes in. */
export async function bundleProgram(dist) {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(dist, file)])),
    platform: "node",
    external: /^node:/,
    logLevel: "warn",
    plugins: [packsFromFiles(dist)],
  });
  const { output } = await bundle.write({
    dir: join(dist, "program"),
    format: "esm",
    comments: false,
  });
  await bundle.close();
  const folders = output
    .flatMap((chunk) => chunk.moduleIds ?? [])
    .flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
  writeFileSync(
    join(dist, "program", "LICENSES.txt"),
    [...new Set(folders)].toSorted().map(noticeOf).join("\n\n"),
  );
}

/** The program reads the pack of the one language it needs from its file, instead of holding all of them in its source. */
function packsFromFiles(dist) {
  const compiled = join(dist, "language", "compiled.js");
  return {
    name: "packs-from-files",
    load: (id) => (id === compiled ? PACKS_FROM_FILES : null),
  };
}

const PACKS_FROM_FILES = `
import { readFileSync } from "node:fs";
import { thaw } from "./text/frozen.js";
const pack = (code) => () => thaw(readFileSync(new URL("../language/frozen-" + code + ".json", import.meta.url), "latin1"));
export const COMPILED = { nl: pack("nl"), en: pack("en") };
`;

/** Name, version and licence of a package, as it gives them. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}
