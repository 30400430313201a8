import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, inFolder, ROOT, runNode } from "../support/run.js";

interface Start {
  readonly open: (command: string) => { readonly script?: { readonly cachedDataRejected?: boolean } };
}

const { open } = createRequire(import.meta.url)(join(ROOT, "dist", "program", "main.js")) as Start;
const CALL = ["check", "Ik hoor dat u boos bent, maar dat zijn de regels.", "--lang", "nl"];

/** What the program answers in a copy of itself. */
function answerOfCopy(change: (program: string) => void): unknown {
  return inFolder({ "package.json": '{ "version": "0" }' }, (folder) => {
    for (const part of ["bin", "dist/program"])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, "dist", "language"), join(folder, "dist", "language"));
    change(join(folder, "dist", "program"));
    return runNode([join(folder, "bin", "badnews-coach.js"), ...CALL]);
  });
}

describe("the start of the built program", () => {
  it.each(["help", "check", "practice", "assess"])("takes over what was compiled for %s", (command) => {
    expect(open(command).script?.cachedDataRejected).toBe(false);
  });

  it("has what was compiled for help where nothing was for a command", () => {
    expect(open("rules").script?.cachedDataRejected).toBe(false);
  });

  const answer = runNode([BIN, ...CALL]);

  it("does without what was compiled", () => {
    expect(answer.status).toBe(0);
    expect(answerOfCopy((program) => rmSync(join(program, "compiled"), { recursive: true }))).toEqual(answer);
  });

  it("does with what another version of Node compiled", () => {
    const change = (program: string): void =>
      writeFileSync(join(program, "compiled", "check.js.bin"), Buffer.alloc(1000, 7));
    expect(answerOfCopy(change)).toEqual(answer);
  });

  it("does with a file that is torn", () => {
    const change = (program: string): void => writeFileSync(join(program, "compiled", "check.js"), "({ ");
    expect(answerOfCopy(change)).toEqual(answer);
  });
});
