import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in English of the rules for listening, with scenes that show them at work. */
export const listening = {
  "silence-well-placed": {
    title: "Silence in the right place",
    reason:
      "After the news, and after a feeling summary, it's the tenant's turn. Saying nothing for a moment gives the emotion room to come, and to sink.",
    messages: {
      "after-news": "Good silence: the news gets time to sink in.",
      "after-summary": "You let your words settle. That quiet is doing its work.",
    },
    flagged: [
      { tenant: "...", trainee: "" },
      {
        before: ["You're angry with us."],
        tenant: "What did you expect!",
        feeling: "anger",
        trainee: "",
      },
    ],
    clean: [
      {
        before: ["The policy says kitchens are only replaced after twenty years."],
        tenant: "And I just have to put up with that?",
        feeling: "anger",
        trainee: "",
      },
      { before: [""], tenant: "Are you still there?", trainee: "" },
    ],
  },
  "silence-as-abandonment": {
    title: "Silent for too long",
    reason:
      "One silence gives room. Stay silent while someone is stuck or asking you something, and it feels like being left alone with it.",
    messages: {
      asked: "There was a question, and again no word from you. Let them hear you're still there.",
      silent: "Quiet once more, and now the tenant is alone with it. Say what you see.",
    },
    flagged: [
      { before: [""], tenant: "Where are we supposed to go?", feeling: "fear", trainee: "" },
      { before: [""], tenant: "Eleven years. Eleven years here.", feeling: "sadness", trainee: "" },
    ],
    clean: [
      {
        before: [""],
        tenant: "Where are we supposed to go?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
      { tenant: "Eleven years. Eleven years here.", feeling: "sadness", trainee: "" },
    ],
  },
  "emotion-block": {
    title: "Keeping the lid on",
    reason:
      "'Calm down' really says: your feeling isn't welcome here. That only makes people angrier; emotion sinks once it's given way to.",
    messages: {
      block: "To the tenant this says the feeling isn't allowed, and then it comes back harder.",
    },
    flagged: [
      { tenant: "I'm not having this!", feeling: "anger", trainee: "Calm down." },
      {
        tenant: "That bill is a disgrace!",
        feeling: "anger",
        trainee: "There's no need to get so angry.",
      },
    ],
    clean: [
      { tenant: "I'm not having this!", feeling: "anger", trainee: "I can hear that you're angry." },
      {
        tenant: "You bunch of idiots!",
        feeling: "anger",
        trainee: "If you keep insulting me, I will end this conversation.",
      },
    ],
  },
  minimising: {
    title: "Making it smaller",
    reason:
      "You want to comfort, and that's kind. But what comes across is that it isn't so bad, so the tenant has to show you all over again that it is.",
    messages: {
      minimising: "Kindly meant, but it makes this smaller than it is. Let it be as bad as it feels.",
    },
    flagged: [
      { tenant: "Another winter with that mould!", feeling: "anger", trainee: "It's not that bad." },
      {
        tenant: "I was so counting on that flat.",
        feeling: "disappointment",
        trainee: "I'm sure it will all work out.",
      },
    ],
    clean: [
      {
        tenant: "Another winter with that mould!",
        feeling: "anger",
        trainee: "I can hear that you're angry.",
      },
      {
        tenant: "I was so counting on that flat.",
        feeling: "disappointment",
        trainee: "You're disappointed.",
      },
    ],
  },
  blame: {
    title: "Blame",
    reason:
      "It may even be true, but right now all that's heard is: your own fault. Nothing drives the emotion up harder.",
    messages: {
      blame: "This comes across as 'your own fault', and that stokes it. How it came about can wait.",
    },
    flagged: [
      {
        tenant: "And where do I go now?",
        feeling: "fear",
        trainee: "You should have paid sooner.",
      },
      {
        tenant: "Four hundred pounds for a few scratches!",
        feeling: "anger",
        trainee: "That's your own fault.",
      },
    ],
    clean: [
      { tenant: "And where do I go now?", feeling: "fear", trainee: "You're frightened." },
      {
        tenant: "Nobody warned me!",
        feeling: "anger",
        trainee: "We should have called you sooner.",
      },
    ],
  },
  "self-focus": {
    title: "About yourself",
    reason:
      "You don't like this either, and that's human. But say so now and you're asking for understanding from someone who needs it more.",
    messages: {
      "self-focus": "For a moment this was about you. Bring it back to what the tenant is feeling.",
    },
    flagged: [
      {
        tenant: "I haven't slept for nights over this.",
        feeling: "sadness",
        trainee: "This is hard for me too.",
      },
      {
        tenant: "You're just throwing me out!",
        feeling: "anger",
        trainee: "It's not my decision.",
      },
    ],
    clean: [
      {
        tenant: "I haven't slept for nights over this.",
        feeling: "sadness",
        trainee: "What does this mean for you?",
      },
      { tenant: "You're just throwing me out!", feeling: "anger", trainee: "You're angry with us." },
    ],
  },
  "apology-repeated": {
    title: "Sorry, and sorry again",
    reason:
      "Saying sorry once is human. Keep on saying it and it becomes about you, until the tenant almost has to comfort you.",
    messages: { sorry: "They know by now that you're sorry. Tell them what you see in them instead." },
    flagged: [
      {
        before: ["I'm sorry."],
        tenant: "Sorry doesn't get me anywhere!",
        feeling: "anger",
        trainee: "I'm really very sorry.",
      },
      {
        before: ["I'm sorry.", "You're disappointed."],
        tenant: "I'd already packed the boxes.",
        feeling: "disappointment",
        trainee: "I'm so sorry.",
      },
    ],
    clean: [
      { tenant: "A lot of good that does me!", feeling: "anger", trainee: "I'm sorry." },
      {
        before: ["I'm sorry."],
        tenant: "Sorry doesn't get me anywhere!",
        feeling: "anger",
        trainee: "You're angry with us.",
      },
    ],
  },
  "question-barrage": {
    title: "Question upon question",
    reason:
      "You keep asking because you want to understand. But someone full of emotion soon feels cross-examined: say what you hear in between.",
    messages: {
      "in-a-turn": "So many questions at once: which one should the tenant answer? Keep just one.",
      "in-a-row":
        "Yet another question, and no sign so far that you've been listening. Give the feeling back first.",
    },
    flagged: [
      {
        tenant: "Nobody told me a thing!",
        feeling: "anger",
        trainee: "Did you get the letter? Did you read it? When was that?",
      },
      {
        before: ["Did you get the letter?", "Did you read it?"],
        tenant: "I just don't know anymore.",
        feeling: "sadness",
        trainee: "What does this mean for you?",
      },
    ],
    clean: [
      { tenant: "Nobody told me a thing!", feeling: "anger", trainee: "What does this mean for you?" },
      {
        before: ["Did you get the letter?", "You're sad."],
        tenant: "I just don't know anymore.",
        feeling: "sadness",
        trainee: "What does this mean for you?",
      },
    ],
  },
  "talking-too-much": {
    title: "Talking for too long",
    reason:
      "While you're talking, the tenant can't let anything out. And hardly any of a long story reaches someone who is upset.",
    messages: { long: "That was {count} words in one go. One sentence will do, then listen again." },
    flagged: [
      {
        tenant: "My legs are shaking.",
        feeling: "fear",
        trainee:
          "The court took this decision last month, at a long hearing with someone from the council there as well, and then we spoke to the bailiffs about what had to be done, and then the date was chosen that is in the letter, together with all the papers from the past months.",
      },
      {
        tenant: "Twelve years I've been cooking on that thing!",
        feeling: "anger",
        trainee:
          "The policy says kitchens are only replaced after twenty years, and yours is twelve years old, so all the older ones come first, and that is a long list, because nearly every house on this estate was built in the same year and the kitchens have not been touched from that day to this.",
      },
    ],
    clean: [
      {
        tenant: "Twelve years I've been cooking on that thing!",
        feeling: "anger",
        trainee: "I can hear that you're angry.",
      },
      {
        tenant: "How did it all come about, actually?",
        feeling: "none",
        arousal: 2,
        trainee:
          "The court took this decision last month, at a long hearing with someone from the council there as well, and then we spoke to the bailiffs about what had to be done, and then the date was chosen that is in the letter, together with all the papers from the past months.",
      },
    ],
  },
  "calm-boundary": {
    title: "A calm limit",
    reason:
      "Anger is fine; you don't have to swallow insults or threats. Say calmly where it stops, and the feeling itself needn't go away.",
    messages: { limit: "Well drawn: you stop the behaviour, and the anger is still allowed." },
    flagged: [
      {
        tenant: "You bunch of idiots!",
        feeling: "anger",
        trainee: "If you keep insulting me, I will end this conversation.",
      },
      {
        tenant: "Just you wait, I know where you live!",
        feeling: "anger",
        trainee: "If you threaten me, I will end this conversation.",
      },
    ],
    clean: [
      { tenant: "You bunch of idiots!", feeling: "anger", trainee: "Calm down." },
      {
        tenant: "This is ridiculous!",
        feeling: "anger",
        trainee: "If you keep insulting me, I will end this conversation.",
      },
    ],
  },
  "crisis-taken-seriously": {
    title: "When someone is in real trouble",
    reason:
      "When someone no longer wants to live, or real violence is in sight, the exercise stops. Ask about it directly, don't leave them alone and get help; if it's violence, leave and call a colleague.",
    messages: {
      serious:
        "You took this seriously, and right now nothing matters more. Don't let go until there is help.",
      "passed-by":
        "The exercise stops here: these words come before everything. Ask about them and get help.",
    },
    flagged: [
      {
        tenant: "I don't want to live anymore.",
        feeling: "sadness",
        trainee: "That's because the rent was not paid.",
      },
      {
        tenant: "I don't want to live anymore.",
        feeling: "sadness",
        trainee: "Are you thinking about suicide?",
        praised: true,
      },
    ],
    clean: [
      { tenant: "I'm in bits.", feeling: "sadness", trainee: "This has hit you hard." },
      {
        tenant: "These bills are wearing me out.",
        feeling: "anger",
        trainee: "I can hear that you're angry.",
      },
    ],
  },
} satisfies Partial<RuleWordings>;
