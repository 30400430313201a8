// Joins the program with what it depends on into few files: opening many small ones is what a start of Node spends most on.
// They are scripts and no modules, so that what Node compiles of them can be kept (see start.cjs).
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const START = fileURLToPath(new URL("start.cjs", import.meta.url));
/** What the program starts threads with. */
const WORKER = join("cli", "commands", "assess", "assess-worker.js");
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const CHALK = fileURLToPath(import.meta.resolve("chalk"));
/** Parts of Node that take long to load, and that most calls never need. */
const LATE = ["node:child_process", "node:crypto", "node:readline", "node:worker_threads"];

/** Bundles a built `dist` into `dist/program`, with the licences of what it takes in. */
export async function bundleProgram(dist) {
  const bundle = await rolldown({
    input: {
      program: join(dist, "cli", "main.js"),
      "assess-thread": join(dist, WORKER),
      chalk: CHALK,
      ...readers(),
    },
    platform: "node",
    external: (id) => id.startsWith("node:") && !LATE.includes(id),
    logLevel: "warn",
    plugins: [packsFromFiles(dist), versionAsData(dist), lateParts(), lateChalk(), lateReaders(dist)],
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

/** Parts of Node that are loaded when one of their functions is first called. */
function lateParts() {
  return {
    name: "late-parts",
    resolveId: (id) => (LATE.includes(id) ? `\0${id}` : null),
    load: (id) => (id.startsWith("\0node:") ? latePart(id.slice(1)) : null),
  };
}

function latePart(id) {
  const part = createRequire(import.meta.url)(id);
  const names = Object.keys(part).filter((name) => name !== "default");
  return [
    "let part;",
    `const whole = () => (part ??= process.getBuiltinModule(${JSON.stringify(id)}));`,
    ...names.map((name) => (typeof part[name] === "function" ? lateFunction(name) : lateValue(name))),
    "export default new Proxy({}, { get: (_, name) => whole()[name] });",
  ].join("\n");
}

/** Colours are looked into when something is painted: to see what a terminal can do takes longer than most answers. */
function lateChalk() {
  return {
    name: "late-chalk",
    resolveId: (id) => (id === "chalk" ? "\0chalk" : null),
    load: (id) => (id === "\0chalk" ? LATE_CHALK : null),
  };
}

const LATE_CHALK = `
const load = require;
export function Chalk(options) { return new (load("./chalk.js").Chalk)(options); }
export const supportsColor = { get level() { return load("./chalk.js").supportsColor.level ?? 0; } };
`;

/** What reads YAML, by file and function: the program's own scenarios were read when it was built. */
const READERS = { parse: "parseScenario", lexicon: "parseLexicon" };
const WHOLE = "\0whole-";

function readers() {
  return Object.fromEntries(Object.keys(READERS).map((name) => [`read-${name}`, WHOLE + name]));
}

/** Readers are loaded when the first file is read. */
function lateReaders(dist) {
  const fileOf = (name) => join(dist, "scenario", `${name}.js`);
  return {
    name: "late-readers",
    resolveId: (id, importer) => {
      if (id.startsWith(WHOLE)) return id;
      if (!id.startsWith(".") || importer === undefined) return null;
      const name = Object.keys(READERS).find((known) => join(dirname(importer), id) === fileOf(known));
      return name === undefined ? null : `\0late-${name}`;
    },
    load: (id) => {
      if (id.startsWith(WHOLE)) return `export * from ${JSON.stringify(fileOf(id.slice(WHOLE.length)))};`;
      const name = Object.keys(READERS).find((known) => id === `\0late-${known}`);
      if (name === undefined) return null;
      return `const load = require;\nexport const ${READERS[name]} = (...given) => load("./read-${name}.js").${READERS[name]}(...given);`;
    },
  };
}

function lateFunction(name) {
  return `export function ${name}(...given) { return new.target ? new (whole().${name})(...given) : whole().${name}(...given); }`;
}

/** Read when the first module that wants it is. */
function lateValue(name) {
  return `export const ${name} = /* @__PURE__ */ (() => whole().${name})();`;
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
