import { describe, expect, it } from "vitest";
import { atTheDoor, surfaceOf, type Mind } from "../../src/tenant/mind.js";
import type { TenantProfile } from "../../src/tenant/line.js";

const PROFILE: TenantProfile = {
  name: "Toy",
  temperament: { heats: 1, cools: 1 },
  start: { arousal: 3, feeling: "fear", trust: 5, hope: 5 },
  afterNews: { arousal: 8 },
  underneath: {},
};

function mind(changes: Partial<Mind>, feeling: Mind["state"]["feeling"] = "fear"): Mind {
  const calm = atTheDoor(PROFILE);
  return { ...calm, ...changes, state: { ...calm.state, feeling } };
}

describe("what shows on the surface", () => {
  it.each<[string, Mind, readonly string[]]>([
    ["nothing besides", mind({}), []],
    ["anger in shock", mind({}, "disbelief"), ["anger"]],
    ["anger after a turn that heated", mind({ heated: 1 }), ["anger"]],
    ["anger two turns after a blow below the belt", mind({ sinceHurt: 2 }), ["anger"]],
    ["nothing any more three turns after", mind({ sinceHurt: 3 }), []],
  ])("is %s", (_, at, shows) => {
    expect(surfaceOf(at)).toEqual(shows);
  });
});
