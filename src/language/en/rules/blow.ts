import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in English of the rules for dealing the blow, with scenes that show them at work. */
export const blow = {
  "news-late": {
    title: "The news comes late",
    reason:
      "A little chat first feels friendly, but people sense that something is coming and sit there bracing for it. Deal the blow in your first or second turn.",
    messages: {
      given: "It took until turn {turn} to hear what this visit was about. Next time, open with the news.",
      waiting: "The news isn't out yet, and the tenant can feel it coming. Say it now.",
    },
    flagged: [
      {
        told: false,
        before: ["Good morning."],
        tenant: "What brings you here?",
        feeling: "none",
        arousal: 3,
        trainee: "What a lovely garden you have.",
      },
      {
        told: false,
        before: ["Good afternoon.", "What a lovely garden you have."],
        tenant: "Is it about the kitchen?",
        feeling: "none",
        arousal: 3,
        trainee: "Your kitchen will not be replaced.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "You wanted to see me?",
        feeling: "none",
        arousal: 3,
        trainee: "I have bad news for you. You will be evicted.",
      },
      {
        told: false,
        before: ["Good morning."],
        tenant: "Have you heard about the flat?",
        feeling: "none",
        arousal: 3,
        trainee: "I'm afraid it's not good news. Your application has been rejected.",
      },
    ],
  },
  "made-to-guess": {
    title: "Made to guess",
    reason:
      "You already know; the tenant doesn't. Whoever has to guess ends up breaking their own bad news, or imagines something far worse.",
    messages: { guess: "Now the tenant has to work out why you came. Take the guessing away and tell them." },
    flagged: [
      {
        told: false,
        tenant: "Morning, come in.",
        feeling: "none",
        arousal: 3,
        trainee: "You'll know why I'm here?",
      },
      {
        told: false,
        tenant: "You wanted to see me?",
        feeling: "none",
        arousal: 3,
        trainee: "Can you guess why I've come?",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "Morning, come in.",
        feeling: "none",
        arousal: 3,
        trainee: "I have bad news for you. You will be evicted.",
      },
      {
        told: false,
        tenant: "You wanted to see me?",
        feeling: "none",
        arousal: 3,
        trainee: "Did you get our letter?",
      },
      {
        told: false,
        tenant: "You wanted to see me?",
        feeling: "none",
        arousal: 3,
        trainee: "You'll know why I'm here. You will be evicted.",
      },
    ],
  },
  "news-wrapped": {
    title: "News in wrapping paper",
    reason:
      "A run-up feels gentler, but all it does is make the wait longer. Say that bad news is coming, and then say it, in one sentence.",
    messages: {
      "led-up":
        "You gave the reasons first, so the tenant had to guess where you were heading. Turn it round.",
    },
    flagged: [
      {
        told: false,
        tenant: "Well, tell me.",
        feeling: "none",
        arousal: 3,
        trainee:
          "The policy says kitchens are only replaced after twenty years. Your kitchen will not be replaced.",
      },
      {
        told: false,
        tenant: "So did I get the flat?",
        feeling: "none",
        arousal: 3,
        trainee: "The rules say your income is too high. Your application has been rejected.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "Well, tell me.",
        feeling: "none",
        arousal: 3,
        trainee: "I have bad news. Your kitchen will not be replaced.",
      },
      {
        told: false,
        tenant: "So did I get the flat?",
        feeling: "none",
        arousal: 3,
        trainee: "Your application has been rejected because your income is too high.",
      },
    ],
  },
  "too-many-reasons": {
    title: "Too many reasons",
    reason:
      "Every extra reason sounds like an opening: this is still up for discussion. One short one will do; the rest can come later, when the tenant asks.",
    messages: {
      reasons: "One short reason is plenty. With more, it starts to sound open to debate.",
    },
    flagged: [
      {
        told: false,
        tenant: "So did I get the flat?",
        feeling: "none",
        arousal: 3,
        trainee:
          "Your application has been rejected because your income is too high. The rules say we have to go by last year's income.",
      },
      {
        told: false,
        tenant: "Is the new kitchen finally coming?",
        feeling: "none",
        arousal: 3,
        trainee:
          "Your kitchen will not be replaced. The policy says kitchens are only replaced after twenty years. That's because there is no budget left.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "So did I get the flat?",
        feeling: "none",
        arousal: 3,
        trainee: "Your application has been rejected because your income is too high.",
      },
      {
        told: false,
        tenant: "Is the new kitchen finally coming?",
        feeling: "none",
        arousal: 3,
        trainee: "I have bad news. Your kitchen will not be replaced.",
      },
    ],
  },
  "no-pause-after-news": {
    title: "No pause after the news",
    reason:
      "Right after the blow nothing else goes in. Stop there: the tenant's first reaction is what you'll be working with.",
    messages: {
      "talks-on": "You carried on talking after the news. Full stop, then wait for the first reaction.",
    },
    flagged: [
      {
        told: false,
        tenant: "What is this about?",
        feeling: "none",
        arousal: 3,
        trainee: "You will be evicted. You could ask a debt adviser for help.",
      },
      {
        told: false,
        tenant: "Is the new kitchen finally coming?",
        feeling: "none",
        arousal: 3,
        trainee:
          "Your kitchen will not be replaced. The policy says kitchens are only replaced after twenty years. That is because the budget is limited.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "What is this about?",
        feeling: "none",
        arousal: 3,
        trainee: "I have very bad news. You will be evicted.",
      },
      {
        told: false,
        tenant: "So did I get the flat?",
        feeling: "none",
        arousal: 3,
        trainee: "Your application has been rejected because your income is too high.",
      },
    ],
  },
} satisfies Partial<RuleWordings>;
