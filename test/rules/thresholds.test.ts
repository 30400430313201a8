import { describe, expect, it } from "vitest";
import { findingsOf, findingsOfAll } from "./support/scene.js";
import { ANGRY, HEAT, said, WHY } from "./support/verdicts.js";

describe("questions", () => {
  const ASKED = "Did you get the letter?";

  it("in a row are a barrage from the third turn; a summary starts the count again", () => {
    const verdictAfter = (before: string[]): string | undefined =>
      said("question-barrage", { ...HEAT, before, trainee: ASKED });
    expect(verdictAfter([ASKED])).toBe(undefined);
    expect(verdictAfter([ASKED, ASKED])).toBe("advice: in-a-row");
    expect(verdictAfter([ASKED, ASKED, ASKED])).toBe("advice: in-a-row");
    expect(verdictAfter([ASKED, ASKED, ANGRY])).toBe(undefined);
    expect(verdictAfter([ASKED, ASKED, "Mm-hm."])).toBe(undefined);
  });

  it("in one turn are a barrage from the third, also with a summary", () => {
    const two = "Did you get the letter? Did you read it?";
    expect(said("question-barrage", { ...HEAT, trainee: two })).toBe(undefined);
    expect(said("question-barrage", { ...HEAT, trainee: `${two} When was that?` })).toBe("advice: in-a-turn");
    expect(said("question-barrage", { ...HEAT, trainee: `${ANGRY} ${two} When was that?` })).toBe(
      "advice: in-a-turn",
    );
  });

  it("are no barrage to a calm tenant", () => {
    const calm = { tenant: "I see.", feeling: "none", arousal: 2 } as const;
    const example = { ...calm, before: [ASKED, ASKED], trainee: ASKED };
    expect(said("question-barrage", example)).toBe(undefined);
  });
});

describe("a long turn", () => {
  const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

  it("begins at 45 words", () => {
    expect(said("talking-too-much", { ...HEAT, trainee: words(44) })).toBe(undefined);
    expect(said("talking-too-much", { ...HEAT, trainee: words(45) })).toBe("advice: long");
  });

  it("counts words as they are written", () => {
    const found = findingsOf({ ...HEAT, trainee: `You don't, ${words(43)}.` }, "en");
    expect(found.find(({ rule }) => rule === "talking-too-much")?.values).toEqual({ count: 45 });
    expect(said("talking-too-much", { ...HEAT, trainee: `I don't, ${words(42)}.` })).toBe(undefined);
  });

  it("is left alone before the news and to a calm tenant", () => {
    expect(said("talking-too-much", { ...HEAT, told: false, trainee: words(60) })).toBe(undefined);
    const calm = { tenant: "How come?", feeling: "none", arousal: 2 } as const;
    expect(said("talking-too-much", { ...calm, trainee: words(60) })).toBe(undefined);
  });
});

describe("saying sorry", () => {
  const SORRY = "I'm sorry.";

  it("is named from the second time on, also with turns between", () => {
    expect(said("apology-repeated", { ...HEAT, trainee: SORRY })).toBe(undefined);
    expect(said("apology-repeated", { ...HEAT, before: [SORRY], trainee: SORRY })).toBe("advice: sorry");
    const apart = { ...HEAT, before: [SORRY, ANGRY, ""], trainee: SORRY };
    expect(said("apology-repeated", apart)).toBe("advice: sorry");
  });

  it("twice in one turn is one apology", () => {
    expect(said("apology-repeated", { ...HEAT, trainee: `${SORRY} ${SORRY}` })).toBe(undefined);
  });

  it("may be said again to a calm tenant", () => {
    const calm = { tenant: "Never mind.", feeling: "none", arousal: 2 } as const;
    expect(said("apology-repeated", { ...calm, before: [SORRY], trainee: SORRY })).toBe(undefined);
  });
});

describe("the news again", () => {
  const NEWS = "You will be evicted.";

  it("bare is hammering from the third time, the first included", () => {
    expect(said("news-hammered", { ...HEAT, trainee: NEWS })).toBe(undefined);
    expect(said("news-hammered", { ...HEAT, before: [NEWS], trainee: NEWS })).toBe("warning: hammered");
    expect(said("news-hammered", { ...HEAT, before: [NEWS, "Mm-hm."], trainee: NEWS })).toBe(
      "warning: hammered",
    );
  });

  it("is no hammering with a summary, which starts the count again", () => {
    const both = `${ANGRY} ${NEWS}`;
    expect(said("news-hammered", { ...HEAT, before: [NEWS], trainee: both })).toBe(undefined);
    expect(said("news-hammered", { ...HEAT, before: [NEWS, ANGRY], trainee: NEWS })).toBe(undefined);
  });

  it("is praised with a fitting summary or in the turn after one, and no later", () => {
    const again = (before: string[], trainee = NEWS): string | undefined =>
      said("news-repeated-well", { ...HEAT, before, trainee });
    expect(again([])).toBe(undefined);
    expect(again([], `${ANGRY} ${NEWS}`)).toBe("praise: again");
    expect(again([ANGRY])).toBe("praise: again");
    expect(again([ANGRY, ""])).toBe(undefined);
    expect(again(["You're ashamed."])).toBe(undefined);
    expect(again([], `You're angry with us, but ${NEWS}`)).toBe(undefined);
  });
});

