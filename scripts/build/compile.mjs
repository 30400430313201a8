// Keeps what Node compiles of the program in the calls that are made most, beside the program (see start.cjs). Each call is
// made in a process of its own, so that a start takes up what it needs and no more.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const LANGUAGES = ["nl", "en"];
const SAID = {
  nl: ["Ik hoor dat u boos bent.", "Dat komt door de regels."],
  en: ["I can hear you are angry.", "Those are the rules."],
};

/** What a tenant and a trainee said, as `assess` reads it: a conversation that is in the documents too. */
function conversation(language) {
  return readFileSync(join(root, "docs", "conversations", `eviction.${language}.txt`), "utf8");
}

function transcript(language) {
  const lines = conversation(language)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("/"));
  const turns = lines.flatMap((line) => [{ tenant: SAID[language][0] }, { trainee: line }]);
  return JSON.stringify({ language, news: lines[0], turns });
}

/** For each command, calls that do what it is mostly asked for, and what they are given to read. */
const CALLS = {
  help: () => [{ argv: ["--help"] }],
  check: () =>
    LANGUAGES.flatMap((language) =>
      ["text", "json", "ndjson"].map((format) => ({
        argv: ["check", ...SAID[language], "--lang", language, "--format", format],
      })),
    ),
  practice: () =>
    LANGUAGES.map((language) => ({
      argv: ["practice", "eviction", "--lang", language, "--no-save"],
      input: conversation(language),
    })),
  assess: () =>
    LANGUAGES.map((language) => ({ argv: ["assess", "-", "--lang", language], input: transcript(language) })),
};

/**
 * Fills `dist/program/compiled`. Each command is called twice, in processes of their own: to see which files it needs, and to
 * keep what is compiled of them.
 */
export function compileProgram(dist) {
  mkdirSync(join(dist, "program", "compiled"), { recursive: true });
  for (const name of Object.keys(CALLS))
    for (const step of Object.keys(STEPS)) {
      const args = [fileURLToPath(import.meta.url), dist, name, step];
      const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
      if (status !== 0) throw new Error(`What ${name} needs could not be compiled.`);
    }
}

const STEPS = {
  /** Puts the files that were loaded in one. */
  gather: ({ loaded }, file) => {
    const folder = dirname(dirname(file));
    const parts = loaded().map((part) => {
      const code = readFileSync(join(folder, part), "latin1");
      return `${JSON.stringify(part)}: function (exports, require, module, __filename) {${code}\n}`;
    });
    writeFileSync(file, `({\n${parts.join(",\n")}\n})\n`, "latin1");
  },
  compile: ({ script }, file) => writeFileSync(`${file}.bin`, script.createCachedData()),
};

/** Makes the calls of one command, and keeps what comes of it. */
async function keep(dist, name, step) {
  const { open } = createRequire(import.meta.url)(join(dist, "program", "main.js"));
  const opened = open(name);
  const { main } = opened.load("program.js");
  for (const { argv, input = "" } of CALLS[name]()) {
    const told = [];
    const stderr = sink(told);
    const code = await main(argv, {
      stdin: Readable.from([input]),
      stdout: sink([]),
      stderr,
      env: {},
      cwd: root,
    });
    if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}: ${told.join("")}`);
  }
  STEPS[step](opened, join(dist, "program", "compiled", `${name}.js`));
}

function sink(told) {
  return new Writable({
    write(chunk, _encoding, done) {
      told.push(String(chunk));
      done();
    },
  });
}

const [, self, dist, name, step] = process.argv;
if (self === fileURLToPath(import.meta.url) && step !== undefined) await keep(dist, name, step);
