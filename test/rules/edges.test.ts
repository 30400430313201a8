import { describe, expect, it } from "vitest";
import { RULE_IDS, type RuleExample, type RuleId } from "../../src/language/rule-wording.js";
import { judge } from "../../src/rules/engine/judge.js";
import { findingsOf, play } from "./support/scene.js";
import { ANGRY, HEAT, rulesOn, said, WHY } from "./support/verdicts.js";

/** How a Dutch feeling summary was graded. */
function messageOf(example: RuleExample): string | undefined {
  return findingsOf(example, "nl").find(({ rule }) => rule === "feeling-summary")?.message;
}

describe("explaining to an emotional tenant", () => {
  it.each([
    [[], "explanation-while-emotional", "advice: nudge"],
    [[WHY], "explanation-loop", "warning: again"],
    [[WHY, WHY], "explanation-loop", "error: on-and-on"],
    [[WHY, "Mm-hm.", WHY], "explanation-loop", "error: on-and-on"],
    [[WHY, ANGRY], "relapse", "warning: relapse"],
    [[WHY, ANGRY, WHY], "explanation-loop", "warning: again"],
  ] as const)("after %j is named by %s: %s", (before, rule, verdict) => {
    const example = { ...HEAT, before, trainee: WHY };
    expect(said(rule, example)).toBe(verdict);
    const named = rulesOn(example).filter((id) =>
      ["explanation-while-emotional", "explanation-loop", "relapse"].includes(id),
    );
    expect(named).toEqual([rule]);
  });

  it("counts the explaining turns of the run, not the turns between", () => {
    const example = { ...HEAT, before: [WHY, "", WHY, "Mm-hm."], trainee: WHY };
    const loop = findingsOf(example, "en").find(({ rule }) => rule === "explanation-loop");
    expect(loop?.values).toEqual({ count: 3 });
  });

  it("is no run together with the news itself", () => {
    const example = { ...HEAT, told: false, trainee: `You will be evicted. ${WHY}` };
    expect(rulesOn(example)).not.toContain("explanation-while-emotional");
  });
});

describe("a feeling that is not there", () => {
  const afraid: Pick<RuleExample, "tenant" | "feeling"> = {
    tenant: "Where do I go now?",
    feeling: "fear",
  };

  it("is advice when guessed and a warning when claimed", () => {
    expect(said("wrong-feeling", { ...afraid, trainee: "Maybe you're angry?" })).toBe("advice: guess");
    expect(said("wrong-feeling", { ...afraid, trainee: ANGRY })).toBe("warning: flat");
  });

  it("is a warning once corrected, even when it was only guessed", () => {
    const example = { ...afraid, before: ["Maybe you're angry?"], trainee: "Maybe you're angry?" };
    expect(said("wrong-feeling", example)).toBe("warning: corrected");
  });

  it.each([
    ["one denied guess", ["Maybe you're sad?"], undefined],
    ["two denied guesses", ["Maybe you're sad?", "Maybe you're angry?"], "warning: guessing"],
    [
      "two, and the right word said outright",
      ["Maybe you're sad?", "Maybe you're angry?", "You're scared."],
      undefined,
    ],
  ])("may be guessed at after %s: %s", (_, before, verdict) => {
    expect(said("wrong-feeling", { ...afraid, before, trainee: "Maybe you're frightened?" })).toBe(verdict);
  });

  it("is left alone when the tenant is calm", () => {
    expect(said("wrong-feeling", { tenant: "Fine.", feeling: "none", arousal: 2, trainee: ANGRY })).toBe(
      undefined,
    );
  });

  it("gives way to the but behind it: one fault, one note", () => {
    const rules = rulesOn({ ...afraid, trainee: "You're angry with us, but rules are rules." });
    expect(rules).toContain("yes-but");
    expect(rules).not.toContain("wrong-feeling");
  });
});

describe("a feeling summary", () => {
  it("is praised whole, then half, then not at all", () => {
    const verdicts = [[], [ANGRY], [ANGRY, ANGRY]].map((before) => {
      const example = { ...HEAT, before, trainee: ANGRY };
      return [said("feeling-summary", example), said("parroted-summary", example)];
    });
    expect(verdicts).toEqual([
      ["praise: fits", undefined],
      ["praise: again", undefined],
      [undefined, "warning: own"],
    ]);
  });

  it("reaches what lies underneath only once the present feeling was named", () => {
    const sad = "You're sad as well.";
    expect(said("feeling-summary", { ...HEAT, trainee: sad })).toBe(undefined);
    expect(said("feeling-summary", { ...HEAT, before: [ANGRY], trainee: sad })).toBe("praise: deeper");
  });

  it("that names no feeling opens nothing underneath", () => {
    const heat: Pick<RuleExample, "tenant" | "feeling"> = { tenant: "Belachelijk is het!", feeling: "anger" };
    const sad = "U bent ook verdrietig.";
    expect(messageOf({ ...heat, trainee: "Dit hakt erin." })).toBe("impact");
    expect(messageOf({ ...heat, before: ["Dit hakt erin."], trainee: sad })).toBe(undefined);
    expect(messageOf({ ...heat, before: ["U bent boos op ons."], trainee: sad })).toBe("deeper");
  });

  it("never gets praise and a fault at once", () => {
    for (const trainee of [
      ANGRY,
      `${ANGRY} But rules are rules.`,
      "You're a bit annoyed.",
      "Maybe you're sad?",
    ]) {
      const rules = rulesOn({ ...HEAT, arousal: 10, trainee });
      const faulted = rules.includes("yes-but") || rules.includes("wrong-feeling");
      expect([trainee, rules.includes("feeling-summary")]).toEqual([trainee, !faulted]);
    }
  });
});

