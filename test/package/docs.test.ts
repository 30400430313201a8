import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ROOT, runNode } from "../support/run.js";

const PROGRAM = `
const input = require("node:fs").readFileSync(0, "utf8");
process.stdout.write(process.argv.slice(2).join(" ") + "\\n" + input);`;

/** The headings that the debrief of a conversation is found by. */
const COACHES = `exports.COACHES = { nl: { debrief: { conversation: "Again", curve: "Curve" } } };`;
const CONVERSATION = "Briefing\n(Looks up.)\nSlecht nieuws.\nAgain\nSlecht nieuws.\nCurve\n1 ===\n";

function checkout(readme: string, program = PROGRAM, conversation = CONVERSATION): Record<string, string> {
  return {
    "README.md": readme,
    "docs/rules.md": RULES,
    "bin/badnews-coach.js": program,
    "docs/conversations/eviction.nl.txt": conversation,
    "dist/language/coaches.js": COACHES,
    "scripts/docs.mjs": readFileSync(join(ROOT, "scripts", "docs.mjs"), "utf8"),
  };
}

const RULES =
  "<!-- generated: rules nl -->\n\nrules list --format markdown --lang nl\n\n<!-- /generated -->\n";
const README = "# T\n<!-- generated: help practice -->\nold\n<!-- /generated -->\nkept\n";
const FRESH = [
  "# T",
  "<!-- generated: help practice -->",
  "",
  "```text",
  "$ badnews-coach practice --help",
  "practice --help",
  "```",
  "",
  "<!-- /generated -->",
  "kept",
  "",
].join("\n");

describe("docs", () => {
  it("writes what the program says into the region, and then is content", () => {
    inFolder(checkout(README), (cwd) => {
      expect(runNode(["scripts/docs.mjs"], { cwd }).status).toBe(0);
      expect(readFileSync(join(cwd, "README.md"), "utf8")).toBe(FRESH);
      expect(runNode(["scripts/docs.mjs", "--check"], { cwd })).toEqual({
        status: 0,
        stdout: "",
        stderr: "",
      });
    });
  });

  it("checks without writing, and says where and what to do", () => {
    inFolder(checkout(README), (cwd) => {
      const { status, stderr } = runNode(["scripts/docs.mjs", "--check"], { cwd });
      expect(status).toBe(1);
      expect(stderr).toBe('README.md:3: no longer what the program says. Run "npm run docs".\n');
      expect(readFileSync(join(cwd, "README.md"), "utf8")).toBe(README);
    });
  });

  it("runs an example as it is written, and shows a file", () => {
    const files = {
      ...checkout(
        "<!-- generated: example hi.nl -->\n<!-- /generated -->\n<!-- generated: file docs/a.yaml -->\n<!-- /generated -->\n",
        'process.stdout.write(JSON.stringify(process.argv.slice(2)) + "\\n");',
      ),
      "docs/rules.md": "<!-- generated: help -->\n<!-- /generated -->\n",
      "docs/examples/hi.nl.txt": `badnews-coach check --tenant "Zo 'n dag" 'Dag.'\n`,
      "docs/a.yaml": "a: 1\n",
    };
    inFolder(files, (cwd) => {
      expect(runNode(["scripts/docs.mjs"], { cwd }).status).toBe(0);
      const text = readFileSync(join(cwd, "README.md"), "utf8");
      expect(text).toContain(
        `\`\`\`text\n$ badnews-coach check --tenant "Zo 'n dag" 'Dag.'\n["check","--tenant","Zo 'n dag","Dag."]\n\`\`\``,
      );
      expect(text).toContain("```yaml\na: 1\n```");
    });
  });

  it("looks after the page of rules as well", () => {
    const stale = RULES.replace("rules list", "old");
    inFolder({ ...checkout(FRESH), "docs/rules.md": stale }, (cwd) => {
      expect(runNode(["scripts/docs.mjs", "--check"], { cwd })).toMatchObject({
        status: 1,
        stderr: 'docs/rules.md:3: no longer what the program says. Run "npm run docs".\n',
      });
      expect(runNode(["scripts/docs.mjs"], { cwd }).status).toBe(0);
      expect(readFileSync(join(cwd, "docs", "rules.md"), "utf8")).toBe(RULES);
    });
  });

  it("pipes a conversation's lines in, and shows it without the briefing and the repetition", () => {
    inFolder(checkout("<!-- generated: conversation nl -->\n<!-- /generated -->\n"), (cwd) => {
      expect(runNode(["scripts/docs.mjs"], { cwd }).status).toBe(0);
      const text = readFileSync(join(cwd, "README.md"), "utf8");
      expect(text).toContain("practice eviction --lang nl --seed 7 --no-save < docs/");
      expect(text).toContain("[...]\n\n(Looks up.)\nSlecht nieuws.\n[...]\n\nCurve\n1 ===\n```");
      expect(text).not.toMatch(/Briefing|Again/);
    });
  });

  it.each([
    [
      "an unknown region",
      checkout("<!-- generated: poem -->\n<!-- /generated -->\n"),
      'no such region: "poem"',
    ],
    ["no region at all", checkout("# T\n"), "no generated region"],
    ["a region without an end", checkout(`<!-- generated: help -->\n${README}`), "not closed"],
    ["a program that fails", checkout(README, "process.exitCode = 3;"), "ended with 3"],
    [
      "a conversation of another shape",
      checkout("<!-- generated: conversation nl -->\n<!-- /generated -->\n", PROGRAM, "(Looks up.)\n"),
      "another shape",
    ],
  ])("fails on %s", (_, files, complaint) => {
    inFolder(files, (cwd) => {
      const { status, stderr } = runNode(["scripts/docs.mjs"], { cwd });
      expect({ status, told: stderr.includes(complaint) }).toEqual({ status: 2, told: true });
    });
  });
});
