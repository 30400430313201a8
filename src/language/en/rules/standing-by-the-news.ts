import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in English of the rules for standing by the news, with scenes that show them at work. */
export const standingByTheNews = {
  "false-hope": {
    title: "False hope",
    reason:
      "A 'maybe' is kind, because nobody likes to disappoint a tenant. But the decision stands, and you'll have to deal the same blow twice.",
    messages: {
      maybe: "That door isn't open, so the blow will fall again. Name the feeling and let the news stand.",
    },
    flagged: [
      {
        tenant: "You can't be serious.",
        trainee: "Maybe I can still get them to change it.",
      },
      {
        tenant: "I was so looking forward to that new kitchen.",
        feeling: "disappointment",
        trainee: "I'll see if we can make an exception.",
      },
    ],
    clean: [
      {
        tenant: "I was so looking forward to that new kitchen.",
        feeling: "disappointment",
        trainee: "You're disappointed. Your kitchen will not be replaced.",
      },
      { tenant: "You can't be serious.", trainee: "I wish I could tell you something else." },
    ],
  },
  "news-not-repeated": {
    title: "The news not repeated",
    reason:
      "People who can't believe it, or start to bargain, are holding on to hope. Name the feeling and say the news again, in one short sentence with no new reasons.",
    messages: {
      bargaining: "The tenant is still looking for a way out. After the feeling, say briefly what stands.",
      denial: "It hasn't sunk in yet. Catch the feeling, then say the news once more.",
    },
    flagged: [
      {
        tenant: "Can't you make an exception for me?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
      {
        before: [""],
        tenant: "This must be a mistake.",
        trainee: "This has hit you hard.",
      },
    ],
    clean: [
      {
        tenant: "Can't you make an exception for me?",
        feeling: "fear",
        trainee: "You're frightened. You will be evicted.",
      },
      { tenant: "This must be a mistake.", trainee: "This has hit you hard." },
    ],
  },
  "news-repeated-well": {
    title: "The news again, with the feeling",
    reason:
      "Someone who can't believe it needs two things: to be heard, and to hear that the decision stands. The news alone sounds harsh; the feeling alone lets hope linger.",
    messages: { again: "Gentle and still clear: feeling first, and the news stands." },
    flagged: [
      {
        before: [""],
        tenant: "This must be a mistake.",
        trainee: "This has hit you hard. You will be evicted.",
      },
      {
        before: ["You're frightened."],
        tenant: "Can't you make an exception for me?",
        feeling: "fear",
        trainee: "You will be evicted.",
      },
    ],
    clean: [
      { before: [""], tenant: "This must be a mistake.", trainee: "You will be evicted." },
      {
        tenant: "Can't you make an exception for me?",
        feeling: "fear",
        trainee: "You're frightened. You will be evicted because the rent was not paid.",
      },
    ],
  },
  "news-hammered": {
    title: "Hammering it in",
    reason:
      "Saying the news again is fine, as long as the feeling comes along. The bare decision every time sounds like: and that's that.",
    messages: {
      hammered:
        "The decision has been said bare often enough, and it begins to sting. This time, add what you hear.",
    },
    flagged: [
      {
        before: ["You will be evicted."],
        tenant: "No. No, this isn't happening.",
        trainee: "You will be evicted.",
      },
      {
        before: ["You will be evicted.", "Mm-hm."],
        tenant: "You're lying!",
        feeling: "anger",
        trainee: "You will be evicted.",
      },
    ],
    clean: [
      {
        before: ["You will be evicted."],
        tenant: "You're lying!",
        feeling: "anger",
        trainee: "You're angry with us. You will be evicted.",
      },
      { tenant: "No. No, this isn't happening.", trainee: "You will be evicted." },
    ],
  },
} satisfies Partial<RuleWordings>;
