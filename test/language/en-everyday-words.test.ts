import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { read } from "../../src/language/text/read.js";
import type { MoveId } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";

const TENANT = "It's not good enough.";
/** What employees say in everyday words, by the one move it makes. */
const SAID: Readonly<Partial<Record<MoveId, readonly string[]>>> = {
  acknowledgement: [
    "No, and I don't blame you one bit.",
    "true, we shouldve told u sooner",
    "It oughtn't to take three phone calls to get an answer.",
    "Yes, that was a poor show on our part.",
    "What a thing to have to deal with.",
    "It's a lot to take in all at once.",
    "You did everything you were asked to do.",
  ],
  "bad-news": [
    "It's a no, love. You'll not be getting the ramp.",
    "Not this year, and not next year neither.",
    "ur not getting ur deposit bk",
    "No, you won't be getting a new one.",
    "Your son isn't allowed to take over the tenancy.",
    "The shed needs to come down.",
    "You're not on the list any more.",
  ],
  blame: [
    "Well you signed it, didn't you.",
    "We did warn you, several times.",
    "Did you ever think to ask?",
    "Isn't it a bit odd to only come to us now?",
    "Nobody made you give notice.",
    "If you'd been straight with us at the start...",
    "We told you in March, we told you in May.",
  ],
  "content-summary": [
    "So three times you were promised a Monday.",
    "So you'd already booked the removal van.",
    "You took a day off work for it.",
    "The way you tell it, we knew about the leak all along.",
    "You carried her up and down them stairs for two years, you say.",
    "Your grandson stays over every other weekend, from what I gather.",
    "What I'm hearing is you want the same as next door's had.",
  ],
  "emotion-block": [
    "Now now, no need for waterworks.",
    "There's no point in tears, love.",
    "We'll get nowhere if you carry on sobbing.",
    "I'd rather you didn't shout.",
    "Stop it, you're scaring the children.",
    "Kindly refrain from raising your voice.",
    "Shouting won't get you anywhere.",
  ],
  explanation: [
    "It's first come first served with them bays, always has been.",
    "There's only the one engineer who's qualified for that make.",
    "Rent's set by a formula, it's earnings and property value.",
    "It's the fire brigade who signed off on that, back in 2019.",
    "Your income went over the threshold by about two hundred pounds.",
    "The way it works is the contractor bills per visit.",
    "What happened is that the two files were merged and yours dropped off.",
  ],
  "false-hope": [
    "Leave it with me, I might be able to swing something.",
    "I'll see if they'll make an exception for you.",
    "I'll try and get it overturned.",
    "Don't give up just yet, I've seen them change course.",
    "Tell you what, I'll try and get that changed for you.",
    "I'll see if I can get them to hold off.",
    "Let me make some calls, I'm sure we can sort something.",
  ],
  forewarning: [
    "I'm afraid I haven't got the answer you were hoping for.",
    "I need to tell you something difficult.",
    "It's not good news, Mrs Green.",
    "Let me be straight with you, this won't be what you want.",
    "Unfortunately I'm ringing with a disappointing message.",
  ],
  minimising: [
    "At least you've still got a roof over your head.",
    "Look on the bright side, you'll have less cleaning to do.",
    "Don't worry, you'll be fine.",
    "Honestly it sounds worse than it is.",
    "There's folk sleeping in doorways, so.",
    "Least you've got your health.",
    "Come on, it's a bathroom, not a death sentence.",
  ],
  other: [
    "Ey up, Mr Shaw, it's Ken from the housing.",
    "No bother, take care now.",
    "Let me fetch my glasses.",
    "Hello Mrs Green, this is Sam from the repairs team.",
    "Right, are we all here?",
    "Could you spell your surname for me?",
    "I'm Grace, your housing officer.",
  ],
  park: [
    "We'll get to the money in a minute, first I want to hear how you are.",
    "I promise we'll get to that.",
    "Let's set the letter aside for now.",
    "First things first, we'll talk about why in a bit.",
    "gonna answer that in a sec, u ok first?",
    "The ins and outs can keep.",
    "Your question's a good one and I'll answer it, but first things first.",
  ],
  "self-focus": [
    "I've been sick to my stomach over this, honest.",
    "Don't have a go at me, I only started in March.",
    "I'm as gutted as you are.",
    "I've got twenty of these to do this week.",
    "I'm on your side, believe me.",
    "This is the worst part of my job.",
    "I've never had to do this before, I'm nervous.",
  ],
  solution: [
    "Have you thought about a house swap?",
    "Would it help if somebody from the team came round?",
    "You're entitled to appeal within six weeks.",
    "What about storage, would that be useful?",
    "What if we set up a payment plan?",
    "Get yourself down the Citizens Advice, love.",
    "I'll get Trish to bring you a heater round this aft.",
  ],
};
/** What once was taken for something else as well. */
const ONE_MOVE: readonly (readonly [text: string, move: MoveId])[] = [
  ["What if you paid it in instalments?", "solution"],
  ["We're not going to move you.", "bad-news"],
  ["You're afraid you left it too late.", "feeling-summary"],
  ["You're worried about how you'll manage.", "feeling-summary"],
  ["You've been telling us for ten months.", "content-summary"],
  ["So there's no heating at all.", "content-summary"],
  ["I do want to answer that, just a bit later.", "park"],
  ["Are you upset about the letter?", "feeling-summary"],
  ["Are you embarrassed to ask?", "feeling-summary"],
  ["I'm afraid the committee didn't go for it.", "bad-news"],
  ["I'm not bringing good news.", "forewarning"],
  ["Do you see anything that helps, in your view?", "closed-question"],
];

const english = lexiconOf("en");

function movesOf(text: string): readonly MoveId[] {
  return [...new Set(recognise(text, english, read(TENANT, english)).hits.map(({ move }) => move))];
}

describe("English in everyday words", () => {
  const rows = Object.entries(SAID).flatMap(([move, texts]) => texts.map((text) => [text, move] as const));
  it.each(rows)("%j is %s", (text, move) => {
    expect(movesOf(text)).toEqual([move]);
  });

  it.each(ONE_MOVE)("%j is %s and nothing else", (text, move) => {
    expect(movesOf(text)).toEqual([move]);
  });
});
