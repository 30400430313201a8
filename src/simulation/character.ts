import type { CharacterWording } from "../language/characters.js";
import { fill } from "../language/fill.js";
import type { Session } from "../session/session.js";
import { chance } from "../tenant/chance.js";

/** The scripted trainees, by id. */
export const CHARACTER_IDS = [
  "listener",
  "one-slip",
  "explainer",
  "apologiser",
  "fixer",
  "minimiser",
  "parrot",
  "keyword-stuffer",
  "silent-one",
  "interrogator",
  "yes-but",
  "false-hope-giver",
  "never-says-it",
  "stuck-record",
  "random-talker",
] as const;
export type CharacterId = (typeof CHARACTER_IDS)[number];

/** Where a character stands: the conversation so far, and what it has to say it with. */
export interface Stand {
  readonly session: Session;
  readonly words: CharacterWording;
}

/** Says the next thing. Pure: the same conversation gets the same words. */
export type Character = (stand: Stand) => string;

/** Draws from another place than the tenant's lines do. */
const OWN_DRAW = 0x5f3759df;

/** Drawn by the seed: one of the sentences not said before, as long as there is one. */
export function pick(sentences: readonly string[], { session }: Stand, place = 0): string {
  const { turns, stage } = session;
  const fresh = sentences.filter(
    (sentence) => !turns.some(({ exchange }) => exchange.text.includes(sentence)),
  );
  const choices = fresh.length > 0 ? fresh : sentences;
  return choices[Math.floor(draw(stage.seed, turns.length, place) * choices.length)] ?? "";
}

/** A number from 0 up to 1 for this seed, turn and place. */
export function draw(seed: number, turn: number, place: number): number {
  return chance(seed ^ OWN_DRAW, turn * 64 + place);
}

/** The news as it is given first. */
function givesNews(stand: Stand): string {
  return withNews(pick(stand.words.news, stand), stand);
}

/** A sentence with the scenario's news in it. */
export function withNews(sentence: string, { session }: Stand): string {
  return fill(sentence, { news: session.stage.scenario.news.sentence });
}

/** Gives the news, and then the same kind of thing every turn. */
export function afterTheNews(then: Character): Character {
  return (stand) => (stand.session.turns.length === 0 ? givesNews(stand) : then(stand));
}
