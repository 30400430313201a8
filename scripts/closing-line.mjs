// Prints vitest's closing lines out of its output, and the same counts as `N passed, N failed` alone on a line.
// Exit code 1 when there are none, when none passed or when one failed: a run without tests proves nothing.
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const output = stripVTControlCharacters(readFileSync(process.argv[2], "utf8"));
const closing = output.split("\n").filter((line) => /^\s*(Test Files|Tests)\s+\d/.test(line));
const tests = closing.findLast((line) => /^\s*Tests/.test(line)) ?? "";

/** How many tests the closing line counts as this. */
function count(what) {
  return Number(new RegExp(`(\\d+) ${what}`).exec(tests)?.[1] ?? 0);
}

const [passed, failed, skipped] = [count("passed"), count("failed"), count("skipped")];
console.log(
  [...closing, `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`].join("\n"),
);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