describe("the news to guess", () => {
  const door = { tenant: "Come in.", feeling: "none", arousal: 3, told: false } as const;

  it("is named, in the sentence that asks", () => {
    const trainee = "Good morning. You'll know why I'm here?";
    const found = findingsOf({ ...door, trainee }, "en").find(({ rule }) => rule === "made-to-guess");
    expect(trainee.slice(found?.start, found?.end)).toBe("You'll know why I'm here");
  });

  it("is named too where another move takes the question over", () => {
    expect(said("made-to-guess", { ...door, trainee: "You probably know why I'm here." })).toBe(
      "warning: guess",
    );
    expect(said("made-to-guess", { ...door, trainee: "What do you think I've come to tell you?" })).toBe(
      "warning: guess",
    );
  });

  it("is not left to guess when the news stands beside it or was given before", () => {
    const trainee = "You'll know why I'm here.";
    expect(said("made-to-guess", { ...door, trainee: `${trainee} You will be evicted.` })).toBe(undefined);
    expect(said("made-to-guess", { ...door, told: true, trainee })).toBe(undefined);
  });
});

describe("a parked question", () => {
  const hot = { tenant: "Why us?!", feeling: "anger", arousal: 8 } as const;
  const calm = { tenant: "I see.", feeling: "none", arousal: 2 } as const;
  const PARK = "I'll come back to the why in a moment.";
  const HM = "Mm-hm.";
  type Steps = Parameters<typeof findingsOfAll>[0];

  /** The verdicts about parking, turn by turn. */
  function parking(steps: Steps): string[] {
    return findingsOfAll(steps, { language: "en" }).map((findings) =>
      findings
        .filter(({ rule }) => rule === "question-parked-well" || rule === "park-forgotten")
        .map(({ message }) => message)
        .join(),
    );
  }

  it("is praised while hot and forgotten from the second calm turn", () => {
    const steps = [{ ...hot, trainee: PARK }, ...[HM, HM, HM].map((trainee) => ({ ...calm, trainee }))];
    expect(parking(steps)).toEqual(["parked", "", "forgotten", "forgotten"]);
  });

  it("is remembered with the turn in which it was parked", () => {
    const steps = [
      { ...hot, trainee: ANGRY },
      { ...hot, trainee: PARK },
      ...[HM, HM].map((trainee) => ({ ...calm, trainee })),
    ];
    const last = findingsOfAll(steps, { language: "en" }).at(-1);
    expect(last?.find(({ rule }) => rule === "park-forgotten")?.values).toEqual({ turn: 3 });
  });

  it("is answered by explaining to the calm tenant, at once or before", () => {
    const park = { ...hot, trainee: PARK };
    const answerAt = (trainees: string[]): string[] =>
      parking([park, ...trainees.map((trainee) => ({ ...calm, trainee }))]);
    expect(answerAt([HM, WHY, HM])).toEqual(["parked", "", "", ""]);
    expect(answerAt([WHY, HM, HM])).toEqual(["parked", "", "", ""]);
  });

  it("may wait as long as the emotion lasts, and the count begins anew", () => {
    const steps = [
      { ...hot, trainee: PARK },
      { ...calm, trainee: HM },
      { ...hot, trainee: ANGRY },
      { ...hot, trainee: "" },
      { ...calm, trainee: HM },
      { ...calm, trainee: HM },
    ];
    expect(parking(steps)).toEqual(["parked", "", "", "", "", "forgotten"]);
  });

  it("is no praise before the news, to a calm tenant, or with an explanation", () => {
    expect(said("question-parked-well", { ...hot, told: false, trainee: PARK })).toBe(undefined);
    expect(said("question-parked-well", { ...calm, trainee: PARK })).toBe(undefined);
    expect(said("question-parked-well", { ...hot, trainee: `${PARK} ${WHY}` })).toBe(undefined);
  });
});

describe("a limit", () => {
  const LIMIT = "If you keep insulting me, I will end this conversation.";

  it.each([
    ["You bunch of idiots!", "praise: limit"],
    ["Just you wait, I know where you live!", "praise: limit"],
    ["It's ridiculous!", undefined],
    ["You people make a mess of everything!", undefined],
  ])("after %j: %s", (tenant, verdict) => {
    expect(said("calm-boundary", { tenant, feeling: "anger", trainee: LIMIT })).toBe(verdict);
  });

  it("with a command to calm down or a reproach is no calm one", () => {
    const insult = { tenant: "You bunch of idiots!", feeling: "anger" } as const;
    expect(said("calm-boundary", { ...insult, trainee: `Calm down. ${LIMIT}` })).toBe(undefined);
    expect(said("calm-boundary", { ...insult, trainee: `${LIMIT} That's your own fault.` })).toBe(undefined);
  });
});

describe("mirroring a calm tenant", () => {
  const calm = { tenant: "What happens now?", feeling: "none", arousal: 2 } as const;
  const SAD = "You're sad.";

  it("is over-reflecting from the second calm turn without content", () => {
    expect(said("over-reflecting", { ...calm, trainee: SAD })).toBe(undefined);
    expect(said("over-reflecting", { ...calm, before: ["Mm-hm."], trainee: SAD })).toBe("advice: mirror");
    expect(said("over-reflecting", { ...calm, before: [WHY], trainee: SAD })).toBe(undefined);
  });

  it("is fine with content beside it", () => {
    const trainee = `${SAD} You could ask a debt adviser for help.`;
    expect(said("over-reflecting", { ...calm, before: ["Mm-hm."], trainee })).toBe(undefined);
  });
});

describe("reasons with the news", () => {
  it("are one too many from the second", () => {
    const ask = { told: false, tenant: "Yes?", feeling: "none", arousal: 3 } as const;
    const news = "You will be evicted because the rent was not paid.";
    expect(said("too-many-reasons", { ...ask, trainee: news })).toBe(undefined);
    expect(
      said("too-many-reasons", { ...ask, trainee: `${news} The law says the court has to decide.` }),
    ).toBe("advice: reasons");
  });
});
