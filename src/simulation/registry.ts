import type { Character, CharacterId } from "./character.js";
import { apologiser } from "./characters/apologiser.js";
import { explainer } from "./characters/explainer.js";
import { falseHopeGiver } from "./characters/false-hope-giver.js";
import { fixer } from "./characters/fixer.js";
import { interrogator } from "./characters/interrogator.js";
import { keywordStuffer } from "./characters/keyword-stuffer.js";
import { listener } from "./characters/listener.js";
import { minimiser } from "./characters/minimiser.js";
import { neverSaysIt } from "./characters/never-says-it.js";
import { oneSlip } from "./characters/one-slip.js";
import { parrot } from "./characters/parrot.js";
import { randomTalker } from "./characters/random-talker.js";
import { silentOne } from "./characters/silent-one.js";
import { stuckRecord } from "./characters/stuck-record.js";
import { yesBut } from "./characters/yes-but.js";

/** Every character there is. */
export const CHARACTERS: Readonly<Record<CharacterId, Character>> = {
  listener,
  "one-slip": oneSlip,
  explainer,
  apologiser,
  fixer,
  minimiser,
  parrot,
  "keyword-stuffer": keywordStuffer,
  "silent-one": silentOne,
  interrogator,
  "yes-but": yesBut,
  "false-hope-giver": falseHopeGiver,
  "never-says-it": neverSaysIt,
  "stuck-record": stuckRecord,
  "random-talker": randomTalker,
};
