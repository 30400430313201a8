// Starts the program out of the files in this folder. Compiling is most of what a start costs, so the files that a command needs
// are kept together in one (`compiled/check.js`), with what Node compiled of it when the program was built. That is taken over
// where this is the same Node; elsewhere it is compiled as any other. These are scripts, and no modules: only for scripts can
// Node keep what it compiled.
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { constants, Script } = require("node:vm");

/** Read as a call: whatever else the program is loaded with is one of Node's own. */
const OWN = "./";

/** The script in a file, as plain ASCII, with what was compiled of it before. */
function scriptOf(filename, wrap) {
  const code = readFileSync(filename, "latin1");
  const importModuleDynamically = constants && constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new Script(wrap(code), { filename, cachedData: compiledOf(filename), importModuleDynamically });
}

function compiledOf(filename) {
  try {
    return readFileSync(filename + ".bin");
  } catch {
    return undefined;
  }
}

/** What a command needs, by file, each as a function of what a file is given; and the script that it came out of. */
function together(command) {
  try {
    const script = scriptOf(join(__dirname, "compiled", command + ".js"), (code) => code);
    return { script, files: script.runInThisContext() };
  } catch {
    return undefined;
  }
}

/** One file by itself, as a function of what it is given. */
function alone(file) {
  const wrap = (code) => "(function (exports, require, module, __filename) {" + code + "\n})";
  return scriptOf(join(__dirname, file), wrap).runInThisContext();
}

/** A way to load the program's files, and the names of those that were. */
function loader(files) {
  const modules = new Map();
  function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const made = { exports: {} };
    modules.set(file, made);
    const run = files[file] || alone(file);
    const fromHere = (id) => (id.startsWith(OWN) ? load(id.slice(OWN.length)) : require(id));
    run(made.exports, fromHere, made, join(__dirname, file));
    return made.exports;
  }
  return { load, loaded: () => [...modules.keys()] };
}

/** The program, as it starts fastest for a command. */
function open(command) {
  const { files, script } = together(command) || together("help") || { files: {} };
  return Object.assign(loader(files), { script });
}

/** Runs one call of the program, and returns the exit code. */
function main(argv, io) {
  const command = /^[a-z]+$/.test(argv[0] || "") ? argv[0] : "help";
  return open(command).load("program.js").main(argv, io);
}

exports.main = main;
exports.open = open;
