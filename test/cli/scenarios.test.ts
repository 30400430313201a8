import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parse.js";
import { runMain, withFolder } from "./support/run-main.js";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/scenarios/${name}`, import.meta.url), "utf8");
const SOUND = fixture("reviewed/sound.nl.yaml.txt");
const THIN = fixture("reviewed/thin-before.nl.yaml.txt");
const BROKEN = fixture("broken/temperament.yaml.txt");

/** Everything `new` must be told off a terminal. */
const ANSWERS = [
  ["--title", "De schuur: weg ermee!"],
  ["--news", "Uw schuur moet voor 1 juni weg"],
  ["--tenant", "Meneer Jansen"],
  ["--about", 'Zeventig, weduwnaar: "duivenmelker" # al dertig jaar'],
  ["--feeling", "anger"],
  ["--underneath", "sadness"],
  ["--fear", "Mijn duiven kunnen nergens heen."],
  ["--throws", "Die schuur staat er al dertig jaar!"],
  ["--throws", "Van jullie mocht het!"],
  ["--fact", "De grond is van de gemeente."],
  ["--offer", "Een plek bij de vereniging."],
] as const;
const NEW = ["scenarios", "new", "--lang", "nl", ...ANSWERS.flat()];

describe("scenarios validate", () => {
  it("says that a sound file is fine", () =>
    withFolder({ "schuur.nl.yaml": SOUND }, async (cwd) => {
      const { status, stdout, stderr } = await runMain(
        ["scenarios", "validate", "schuur.nl.yaml", "--strict"],
        { cwd },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toBe("schuur.nl.yaml: fine (De schuur, 34 lines).\n");
    }));

  it("tells warnings, and lets them count only with --strict", () =>
    withFolder({ "schuur.nl.yaml": THIN }, async (cwd) => {
      const lenient = await runMain(["scenarios", "validate", "schuur.nl.yaml"], { cwd });
      expect(lenient.status).toBe(0);
      expect(lenient.stdout).toContain("schuur.nl.yaml:8:1  warning  ");
      expect(lenient.stdout).toContain("With --strict warnings count as errors.");
      const strict = await runMain(["scenarios", "validate", "schuur.nl.yaml", "--strict"], { cwd });
      expect(strict.status).toBe(1);
      expect(strict.stdout).not.toContain("--strict");
    }));

  it("goes on after a bad file; one that can not be read weighs more than a fault", () =>
    withFolder({ "a.yaml": BROKEN, "schuur.nl.yaml": SOUND }, async (cwd) => {
      const bad = await runMain(["scenarios", "validate", "a.yaml", "schuur.nl.yaml"], { cwd });
      expect(bad.status).toBe(1);
      expect(bad.stdout).toContain("fine");
      expect(bad.stdout).toContain("Files with errors: 1.");
      const gone = await runMain(["scenarios", "validate", "a.yaml", "gone.yaml"], { cwd });
      expect(gone.status).toBe(2);
      expect(gone.stdout).toContain("gone.yaml  error  there is no such file");
    }));

  it("answers in JSON, every problem with its place and message", () =>
    withFolder({ "a.yaml": BROKEN }, async (cwd) => {
      const { status, stdout, stderr } = await runMain(
        ["scenarios", "validate", "a.yaml", "--format", "json"],
        { cwd },
      );
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
      const { version, files } = JSON.parse(stdout) as { version: number; files: { problems: object[] }[] };
      expect(version).toBe(1);
      expect(files).toMatchObject([{ file: "a.yaml", valid: false }]);
      expect(files[0]?.problems[0]).toMatchObject({
        code: "number-too-big",
        severity: "error",
        line: 7,
        column: 51,
        path: "tenant.temperament.heats",
        message: "9 is too high; at most 3",
      });
    }));

  it("answers in JUnit; a warning fails a test only with --strict", () =>
    withFolder({ "a&b.yaml": BROKEN, "t.nl.yaml": THIN.replace("id: schuur", "id: t") }, async (cwd) => {
      const args = ["scenarios", "validate", "a&b.yaml", "t.nl.yaml", "--format", "junit"];
      const lenient = await runMain(args, { cwd });
      expect(lenient.stdout).toContain('<testsuites tests="2" failures="1">');
      expect(lenient.stdout).toContain('name="a&amp;b.yaml"');
      const strict = await runMain([...args, "--strict"], { cwd });
      expect(strict.stdout).toContain('<testsuites tests="2" failures="2">');
    }));

  it("takes an id, and refuses one there is not", async () => {
    expect((await runMain(["scenarios", "validate", "ontruiming", "--strict"])).status).toBe(0);
    const unknown = await runMain(["scenarios", "validate", "evicton"]);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("Did you mean eviction?");
  });

  it.each([
    "scenarios validate",
    "scenarios validate x.yaml --format xml",
    "scenarios show",
    "scenarios nothing",
  ])("refuses %s as a call", async (call) => {
    const { status, stdout } = await runMain(call.split(" "));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("scenarios simulate", { timeout: 120_000 }, () => {
  it("ends with 1 and names the place, in text and in JSON", () =>
    withFolder({ "schuur.nl.yaml": SOUND }, async (cwd) => {
      const args = ["scenarios", "simulate", "schuur.nl.yaml", "--difficulty", "gentle"];
      const { status, stdout } = await runMain(args, { cwd });
      expect(status).toBe(1);
      expect(stdout).toMatch(/^gentle +turns +score +arousal +outcome$/m);
      expect(stdout).toMatch(/^schuur\.nl\.yaml:\d+:\d+ {2}error {2}the line/m);
      expect(
        stdout.split("\n").filter((line) => line.length > 80 && !/error|warning|[>|]/.test(line)),
      ).toEqual([]);
      const json = await runMain([...args, "--format", "json", "--seed", "3"], { cwd });
      const [answer] = JSON.parse(json.stdout) as Record<string, unknown>[];
      expect(answer).toMatchObject({
        file: "schuur.nl.yaml",
        scenario: "schuur",
        language: "nl",
        seeds: [3, 52],
      });
      expect(answer?.["faults"]).not.toEqual([]);
    }));

  it("refuses a file that can not be played", () =>
    withFolder({ "a.yaml": BROKEN }, async (cwd) => {
      expect((await runMain(["scenarios", "simulate", "a.yaml"], { cwd })).status).toBe(2);
    }));
});

describe("scenarios schema", () => {
  it("is the file that is shipped, on standard output or in a file", () =>
    withFolder({}, async (cwd) => {
      const shipped = readFileSync(new URL("../../scenarios/schema.json", import.meta.url), "utf8");
      expect((await runMain(["scenarios", "schema"])).stdout).toBe(shipped);
      expect((await runMain(["scenarios", "schema", "-o", "s.json"], { cwd })).stdout).toBe("");
      expect(readFileSync(join(cwd, "s.json"), "utf8")).toBe(shipped);
      const refused = await runMain(["scenarios", "schema", "-o", "no/such/folder.json"], { cwd });
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain("cannot be written");
    }));
});

describe("scenarios new", () => {
  it("writes a file that passes validation and says how to go on", () =>
    withFolder({}, async (cwd) => {
      const { status, stdout } = await runMain(NEW, { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain("badnews-coach practice ./de-schuur-weg-ermee.nl.yaml");
      const file = "de-schuur-weg-ermee.nl.yaml";
      expect((await runMain(["scenarios", "validate", file, "--strict"], { cwd })).status).toBe(0);
      const { scenario } = parseScenario(readFileSync(join(cwd, file), "utf8"));
      expect(scenario).toMatchObject({
        id: "de-schuur-weg-ermee",
        title: "De schuur: weg ermee!",
        news: { sentence: "Uw schuur moet voor 1 juni weg." },
        tenant: { name: "Meneer Jansen", about: 'Zeventig, weduwnaar: "duivenmelker" # al dertig jaar' },
      });
      expect(scenario?.lines.map(({ say }) => say)).toEqual(
        expect.arrayContaining(["Van jullie mocht het!", "Mijn duiven kunnen nergens heen."]),
      );
    }));

  it("can be played at once, to a good end", () =>
    withFolder({}, async (cwd) => {
      await runMain(NEW, { cwd });
      const stdin =
        "Ik heb slecht nieuws. Uw schuur moet voor 1 juni weg.\n\nU bent hier enorm van geschrokken.\n";
      const played = await runMain(["practice", "./de-schuur-weg-ermee.nl.yaml", "--no-save"], {
        cwd,
        stdin,
      });
      expect(played.status).toBe(0);
      expect(played.stdout).toContain("Debrief");
    }));

  it("never overwrites", () =>
    withFolder({ "de-schuur-weg-ermee.nl.yaml": "mine" }, async (cwd) => {
      const { status, stderr } = await runMain(NEW, { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain("bestaat al");
      expect(readFileSync(join(cwd, "de-schuur-weg-ermee.nl.yaml"), "utf8")).toBe("mine");
    }));

  it("tells everything that is missing at once", async () => {
    const { status, stderr } = await runMain(["scenarios", "new", "--title", "Shed", "--tenant", "Mr Ash"]);
    expect(status).toBe(2);
    expect(stderr).toContain("missing: --news, --about, --fear, --throws, --fact, --offer.");
  });

  it.each([
    ["a feeling there is not", ["--feeling", "boos"], "--feeling"],
    ["a title without letters", ["--title", "!!!"], "titel"],
  ])("refuses %s", async (_, more, text) => {
    const { status, stderr } = await runMain([...NEW, ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain(text);
  });

  it("copies a scenario under another name, and it is sound", () =>
    withFolder({}, async (cwd) => {
      const args = ["scenarios", "new", "--from", "eviction", "--lang", "en", "--title", "Costs $$ and $1"];
      expect((await runMain(args, { cwd })).status).toBe(0);
      const file = "costs-and-1.en.yaml";
      expect((await runMain(["scenarios", "validate", file, "--strict"], { cwd })).status).toBe(0);
      const { scenario } = parseScenario(readFileSync(join(cwd, file), "utf8"));
      expect(scenario).toMatchObject({ id: "costs-and-1", title: "Costs $$ and $1", aliases: [] });
    }));
});

describe("where scenarios come from", () => {
  const own = (title: string): string =>
    SOUND.replaceAll("id: schuur", "id: eviction").replace("De schuur\n", `${title}\n`);

  it("is a folder of one's own, and the nearer one wins and says so", () =>
    withFolder({ "eviction.nl.yaml": own("Van mij") }, async (folder) => {
      const shown = await runMain(["scenarios", "show", "eviction", "--lang", "nl", "--scenarios", folder]);
      expect(shown.stdout).toContain("Van mij");
      expect(shown.stderr).toContain(`Nu gebruikt: ${join(folder, "eviction.nl.yaml")}`);
      const quiet = await runMain([
        "scenarios",
        "show",
        "eviction",
        "--lang",
        "nl",
        "--scenarios",
        folder,
        "-q",
      ]);
      expect(quiet.stderr).toBe("");
      const english = await runMain(["scenarios", "show", "eviction", "--lang", "en", "--scenarios", folder]);
      expect(english.stdout).not.toContain("Van mij");
    }));

  it("is a folder of the environment, behind the one of the call; practice knows them too", () =>
    withFolder({ "eviction.nl.yaml": own("Verder") }, (far) =>
      withFolder({ "eviction.nl.yaml": own("Dichtbij"), "schuur.nl.yaml": SOUND }, async (near) => {
        const env = { BADNEWS_COACH_SCENARIOS: far };
        const args = ["practice", "eviction", "--lang", "nl", "--no-save"];
        expect((await runMain(args, { env })).stdout).toContain("Verder");
        expect((await runMain([...args, "--scenarios", near], { env })).stdout).toContain("Dichtbij");
        const unknown = await runMain(["practice", "nergens", "--scenarios", near]);
        expect(unknown.stderr).toContain("schuur");
      }),
    ));

  it("is known to assess as well", () =>
    withFolder({ "schuur.nl.yaml": SOUND }, async (folder) => {
      const stdin = "scenario: schuur\nturns:\n  - trainee: Uw schuur moet weg.\n";
      const args = ["assess", "-", "--format", "ndjson", "--scenarios", folder];
      const { status, stdout } = await runMain(args, { stdin });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ scenario: "schuur", language: "nl" });
    }));

  it("must be there", async () => {
    const { status, stderr } = await runMain(["scenarios", "list", "--scenarios", "/no/such/folder"]);
    expect(status).toBe(2);
    expect(stderr).toContain("/no/such/folder");
  });

  it("is resumed from where it was played", () =>
    withFolder({ "schuur.nl.yaml": SOUND }, (folder) =>
      withFolder({}, async (home) => {
        const env = { BADNEWS_COACH_HOME: home };
        const args = ["practice", "schuur", "--scenarios", folder];
        expect((await runMain(args, { env, stdin: "Uw schuur moet weg.\n" })).status).toBe(0);
        const list = await runMain(["history", "list", "--format", "json"], { env });
        const [session] = JSON.parse(list.stdout) as { id: string }[];
        const shown = await runMain(["history", "show", session?.id ?? ""], { env });
        expect(shown.stdout).toContain("Uw schuur moet weg.");
        expect(shown.stdout).toContain("Zegt u het maar.");
      }),
    ));
});

describe("scenarios list", () => {
  it("names what there is, in which languages, and leaves a faulty file out with a word", () =>
    withFolder({ "schuur.nl.yaml": SOUND, "kapot.nl.yaml": "id: [" }, async (folder) => {
      const { status, stdout, stderr } = await runMain([
        "scenarios",
        "list",
        "--scenarios",
        folder,
        "--lang",
        "nl",
      ]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^De schuur \(schuur, eigen\) +nl +gemiddeld$/m);
      expect(stdout).toMatch(/^Ontruiming \(eviction\) +en nl +fel$/m);
      expect(stderr).toContain("kapot.nl.yaml");
    }));

  it("knows the best score so far", () =>
    withFolder({}, async (home) => {
      const env = { BADNEWS_COACH_HOME: home };
      await runMain(["practice", "eviction", "--lang", "nl"], { env, stdin: "Dag.\n" });
      const { stdout } = await runMain(["scenarios", "list", "--format", "json"], { env });
      const known = (JSON.parse(stdout) as { id: string }[]).find(({ id }) => id === "eviction");
      expect(known).toMatchObject({ languages: ["en", "nl"], own: false, best: 0 });
    }));
});

describe("scenarios show", () => {
  it("keeps back what would spoil it, and shows it when asked", async () => {
    const plain = await runMain(["scenarios", "show", "ontruiming"]);
    expect(plain.stdout).toContain("Mevrouw De Wit");
    expect(plain.stdout).not.toContain("Dat meent u niet!");
    const all = await runMain(["scenarios", "show", "ontruiming", "--spoilers", "--lang", "nl"]);
    expect(all.stdout).toContain("Dat meent u niet!");
    expect(all.stdout).toContain("onder boosheid: verdriet");
  });
});

it("keeps control characters of a file off the terminal", () =>
  withFolder({}, async (cwd) => {
    writeFileSync(
      join(cwd, "t.nl.yaml"),
      SOUND.replace("id: schuur", "id: t").replace("De schuur", '"De \\e[31mschuur"'),
    );
    const shown = await runMain(["scenarios", "show", "./t.nl.yaml"], { cwd });
    expect(shown.stdout).not.toContain("\u001b");
  }));