describe("silence", () => {
  it("is praised once, and twice it is abandonment", () => {
    const first = { tenant: "No...", trainee: "" };
    expect(said("silence-well-placed", first)).toBe("praise: after-news");
    const second = { ...first, before: [""] };
    expect(rulesOn(second)).toEqual(["silence-as-abandonment"]);
  });

  it("twice before a calm tenant who asks nothing is no abandonment", () => {
    const calm = { tenant: "I see.", feeling: "none", arousal: 2, before: [""], trainee: "" } as const;
    expect(said("silence-as-abandonment", calm)).toBe(undefined);
  });
});

describe("the news", () => {
  it("with one short reason in its sentence is neither wrapped nor talked on", () => {
    const trainee = "You will be evicted because the rent was not paid.";
    const rules = rulesOn({ told: false, tenant: "Yes?", feeling: "none", arousal: 3, trainee });
    expect(rules).not.toContain("news-wrapped");
    expect(rules).not.toContain("no-pause-after-news");
  });

  it("may wait for denial's first reaction, but not for bargaining", () => {
    const summary = "This has hit you hard.";
    expect(said("news-not-repeated", { tenant: "This must be a mistake.", trainee: summary })).toBe(
      undefined,
    );
    expect(said("news-not-repeated", { tenant: "Can't you make an exception?", trainee: summary })).toBe(
      "advice: bargaining",
    );
  });

  it("is not asked again of a tenant who denies it without any hope left", () => {
    const denial = { tenant: "This must be a mistake.", before: [""], trainee: "This has hit you hard." };
    expect(said("news-not-repeated", denial)).toBe("advice: denial");
    expect(said("news-not-repeated", { ...denial, hope: 2 })).toBe(undefined);
  });
});

describe("content to a calm tenant", () => {
  const calm = { tenant: "What happens now?", feeling: "none", arousal: 3 } as const;
  const step = "You could ask a debt adviser for help.";

  it("is no longer missed once explanation and next step were given", () => {
    expect(said("content-missing", { ...calm, before: ["Mm-hm."], trainee: "Mm-hm." })).toBe(
      "warning: missing",
    );
    const before = [WHY, step, "Mm-hm.", "Mm-hm."];
    expect(said("content-missing", { ...calm, before, trainee: "Mm-hm." })).toBe(undefined);
  });

  it("begins under arousal 3.5", () => {
    expect(rulesOn({ ...calm, arousal: 3.2, trainee: step })).toContain("content-at-the-right-time");
    expect(rulesOn({ ...calm, arousal: 3.25, trainee: step })).toContain("premature-solution");
  });
});

describe("a crisis", () => {
  const tenant = "I don't want to live anymore.";
  const ours: readonly RuleId[] = ["crisis-taken-seriously", "feeling-summary"];

  it.each([
    "Are you thinking about suicide?",
    "This is hard for me too. Are you thinking about suicide?",
    "Shall I put you in touch with someone who can help?",
  ])("leaves %s uncriticised", (trainee) => {
    const findings = findingsOf({ tenant, feeling: "sadness", trainee }, "en");
    expect(findings.map(({ severity }) => severity)).toEqual(["praise"]);
  });

  it("leaves only its own rule to speak, also of silence and of the news in one breath", () => {
    for (const trainee of ["", "Calm down.", WHY, ANGRY]) {
      const rules = rulesOn({ tenant, before: [""], feeling: "sadness", trainee });
      expect([trainee, rules.filter((id) => !ours.includes(id))]).toEqual([trainee, []]);
    }
    const limit = "If you threaten me, I will end this conversation.";
    const armed = { tenant: "I have a knife. I'll stab you!", feeling: "anger", trainee: limit } as const;
    expect(rulesOn(armed)).toEqual(["crisis-taken-seriously"]);
    const trainee = "You will be evicted. Are you thinking about suicide?";
    expect(rulesOn({ told: false, tenant, feeling: "sadness", trainee })).toEqual(["crisis-taken-seriously"]);
  });
});

describe("judge", () => {
  it("reports in the order of the list, each rule once, with spans inside the text", () => {
    const trainee =
      "Calm down. It's not that bad. You should have paid sooner, but maybe I can still get them to change it.";
    const findings = judge(play({ ...HEAT, trainee }, "en"));
    const order = findings.map(({ rule }) => RULE_IDS.indexOf(rule));
    expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
    expect(findings.length).toBeGreaterThanOrEqual(3);
    for (const { start, end } of findings) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(trainee.length);
    }
  });
});
