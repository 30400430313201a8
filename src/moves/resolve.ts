import type { Clause, Reading } from "../language/text/reading.js";
import type { MoveId } from "../language/terms.js";
import type { Hit } from "./hit.js";

/** Says whether a hit gives way to another one of the same sentence. */
type GivesWay = (hit: Hit, to: Hit, reading: Reading) => boolean;

const CONTENT: ReadonlySet<MoveId> = new Set<MoveId>(["explanation", "bad-news", "solution"]);
/** What can be what the tenant feels it about: also the comfort that somebody gave them. */
const TOLD_AS_CAUSE: ReadonlySet<MoveId> = new Set<MoveId>([...CONTENT, "minimising"]);
const STRONGER_THAN_NOD: ReadonlySet<MoveId> = new Set<MoveId>([
  "forewarning",
  "bad-news",
  "blame",
  "self-focus",
  "emotion-block",
  "minimising",
]);
const STANCES: ReadonlySet<MoveId> = new Set<MoveId>([
  "false-hope",
  "boundary",
  "emotion-block",
  "self-focus",
  "park",
  "minimising",
]);
const LESS_THAN_LIMIT: ReadonlySet<MoveId> = new Set<MoveId>([
  "self-focus",
  "solution",
  "explanation",
  "encourager",
  "emotion-block",
  "park",
  "false-hope",
]);
const LESS_THAN_WARNING: ReadonlySet<MoveId> = new Set<MoveId>([
  "encourager",
  "content-summary",
  "minimising",
]);
/** What is not done where it is put off: "I do want to answer that, just a bit later". */
const PUT_OFF: ReadonlySet<MoveId> = new Set<MoveId>([
  "acknowledgement",
  "encourager",
  "explanation",
  "solution",
  "minimising",
]);
const NODS: ReadonlySet<MoveId> = new Set<MoveId>(["acknowledgement", "encourager"]);
/** From this many words on, something is said. */
const A_SENTENCE = 3;
/** Cues by the start of their id: leave to feel; bare understanding; a fault owned; hardly a word; the mere shape of a sentence; a tie between two things. */
const PERMISSION = "permission";
const UNDERSTANDING = "understanding";
const OWN_FAULT = "own-fault";
const MINIMAL = "minimal";
const PLAIN = "plain";
const BARE_STATEMENT = "plain-statement";
const BARE_NUMBER = "plain-numbers";
const RULE = "rule-named";
const REASON = "reason-given";
/** A bare statement of this many words or more tells something, whatever stands beside it. */
const A_TALE = 10;
const NUMBER = /\d/u;
const DRIFTS: ReadonlySet<MoveId> = new Set<MoveId>([
  "self-focus",
  "blame",
  "minimising",
  "emotion-block",
  "false-hope",
]);
/** What belongs to the news where its words do: "the panel has turned", "sorry to say", "afraid not". */
const TOLD_OF_NEWS: ReadonlySet<MoveId> = new Set<MoveId>(["explanation", "apology", "feeling-summary"]);
const REPROACHES: ReadonlySet<MoveId> = new Set<MoveId>(["emotion-block", "blame"]);
/** What facts are often tied to with a comma. */
const LEADS_IN: ReadonlySet<MoveId> = new Set<MoveId>(["acknowledgement", "apology", "bad-news"]);
/** Moves a paraphrase goes well with. */
const LISTENING: ReadonlySet<MoveId> = new Set<MoveId>([
  "feeling-summary",
  "content-summary",
  "acknowledgement",
  "encourager",
  "apology",
  "other",
]);
/** Beside these in another sentence, a short bare statement only leads up to them: "There's a voucher. I'll sign you one now." */
const LED_UP_TO: ReadonlySet<MoveId> = new Set<MoveId>([
  "solution",
  "forewarning",
  "encourager",
  "other",
  "minimising",
  "emotion-block",
  "boundary",
  "park",
  "apology",
  "false-hope",
]);
/** Beside these in another sentence a bare number or time is only mentioned. */
const ASKED_OR_HOPED: ReadonlySet<MoveId> = new Set<MoveId>([
  "closed-question",
  "open-question",
  "false-hope",
]);
/** What a clause can hang on: "I'm sorry that something was promised then." */
const HUNG_ON: ReadonlySet<MoveId> = new Set<MoveId>(["acknowledgement", "apology"]);
const MIRRORS: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "content-summary"]);

