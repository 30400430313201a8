// What takes long to load and most calls never need is loaded when one of its functions is first called: some parts of Node,
// and some files, each of which is a part of the bundle by itself.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PARTS = ["node:child_process", "node:crypto", "node:readline", "node:worker_threads"];
/** A file as it is, and what stands in for it everywhere else. */
const WHOLE = "\0whole-";
const LATE = "\0late-";

/** Whether it is left to Node as it is. */
export function isExternal(id) {
  return id.startsWith("node:") && !PARTS.includes(id);
}

/** The files, as further inputs of the bundle. */
export const LATE_INPUT = Object.fromEntries(
  ["chalk", "parse", "lexicon"].map((name) => [`late-${name}`, WHOLE + name]),
);

/** To see what a terminal can do takes longer than most answers; the program's own scenarios were read when it was built. */
function filesOf(dist) {
  return [
    { name: "chalk", path: fileURLToPath(import.meta.resolve("chalk")), exports: { Chalk: Function } },
    { name: "parse", path: join(dist, "scenario", "parse.js"), exports: { parseScenario: Function } },
    { name: "lexicon", path: join(dist, "scenario", "lexicon.js"), exports: { parseLexicon: Function } },
  ];
}

/** The plugin that puts the stand-ins in place. */
export function late(dist) {
  const files = filesOf(dist);
  const fileOf = (id, importer) =>
    files.find(({ name, path }) => id === name || (importer && join(dirname(importer), id) === path));
  return {
    name: "late",
    resolveId: (id, importer) => {
      if (id.startsWith(WHOLE)) return id;
      if (PARTS.includes(id)) return LATE + id;
      const file = importer?.startsWith(WHOLE) ? undefined : fileOf(id, importer);
      return file === undefined ? null : LATE + file.name;
    },
    load: (id) => {
      const whole = files.find(({ name }) => id === WHOLE + name);
      if (whole !== undefined) return `export * from ${JSON.stringify(whole.path)};`;
      const part = PARTS.find((known) => id === LATE + known);
      if (part !== undefined)
        return standIn(`process.getBuiltinModule("${part}")`, createRequire(import.meta.url)(part));
      const file = files.find(({ name }) => id === LATE + name);
      return file === undefined ? null : standIn(`load("./late-${file.name}.js")`, file.exports);
    },
  };
}

/** A module with the same exports that loads the real one on use; what is no function is read with its first importer. */
function standIn(loading, exported) {
  const names = Object.keys(exported).filter((name) => name !== "default");
  return [
    "const load = require;",
    "let loaded;",
    `const whole = () => (loaded ??= ${loading});`,
    ...names.map((name) => (typeof exported[name] === "function" ? lateFunction(name) : lateValue(name))),
    "export default new Proxy({}, { get: (_, name) => whole()[name] });",
  ].join("\n");
}

function lateFunction(name) {
  return `export function ${name}(...given) { return new.target ? new (whole().${name})(...given) : whole().${name}(...given); }`;
}

function lateValue(name) {
  return `export const ${name} = /* @__PURE__ */ (() => whole().${name})();`;
}
