import type { Exchange } from "../../exchange/exchange.js";
import type { Reading } from "../../language/text/reading.js";
import { fill } from "../../language/fill.js";
import type { Feeling } from "../../language/terms.js";
import type { Voice } from "../../language/voice.js";
import type { BetterKind } from "./rule.js";

/** A word with a capital behind "my" or "our" is somebody's name. */
const NAME = /^\p{Lu}/u;
const GENITIVE = /['\u2019]s$/;

/** What a better sentence is made with: the voice of the conversation's language, and the news. */
export interface Saying {
  readonly voice: Voice;
  readonly news: string;
}

/**
 * A better thing to say at this point, made from this tenant's state and own words.
 *
 * @returns the sentence; empty for silence
 */
export function betterSentence(kind: BetterKind, exchange: Exchange, { voice, news }: Saying): string {
  switch (kind) {
    case "silence":
      return "";
    case "news":
      return fill(voice.news, { news });
    case "content":
      return voice.content;
    case "crisis":
      return voice.crisis;
    case "summary-and-news":
      return `${summary(exchange, voice)} ${news}`;
    case "summary":
      return [summary(exchange, voice), ...ties(exchange, voice)].join(" ");
  }
}

/** A feeling summary for the feeling and the strength that are there; another one each turn, and not the one just said. */
function summary({ tenant, level, turn, text }: Exchange, voice: Voice): string {
  const feeling: Feeling = tenant.state.feeling === "none" ? "disbelief" : tenant.state.feeling;
  const choices = voice.summaries[feeling][level === "high" ? "high" : "medium"];
  const fresh = choices.filter((choice) => !text.includes(choice));
  const offered = fresh.length > 0 ? fresh : choices;
  return offered[turn % offered.length]!;
}

/** What the tenant asked why about is parked; else what they named is taken up: "my children" as "your children". */
function ties({ signs, tenant, news }: Exchange, voice: Voice): string[] {
  if (signs.has("why") && news === "none") return [voice.park];
  const thing = tenant.reading && thingNamed(tenant.reading, voice);
  return thing === undefined ? [] : [fill(voice.about, { thing })];
}

/** What the tenant called theirs, turned to "your"; a name stays as it is. */
function thingNamed({ matches, words, text }: Reading, voice: Voice): string | undefined {
  for (const { cue, first, last } of matches) {
    const owner = words[first - 1]?.norm ?? "";
    if (cue.kind !== "topic" || !Object.hasOwn(voice.possessives, owner)) continue;
    const thing = text.slice(words[first]!.start, words[last]!.end).replace(GENITIVE, "");
    return NAME.test(thing) ? thing : `${voice.possessives[owner]} ${thing}`;
  }
  return undefined;
}
