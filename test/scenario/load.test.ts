import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load.js";

const FOLDER = mkdtempSync(join(tmpdir(), "scenario-"));
const MAKE_PIPE = "mkfifo";
const IS_ROOT = process.getuid?.() === 0;
const ON_WINDOWS = process.platform === "win32";
afterAll(() => rmSync(FOLDER, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const only = (path: string): string[] => loadScenario(path).problems.map(({ code }) => code);

describe("loading a scenario", () => {
  it("gives the scenario with its file and text", () => {
    const path = fileURLToPath(new URL("../fixtures/scenarios/whole.en.yaml", import.meta.url));
    const loaded = loadScenario(path);
    expect(loaded).toMatchObject({ file: path, problems: [], scenario: { id: "whole" } });
    expect(loaded.text).toContain("id: whole");
  });

  it("compares the file with its name", () => {
    const text = "id: other\nlanguage: en\n";
    expect(only(file("mine.nl.yaml", text))).toEqual(
      expect.arrayContaining(["language-differs", "id-differs"]),
    );
    expect(only(file("mine.yaml", text))).not.toContain("id-differs");
  });
});

describe("a file that cannot be used gives one problem", () => {
  it("missing", () => {
    expect(only(join(FOLDER, "nowhere.yaml"))).toEqual(["file-missing"]);
    expect(only(join(file("leaf", "x"), "below.yaml"))).toEqual(["file-missing"]);
  });

  it("a folder", () => {
    mkdirSync(join(FOLDER, "folder.yaml"));
    expect(only(join(FOLDER, "folder.yaml"))).toEqual(["file-is-folder"]);
  });

  it("empty", () => {
    expect(only(file("empty.yaml", ""))).toEqual(["file-empty"]);
    expect(only(file("mark.yaml", "\ufeff"))).toEqual(["file-empty"]);
  });

  it("binary", () => {
    expect(only(file("binary.yaml", new Uint8Array([137, 80, 78, 71, 0, 1, 2])))).toEqual(["file-binary"]);
  });

  it("not UTF-8, with the line", () => {
    const latin = Buffer.from("id: a\ntitle: Café\n", "latin1");
    expect(loadScenario(file("latin.yaml", latin)).problems).toEqual([
      expect.objectContaining({ code: "file-not-utf8", line: 2, column: 1 }),
    ]);
  });

  it("100 MB, at once", () => {
    const path = file("huge.yaml", "");
    truncateSync(path, 100 * 1024 * 1024);
    const begin = performance.now();
    expect(only(path)).toEqual(["file-too-large"]);
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it.skipIf(ON_WINDOWS)("a device or a pipe, without waiting for it", () => {
    expect(only("/dev/zero")).toEqual(["file-not-regular"]);
    execFileSync(MAKE_PIPE, [join(FOLDER, "pipe.yaml")]);
    expect(only(join(FOLDER, "pipe.yaml"))).toEqual(["file-not-regular"]);
  });

  it("a name no file system takes", () => {
    expect(only("a\u0000b.yaml")).toEqual(["file-unreadable"]);
    expect(only(join(FOLDER, "n".repeat(5000)))).toHaveLength(1);
  });

  it.skipIf(ON_WINDOWS || IS_ROOT)("not allowed to be read", () => {
    const path = file("secret.yaml", "id: a\n");
    chmodSync(path, 0);
    expect(only(path)).toEqual(["file-unreadable"]);
  });
});
