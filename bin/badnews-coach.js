#!/usr/bin/env node
// A stub: it starts the built program in dist/. It holds to syntax that old versions of Node can read as well,
// so that they get a sentence instead of a stack trace, and it sets the exit code instead of exiting, so that
// output on its way into a pipe arrives whole.

const dutch = /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");

/** Whether this version of Node is one that package.json asks for under "engines". */
function supported(version) {
  const parts = version.split(".").map(Number);
  if (parts[0] === 20) return parts[1] >= 19;
  if (parts[0] === 22) return parts[1] >= 13;
  return parts[0] >= 24;
}

/** Says what is wrong, on standard error, and makes the process end with 2: this call could not be carried out. */
function refuse(lines) {
  process.stderr.write(lines.join("\n") + "\n");
  process.exitCode = 2;
}

/**
 * Ends without a word when the reader has left (`badnews-coach ... | head -1`): nobody is there to read one. A full disk
 * and the like are worth a line.
 */
function endWhenNobodyReads(stream) {
  stream.on("error", function (error) {
    if (error.code === "EPIPE" || error.code === "EIO") process.exit();
    if (stream !== process.stderr) process.stderr.write("badnews-coach: " + error.message + "\n");
    process.exit(2);
  });
}

/** Streams in use. Each is taken up when it is asked for: that takes time, and most calls need but one. */
const taken = {};

function take(name, prepare) {
  if (taken[name] === undefined) {
    taken[name] = process[name];
    prepare(taken[name]);
  }
  return taken[name];
}

function start() {
  return require("../dist/program/main.js").main(process.argv.slice(2), {
    get stdin() {
      return take("stdin", function () {});
    },
    get stdout() {
      return take("stdout", endWhenNobodyReads);
    },
    get stderr() {
      return take("stderr", endWhenNobodyReads);
    },
    env: process.env,
    cwd: process.cwd(),
  });
}

function finish(code) {
  process.exitCode = code;
  if (taken.stdin === undefined) return;
  // A pipe that stays open must not keep the program waiting once the conversation is over.
  process.stdin.pause();
  if (process.stdin.unref) process.stdin.unref();
}

function fail(error) {
  if (error && error.code === "MODULE_NOT_FOUND") {
    return refuse([
      'badnews-coach has not been built yet, or a part of it is missing. Run "npm install" in its folder and try again.',
      'badnews-coach is nog niet gebouwd, of er ontbreekt een deel. Draai "npm install" in de map ervan en probeer het opnieuw.',
    ]);
  }
  refuse([(error && error.stack) || String(error)]);
}

if (supported(process.versions.node)) {
  Promise.resolve().then(start).then(finish).catch(fail);
} else if (dutch) {
  refuse([
    "badnews-coach heeft Node 20.19, 22.13 of 24 en hoger nodig; dit is " + process.versions.node + ".",
  ]);
} else {
  refuse(["badnews-coach needs Node 20.19, 22.13, or 24 and up; this is " + process.versions.node + "."]);
}
