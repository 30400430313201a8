import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { read } from "../../src/language/text/read.js";
import type { MoveId } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";

/** The tenant's line before, what the employee says, and the one move it makes. */
const SAID: readonly (readonly [tenant: string, text: string, move: MoveId])[] = [
  ["I'd never have moved.", "No, I don't suppose I would have either.", "acknowledgement"],
  ["You said April.", "We did say April. You're right to hold us to it.", "acknowledgement"],
  ["It came on my birthday.", "What a day to get a letter like that.", "acknowledgement"],
  ["You'd be the same.", "I'd have slammed the door long before now.", "acknowledgement"],
  ["The builder walked mud in.", "He'd no right to leave it like that.", "acknowledgement"],
  ["I did everything you asked.", "You did, every last thing.", "acknowledgement"],
  ["They made me wait four hours.", "Four hours is a disgrace.", "acknowledgement"],
  [
    "You talk like a robot.",
    "Yeah, that sounded like a script. Let me put it in plain words.",
    "acknowledgement",
  ],
  ["I told you it leaked.", "You did say so, and you were right.", "acknowledgement"],
  ["My kids were in the room.", "It's no way for kids to hear it.", "acknowledgement"],
  ["You lot never listen.", "We've not been good at listening, I'll hold my hands up.", "acknowledgement"],
  ["I'd put that kitchen in.", "With your own two hands. That's some work.", "acknowledgement"],
  ["I waited in all day.", "You shouldn't have had to.", "acknowledgement"],
  ["No one tells you anything.", "I'd have expected a phone call at the very least.", "acknowledgement"],
  ["She's ninety!", "At ninety you don't want all this.", "acknowledgement"],
  ["It was in the paper before I heard!", "Reading it in the paper, that's just wrong.", "acknowledgement"],
  ["Did I get it?", "You didn't, I'm sorry to say.", "bad-news"],
  ["What did they say?", "They went with another family.", "bad-news"],
  ["Is the club staying open?", "The doors shut for good on the thirtieth.", "bad-news"],
  [
    "Will they fix the damp?",
    "Nobody's going to be doing anything about the damp before spring.",
    "bad-news",
  ],
  ["How much is it?", "You're looking at four hundred and twenty pounds.", "bad-news"],
  ["So how much more?", "It's going up by sixty-two pounds a month from April.", "bad-news"],
  ["Can my son take it over?", "He can't have the tenancy, I'm afraid.", "bad-news"],
  ["Is there nothing?", "There's nothing we can give you.", "bad-news"],
  ["So I'm not getting my ramp?", "You're not, no.", "bad-news"],
  ["Which band?", "You've been put in band D.", "bad-news"],
  ["Will someone pay for my sofa?", "Nobody's paying for the sofa.", "bad-news"],
  ["And the garage?", "The garage goes as well.", "bad-news"],
  ["I'll take the other one then.", "The other one's gone too.", "bad-news"],
  ["What's the damage?", "Eleven hundred, give or take.", "bad-news"],
  ["Will you put in a shower?", "A shower isn't something we'll be putting in.", "bad-news"],
  ["Did you hear from them?", "I did, and they won't have you back in the building.", "bad-news"],
  ["And the extra points?", "You've lost those.", "bad-news"],
  ["Am I in trouble?", "I've come to give you notice on the flat.", "bad-news"],
  ["I only fell behind once.", "You had six weeks to ring us and you didn't.", "blame"],
  ["I can't afford that!", "Well, you found the money for a new telly.", "blame"],
  ["How was I to know?", "It's in the tenancy you put your name to.", "blame"],
  ["I thought it'd be fine.", "Thinking isn't asking, is it. You could have asked.", "blame"],
  ["The neighbours hate me.", "Have you thought about turning your music down for once?", "blame"],
  ["They fined me!", "You did park on the grass, though, didn't you.", "blame"],
  ["It was an accident!", "Accidents like that don't happen to people who look after a place.", "blame"],
  ["It's cold, so I keep it shut.", "No wonder it's damp then, if you never put the heating on.", "blame"],
  ["I can't go back now.", "You made that bed yourself, I'm afraid.", "blame"],
  ["I tried to ring!", "Once. You tried once, in eight months.", "blame"],
  ["I can't get upstairs.", "Do you use a stick?", "closed-question"],
  ["I want to stay near the school.", "What you want most is to be close to the school.", "content-summary"],
  ["We never asked for a new block.", "None of you asked for it.", "content-summary"],
  ["I've been bidding since 2018.", "Since 2018 you've put in bid after bid.", "content-summary"],
  ["The kids share with us.", "There's four of you in the one bedroom.", "content-summary"],
  ["I need to be near Mum.", "You've got to be near your mum.", "content-summary"],
  ["It's leaked for two years.", "Two years it's been leaking.", "content-summary"],
  ["I'm always the one who pays.", "It's you that ends up paying every time.", "content-summary"],
  ["I was first in the queue.", "You'd understood you were first in line.", "content-summary"],
  ["(cries)", "Come on, no tears now, you're a grown man.", "emotion-block"],
  ["I'm at my wits' end!", "Let's all just take a step back and be grown-ups.", "emotion-block"],
  ["How could you?!", "If you can't talk normally I'll come back another day.", "emotion-block"],
  ["I can't cope.", "You need to be strong now, for the children.", "emotion-block"],
  ["This is outrageous!", "Could you turn it down a notch?", "emotion-block"],
  ["I'm so scared.", "You mustn't think like that.", "emotion-block"],
  ["I'm devastated.", "Try to look at it rationally.", "emotion-block"],
  ["Why?", "The boiler's only nine years old and they get swapped at fifteen.", "explanation"],
  ["That's criminal.", "Insurance only covers storms over fifty-five miles an hour.", "explanation"],
  ["I don't get it.", "Every home gets a score, and the worst scores go first.", "explanation"],
  ["Says who?", "The fire brigade. They want the landings clear.", "explanation"],
  ["Why me?", "It's done street by street and yours comes in phase three.", "explanation"],
  ["This is a joke.", "The waiting list for two-beds stands at nine hundred.", "explanation"],
  ["That's just cruel.", "Asbestos was found in the ceiling, so nobody's allowed in.", "explanation"],
  ["Why me?", "Your meter was read twice and it came out the same both times.", "explanation"],
  ["I never agreed.", "Seventy per cent of you have to agree, and seventy-four did.", "explanation"],
  ["My neighbour got one.", "Your neighbour's on a different contract.", "explanation"],
  ["But it's my dog!", "Keep him out of sight and I'll say I never saw him.", "false-hope"],
  ["Give me a chance!", "I might be able to hold it off a few weeks.", "false-hope"],
  [
    "Where will the kids play?",
    "Kids will play anywhere, they'll have found somewhere new by Friday.",
    "minimising",
  ],
  ["I'm heartbroken.", "Try and see the funny side.", "minimising"],
  ["I've got to move.", "Moving's quite exciting once you get going.", "minimising"],
  ["I can't believe it.", "Honestly, in a year you won't even think about it.", "minimising"],
  ["My window leaks.", "It's a drop of water, get a towel down.", "minimising"],
  ["My application failed!", "There's always next time, don't take it to heart.", "minimising"],
  ["The dog has to go?", "It's an animal, at the end of the day.", "minimising"],
  ["I've to pay for that?", "It could have been double, so you've done alright out of it.", "minimising"],
  ["Who's this?", "It's Mark Ellis, your housing officer.", "other"],
  ["", "Just give me two secs while I find your details.", "other"],
  ["Can I bring my son in?", "Course you can, I'll fetch another chair.", "other"],
  ["", "Morning, I'm looking for Mrs Patel?", "other"],
  ["", "Right, I've got your file up now.", "other"],
  ["", "Excuse the mess, we're being painted.", "other"],
  ["Where do I sign?", "Just there, by the cross.", "other"],
  ["Who decided this?", "I'll tell you who and when, but let's stay with you for a moment.", "park"],
  ["Can I see the report?", "You'll get to see it, all of it, before I leave.", "park"],
  ["And what about my deposit?", "We'll get to the deposit, I haven't forgotten.", "park"],
  ["What happens now?", "Next steps after a cup of tea. One thing at a time.", "park"],
  ["Which law?", "Happy to go into the law in a bit.", "park"],
  ["Explain it then!", "I will. When you've had a second.", "park"],
  ["How do you live with yourself?", "I go home and I can't switch off either, believe me.", "self-focus"],
  ["You're heartless.", "I'm a tenant myself, you know.", "self-focus"],
  ["I'm so angry.", "This is the third one of these I've done today.", "self-focus"],
  ["Why are you here?", "I drew the short straw.", "self-focus"],
  ["You don't care.", "I've been tossing and turning about this all night.", "self-focus"],
  ["You decided this.", "I wasn't even in the room when they decided.", "self-focus"],
  ["I'll lose my home.", "I nearly cried when I saw your name on the list.", "self-focus"],
  ["Where do I put it all?", "There's a storage place on the estate we'd pay for.", "solution"],
  ["What about my mum?", "Your mum would be better off asking for a carer's assessment.", "solution"],
  ["I can't read it.", "I can get that translated for you.", "solution"],
  ["I'm lonely.", "There's a lunch club Tuesdays, would that be something for you?", "solution"],
];

/** What only looks like a feeling of the tenant's. */
const NO_FEELING: readonly string[] = [
  "Afraid not.",
  "Afraid so, sorry.",
  "The wardens are there round the clock.",
  "The figure's a shocker.",
  "It'd be done in no time.",
  "I drove home with a heavy heart.",
];

const english = lexiconOf("en");

function movesOf(text: string, tenant: string): readonly MoveId[] {
  const { hits } = recognise(text, english, tenant === "" ? undefined : read(tenant, english));
  return [...new Set(hits.map(({ move }) => move))];
}

describe("English in other words", () => {
  it.each(SAID)("after %j, %j is %s", (tenant, text, move) => {
    expect(movesOf(text, tenant)).toEqual([move]);
  });

  it.each(NO_FEELING)("hears no feeling of the tenant's in %j", (text) => {
    expect(movesOf(text, "")).not.toContain("feeling-summary");
  });
});
