// Joins the program with what it depends on into few files: opening many small ones is what a start of Node spends most on.
// They are scripts and no modules, so that what Node compiles of them can be kept (see start.cjs).
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { isExternal, late, LATE_INPUT } from "./late.mjs";

const START = fileURLToPath(new URL("start.cjs", import.meta.url));
/** What the program starts threads with. */
const WORKER = join("cli", "commands", "assess", "assess-worker.js");
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Bundles a built `dist` into `dist/program`, with the licences of what it takes in. */
export async function bundleProgram(dist) {
  const bundle = await rolldown({
    input: {
      program: join(dist, "cli", "main.js"),
      "assess-thread": join(dist, WORKER),
      ...LATE_INPUT,
    },
    platform: "node",
    external: isExternal,
    logLevel: "warn",
    plugins: [packsFromFiles(dist), versionAsData(dist), late(dist)],
  });
  const { output } = await bundle.generate({ format: "cjs", exports: "named", comments: false });
  await bundle.close();
  const folder = join(dist, "program");
  mkdirSync(folder);
  const write = (name, text) => writeFileSync(join(folder, name), text);
  for (const { fileName, code } of output) write(fileName, ascii(code));
  copyFileSync(START, join(folder, "main.js"));
  write("assess-worker.js", 'require("./main.js").open("assess").load("assess-thread.js");\n');
  write("package.json", '{ "type": "commonjs" }\n');
  write("LICENSES.txt", noticesOf(output.flatMap(({ moduleIds }) => moduleIds)));
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
const pack = (code) => () => thaw(readFileSync(new URL("../language/frozen-" + code + ".bin", import.meta.url)));
export const COMPILED = { nl: pack("nl"), en: pack("en") };
`;

/** The version is known when the program is built. */
function versionAsData(dist) {
  const file = join(dist, "cli", "version.js");
  return {
    name: "version-as-data",
    load: async (id) => {
      if (id !== file) return null;
      const { version } = await import(pathToFileURL(id).href);
      return `export const version = () => ${JSON.stringify(version())};`;
    },
  };
}

/** Code without a letter outside ASCII: it is read without being decoded. */
function ascii(code) {
  return code.replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Name, version and licence of each package that files came out of. */
function noticesOf(files) {
  const folders = files.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
  return [...new Set(folders)]
    .toSorted((a, b) => a.localeCompare(b, "en"))
    .map(noticeOf)
    .join("\n\n");
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((item) => /^licen[cs]e/i.test(item));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}
