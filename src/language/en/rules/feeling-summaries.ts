import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in English of the rules for feeling summaries, with scenes that show them at work. */
export const feelingSummaries = {
  "feeling-summary": {
    title: "Feeling summary",
    reason:
      "People who hear their feeling said back have no need to show it louder. That is why a feeling summary that fits brings the emotion down, and explaining doesn't.",
    messages: {
      fits: "Spot on: that is what the tenant feels.",
      again: "Still true, but it does less the second time round. Try other words.",
      deeper: "Well heard: that is what lay underneath.",
      impact: "You showed that you see how hard this lands. Next time, name the feeling too.",
      "with-cause": "Strong: the feeling and where it comes from, in a single sentence.",
    },
    flagged: [
      {
        tenant: "You people make a mess of everything!",
        feeling: "anger",
        trainee: "I can hear that you're angry.",
      },
      {
        before: ["I can hear that you're angry."],
        tenant: "You people make a mess of everything!",
        feeling: "anger",
        trainee: "I can hear that you're angry.",
      },
      {
        before: ["You're angry with us."],
        tenant: "My husband planted that whole garden.",
        feeling: "anger",
        trainee: "And you're sad as well.",
      },
      { tenant: "I just don't know what to say now.", trainee: "This has hit you hard." },
      {
        tenant: "Three times I rang. Three times!",
        feeling: "anger",
        trainee: "You're angry because nobody rang you back.",
      },
    ],
    clean: [
      { tenant: "You people make a mess of everything!", feeling: "anger", trainee: "I understand." },
      {
        tenant: "And who do you think is paying for that?",
        feeling: "anger",
        trainee: "I can hear that you're angry, but the damage is in the report.",
      },
      { tenant: "Where are we supposed to go?", feeling: "fear", trainee: "You're angry with us." },
    ],
  },
  "yes-but": {
    title: "Yes, but",
    reason:
      "What people remember is what came after the 'but'. However good your summary was, it's gone by then.",
    messages: {
      but: "That 'but' takes your feeling summary straight back. End the sentence before it, and wait.",
    },
    flagged: [
      {
        tenant: "It's ridiculous!",
        feeling: "anger",
        trainee: "I understand that you're angry, but rules are rules.",
      },
      {
        tenant: "Where do my children go?",
        feeling: "fear",
        trainee: "You're frightened. But the court has made its decision.",
      },
    ],
    clean: [
      { tenant: "It's ridiculous!", feeling: "anger", trainee: "I understand that you're angry." },
      {
        tenant: "Thirty years I've lived here, and now this!",
        feeling: "anger",
        trainee: "You're angry, but you're sad as well.",
      },
    ],
  },
  "parroted-summary": {
    title: "Parroting",
    reason:
      "The same line over and over sounds rehearsed, even when it's true. Emotion keeps moving: listen for what has come up since.",
    messages: {
      own: "You've used this line before, and now it grates. What has come up since?",
      echo: "Handing words back starts to grate after a few times. Say which feeling you hear in them.",
    },
    flagged: [
      {
        before: ["You're angry with us.", "You're angry with us."],
        tenant: "Yes, you said that already!",
        feeling: "anger",
        trainee: "You're angry with us.",
      },
      {
        before: ["Two kids.", "On the street."],
        tenant: "I'll be on the street, with two kids!",
        feeling: "fear",
        trainee: "On the street.",
      },
    ],
    clean: [
      {
        before: ["You're angry with us."],
        tenant: "Yes, you said that already!",
        feeling: "anger",
        trainee: "You feel let down.",
      },
      {
        tenant: "I'll be on the street, with two kids!",
        feeling: "fear",
        trainee: "On the street.",
      },
    ],
  },
  "wrong-feeling": {
    title: "Not quite on the mark",
    reason:
      "A feeling summary works when the feeling is right, and so is its strength. A careful guess is always allowed: the tenant puts you right, and has been heard.",
    messages: {
      list: "Four feelings at once leave the tenant to choose. Pick one, and make it a sentence.",
      corrected: "You've been put right on this already. Use the word the tenant gave you.",
      guess:
        "Thanks for trying, and carefully too. It's a different feeling; let the tenant help you find it.",
      guessing:
        "Going through the feelings one by one is guessing. Listen to what the tenant says and shows, and name that.",
      flat: "This isn't what the tenant feels right now, and you said it as a fact. Ask it instead.",
      shame: "Shame said to someone's face hurts. Come at it more softly, from the side.",
      strong: "That's stronger than the tenant feels it. One notch down and you have it.",
      faint: "Too small for what is going on here. Dare to put it a notch stronger.",
    },
    flagged: [
      {
        tenant: "Oh, that's just lovely.",
        feeling: "anger",
        trainee: "You're angry, afraid, sad and disappointed.",
      },
      {
        before: ["You're angry with us."],
        tenant: "Angry? I don't know where to go!",
        feeling: "fear",
        trainee: "You're angry with us.",
      },
      {
        tenant: "Where are we going to sleep tonight?",
        feeling: "fear",
        trainee: "Maybe you're angry?",
      },
      {
        before: ["Maybe you're angry?", "Maybe you're ashamed?"],
        tenant: "Where are we going to sleep tonight?",
        feeling: "fear",
        trainee: "Maybe you're frightened?",
      },
      {
        tenant: "Where are we going to sleep tonight?",
        feeling: "fear",
        trainee: "You're angry with us.",
      },
      {
        tenant: "Let's not talk about that.",
        feeling: "shame",
        arousal: 7,
        trainee: "You're ashamed of your debts.",
      },
      {
        tenant: "Well, back to that old cooker then.",
        feeling: "anger",
        arousal: 4,
        trainee: "You're furious.",
      },
      {
        tenant: "OUT! Out of my house, now!",
        feeling: "anger",
        arousal: 10,
        trainee: "You're a bit annoyed.",
      },
    ],
    clean: [
      {
        tenant: "Where are we going to sleep tonight?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
      { tenant: "Get out of my house!", feeling: "anger", trainee: "You're furious." },
    ],
  },
} satisfies Partial<RuleWordings>;