/** "You're angry because nobody rang back": what the tenant feels it about belongs to the summary (moves.md). */
const causeOfFeeling: GivesWay = (hit, to, { clauses }) => {
  if (!TOLD_AS_CAUSE.has(hit.move) || !MIRRORS.has(to.move) || isPlain(to)) return false;
  if (hit.clauses[0] < to.clauses[1]) return isWithin(hit, to) && isSubordinate(clauses[hit.clauses[0]]!);
  const after = clauses.slice(to.clauses[1] + 1, hit.clauses[1] + 1);
  // "..., but rules are rules" is no cause, also where the same sentence names one before it
  if (after.some(({ opener }) => opener === "contrast")) return false;
  if (hit.clauses[0] === to.clauses[1])
    // a summary that began before its cause goes on in it: "you're angry because nobody believed you"
    return hit.move !== "explanation" || !startsWithCause(hit, clauses) || to.clauses[0] < hit.clauses[0];
  return isSubordinate(after[0]!);
};

/** "I understand that you are angry", "I hear you're angry": the summary alone; "you're angry, I get that" as well. */
const partOfSummary: GivesWay = (hit, to) => {
  if (to.move !== "feeling-summary" || !NODS.has(hit.move) || isCued(hit, PERMISSION)) return false;
  return overlaps(hit, to) || isCued(hit, UNDERSTANDING);
};

/** "You were over the moon, because of him": what ties the tenant's own story together explains nothing. */
const tiesTheTale: GivesWay = (hit, to) =>
  hit.move === "explanation" &&
  isCued(hit, REASON) &&
  to.move === "content-summary" &&
  isPlain(to) &&
  to.clauses[0] <= hit.clauses[0];

/** "I hear that you are angry", "you're angry because you feel they lied": the story in it belongs to the summary. */
const toldWithFeeling: GivesWay = (hit, to, { clauses }) => {
  if (hit.move !== "content-summary" || to.move !== "feeling-summary") return false;
  const next = hit.clauses[0] === to.clauses[1] + 1;
  return overlaps(hit, to) || (next && isSubordinate(clauses[hit.clauses[0]]!));
};

/** "You're allowed to be angry" gives leave to feel; it does not say what is felt. */
const allowedFeeling: GivesWay = (hit, to) =>
  hit.move === "feeling-summary" && isCued(to, PERMISSION) && overlaps(hit, to);

/** "In your view we should have told you": the point is the tenant's, it is not granted. */
const partOfReadBack: GivesWay = (hit, to) =>
  hit.move === "acknowledgement" && to.move === "content-summary" && !isPlain(to) && overlaps(hit, to);

/** "I'm glad to talk, only not while I'm sworn at, otherwise we stop here": the whole sentence is the limit. */
const partOfLimit: GivesWay = (hit, to) => to.move === "boundary" && LESS_THAN_LIMIT.has(hit.move);

/** "Do sit down, this isn't what you hoped for": the chair and the hope only lead up to the news. */
const partOfWarning: GivesWay = (hit, to) =>
  to.move === "forewarning" &&
  (LESS_THAN_WARNING.has(hit.move) || (hit.move === "explanation" && isCued(hit, REASON)));

/** "We'll go through the sums later": what is put off is not done now. */
const putOff: GivesWay = (hit, to, reading) =>
  to.move === "park" && PUT_OFF.has(hit.move) && !contrastBetween(to, hit, reading);

/** "I'm afraid I have to tell you that X": the news, not its announcement. */
const partOfNews: GivesWay = (hit, to, { clauses }) =>
  hit.move === "forewarning" &&
  to.move === "bad-news" &&
  (overlaps(hit, to) || (hit.clauses[1] + 1 === to.clauses[0] && isSubordinate(clauses[to.clauses[0]]!)));

/** "The panel has turned it down": who or what the news came from is part of the news, a reason beside it is not. */
const saidInNews: GivesWay = (hit, to) =>
  TOLD_OF_NEWS.has(hit.move) &&
  to.move === "bad-news" &&
  isWithin(hit, to) &&
  hit.evidence.every(({ words }) => to.evidence.some((news) => news.words.includes(words)));

/** "I'm sorry, but I won't be spoken to like that": what comes behind the "but" is all that is said. */
const insincere: GivesWay = (hit, to, reading) =>
  hit.move === "apology" && REPROACHES.has(to.move) && contrastBetween(hit, to, reading);

/** "That should not have happened, I'm sorry" apologises; "I find it hard as well" is about the speaker. */
const partOfApology: GivesWay = (hit, to) => {
  if (hit.move !== "acknowledgement") return false;
  if (to.move === "apology") return overlaps(hit, to) || isCued(hit, OWN_FAULT);
  return STRONGER_THAN_NOD.has(to.move) && overlaps(hit, to);
};

/** "You could appeal, section 202, the limit is 21 days": the rule belongs to the way that is pointed out. */
const ruleOfRoute: GivesWay = (hit, to) =>
  hit.move === "explanation" &&
  to.move === "solution" &&
  !isPlain(to) &&
  hit.evidence.every(({ cue }) => cue.startsWith(RULE) || cue.startsWith(PLAIN));

/** "I'll ring the police if you go on": what is done belongs to the limit or the promise, it is no help offered. */
const partOfStance: GivesWay = (hit, to) =>
  hit.move === "solution" && STANCES.has(to.move) && overlaps(hit, to);

/** "I didn't make those rules", "you should have read the contract": no explanation, though it names one. */
const partOfReproach: GivesWay = (hit, to) =>
  hit.move === "explanation" && DRIFTS.has(to.move) && isWithin(hit, to);

/** Cues whose id starts with `plain` see only the shape of a sentence: any other move in it wins, but facts behind a nod or the news stand. */
const plainShape: GivesWay = (hit, to, reading) => {
  if (!isPlain(hit) || contrastBetween(to, hit, reading) || tiesTheTale(to, hit, reading)) return false;
  if (isPlain(to))
    return hit.move === "explanation" && MIRRORS.has(to.move) && to.clauses[0] <= hit.clauses[0];
  if (hit.move !== "explanation") return true;
  // "It isn't up to me, the committee decides": both, in whichever order
  if (to.move === "self-focus") return overlaps(hit, to);
  return !LEADS_IN.has(to.move) || hit.clauses[0] <= to.clauses[1];
};

/** "It's unfair, paying for what you didn't even know of": within a feeling named nothing is played down. */
const namedNotPlayedDown: GivesWay = (hit, to) =>
  hit.move === "minimising" && to.move === "feeling-summary" && isWithin(hit, to);

/** "Maybe you are ashamed" guesses at a feeling: its "maybe" holds out no hope. */
const partOfGuess: GivesWay = (hit, to) =>
  hit.move === "false-hope" && to.move === "feeling-summary" && overlaps(hit, to);

/** "You're afraid you left it too late": a fault the tenant fears is felt, not blamed on them. */
const fearedFault: GivesWay = (hit, to) =>
  hit.move === "blame" && to.move === "feeling-summary" && overlaps(hit, to);

/** "So there's no heating at all": what the tenant told is read back in the same words, it is no news. */
const partOfRetelling: GivesWay = (hit, to) =>
  hit.move === "bad-news" &&
  to.move === "content-summary" &&
  !isPlain(to) &&
  isWithin(hit, to) &&
  hit.start === to.start;

const RULES: readonly GivesWay[] = [
  fearedFault,
  partOfRetelling,
  partOfGuess,
  namedNotPlayedDown,
  causeOfFeeling,
  tiesTheTale,
  partOfSummary,
  toldWithFeeling,
  allowedFeeling,
  partOfReadBack,
  partOfLimit,
  partOfWarning,
  putOff,
  partOfNews,
  saidInNews,
  insincere,
  partOfApology,
  ruleOfRoute,
  partOfStance,
  partOfReproach,
  plainShape,
];

/** Whether a cue sees the shape of a sentence alone. */
export function isPlainCue(id: string): boolean {
  return id.startsWith(PLAIN);
}

/** Whether a hit rests on the shape of its sentence alone. */
export function isPlain(hit: Hit): boolean {
  return isCued(hit, PLAIN);
}

/** "You're upset, but the flat went to a family": what stands behind a "but" is a second thing said. */
function contrastBetween(before: Hit, after: Hit, { clauses }: Reading): boolean {
  const last = clauses[before.clauses[1]]!;
  // "go on but", with a "but" that is as well the last word of what stands before it
  const from = last.to - last.from === 1 ? before.clauses[1] : before.clauses[1] + 1;
  return clauses.slice(from, after.clauses[0] + 1).some(({ opener }) => opener === "contrast");
}

/** Whether a hit rests only on cues whose id starts so. */
function isCued({ evidence }: Hit, start: string): boolean {
  return evidence.length > 0 && evidence.every(({ cue }) => cue.startsWith(start));
}

/** Takes out the hits that are part of another move of the same sentence, and an "mm" beside anything said. */
export function resolve(hits: readonly Hit[], reading: Reading): readonly Hit[] {
  if (hits.length === 0) return hits;
  const left = hits.length === 1 ? hits : withoutBareStatements(withoutParts(hits, reading), reading);
  const more = standingAlone(withoutGuesses(left)).filter((hit) => !isCued(hit, MINIMAL));
  return more.length > 0 || saysMore(left, reading) ? more : left;
}

/** Without the hits that are part of another one of their sentence. */
function withoutParts(hits: readonly Hit[], reading: Reading): readonly Hit[] {
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    const known = bySentence.get(hit.sentence);
    if (known === undefined) bySentence.set(hit.sentence, [hit]);
    else known.push(hit);
  }
  return hits.filter(
    (hit) => !bySentence.get(hit.sentence)!.some((to) => to !== hit && yields(hit, to, reading)),
  );
}

/** Of two that would give way to each other, what rests on more than a shape stays: "No, that is no way to live." */
function yields(hit: Hit, to: Hit, reading: Reading): boolean {
  if (!RULES.some((rule) => rule(hit, to, reading))) return false;
  return isPlain(hit) || !isPlain(to) || !plainShape(to, hit, reading);
}

/** A short sentence that explains by its shape alone leads up to what another one does, or hangs on a nod of its own. */
function withoutBareStatements(hits: readonly Hit[], reading: Reading): readonly Hit[] {
  const firm = hits.filter((hit) => !isPlain(hit) || hit.move === "solution");
  return hits.filter(
    (hit) =>
      !(isBareStatement(hit, reading) && firm.some((to) => isMeant(to, hit, reading))) &&
      !(isBareNumber(hit) && firm.some((to) => isAskedOrHoped(to, hit))),
  );
}

function isBareStatement(hit: Hit, { sentences, words, text }: Reading): boolean {
  if (hit.move !== "explanation" || !isCued(hit, BARE_STATEMENT)) return false;
  const { from, to } = sentences[hit.sentence]!;
  return to - from < A_TALE && !NUMBER.test(text.slice(words[from]!.start, words[to - 1]!.end));
}

/** "He came in May, you say. Did anyone see him?": a time alone leads up to a question or a hope. */
function isBareNumber(hit: Hit): boolean {
  return hit.move === "explanation" && isCued(hit, BARE_NUMBER);
}

function isAskedOrHoped(to: Hit, bare: Hit): boolean {
  return to.sentence !== bare.sentence && ASKED_OR_HOPED.has(to.move);
}

function isMeant(to: Hit, bare: Hit, { clauses }: Reading): boolean {
  if (to.sentence !== bare.sentence) return LED_UP_TO.has(to.move);
  return HUNG_ON.has(to.move) && isSubordinate(clauses[bare.clauses[0]]!) && to.clauses[0] <= bare.clauses[0];
}

/** A paraphrase seen in the shape of a sentence alone is a guess: what surely explains, asks or takes a stand elsewhere tells otherwise. */
function withoutGuesses(hits: readonly Hit[]): readonly Hit[] {
  const isGuess = (hit: Hit): boolean => hit.move === "content-summary" && isPlain(hit);
  if (!hits.some((hit) => !isPlain(hit) && !LISTENING.has(hit.move))) return hits;
  return hits.filter((hit) => !isGuess(hit));
}

/** A greeting adds nothing to any other move. */
function standingAlone(hits: readonly Hit[]): readonly Hit[] {
  return hits.some(({ move }) => move !== "other")
    ? hits.filter(({ move }) => move !== "other")
    : hits.slice(0, 1);
}

/** An "mm" leaves no floor to the tenant when something not understood is said beside it. */
function saysMore(hits: readonly Hit[], { sentences }: Reading): boolean {
  const known = new Set(hits.map(({ sentence }) => sentence));
  return sentences.some(({ from, to }, index) => to - from >= A_SENTENCE && !known.has(index));
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.clauses[0] <= b.clauses[1] && b.clauses[0] <= a.clauses[1];
}

function isWithin(a: Hit, b: Hit): boolean {
  return b.clauses[0] <= a.clauses[0] && a.clauses[1] <= b.clauses[1];
}

function isSubordinate({ opener }: Clause): boolean {
  return opener === "cause" || opener === "that";
}

function startsWithCause(hit: Hit, clauses: readonly Clause[]): boolean {
  return clauses[hit.clauses[0]]!.opener === "cause";
}
