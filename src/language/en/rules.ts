import type { RuleWordings } from "../rule-wording.js";

/** What the coach says of each rule in English, with scenes that show the rule at work. */
export const rules: RuleWordings = {
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
  "news-wrapped": {
    title: "News in wrapping paper",
    reason:
      "Every reason around the news sounds like a way back: something to argue with. Say it's coming, say it in one sentence, and give one short reason at the most.",
    messages: {
      "led-up":
        "You gave the reasons first, so the tenant had to guess where you were heading. Turn it round.",
      reasons: "One short reason is plenty. With more, it starts to sound open to debate.",
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
        trainee:
          "Your application has been rejected because your income is too high. The rules say we have to go by last year's income.",
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
        trainee: "You will be evicted. You could ask the council for help.",
      },
      {
        told: false,
        tenant: "Is the new kitchen finally coming?",
        feeling: "none",
        arousal: 3,
        trainee:
          "Your kitchen will not be replaced. The policy says kitchens are only replaced after twenty years.",
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
  "explanation-while-emotional": {
    title: "Explaining into the emotion",
    reason:
      "Nobody likes to disappoint a tenant, so we start explaining. But emotion comes from the right: until it has passed, no reason gets through.",
    messages: {
      nudge: "Emotion comes from the right, so give way. Your explanation can wait.",
      "to-why": "That 'why' isn't asking for reasons yet. Say what you hear, and come back to it later.",
    },
    flagged: [
      {
        tenant: "So I'm stuck with that mouldy kitchen for years!",
        feeling: "anger",
        trainee: "The policy says kitchens are only replaced after twenty years.",
      },
      {
        tenant: "Why? Why are you doing this to me?!",
        feeling: "anger",
        trainee: "That's because the rent was not paid.",
      },
    ],
    clean: [
      {
        tenant: "Why? Why are you doing this to me?!",
        feeling: "anger",
        trainee: "I can hear that you're angry. I'll come back to the why in a moment.",
      },
      {
        tenant: "How did that bill come about, actually?",
        feeling: "none",
        arousal: 2,
        trainee: "That's because the damage was in the inspection report.",
      },
    ],
  },
  "explanation-loop": {
    title: "Explanation mode",
    reason:
      "Explain, emotion, explain again: that is explanation mode. You do it because you hate to let anyone down, but emotion that isn't given way to only grows.",
    messages: {
      again: "Explaining again, and more emotion: this is explanation mode. A feeling summary gets you out.",
      "on-and-on":
        "That makes {count} explanations, and each one turns the heat up. Drop the content and say what you see.",
    },
    flagged: [
      {
        before: ["The policy says kitchens are only replaced after twenty years."],
        tenant: "The woman next door is getting one!",
        feeling: "anger",
        trainee: "That's because her kitchen is older than yours.",
      },
      {
        before: ["That's because the rent was not paid.", "The law says the court has to decide."],
        tenant: "And what about my children?",
        feeling: "fear",
        trainee: "That's because the payment plan was not kept.",
      },
    ],
    clean: [
      {
        tenant: "The woman next door is getting one!",
        feeling: "anger",
        trainee: "That's because her kitchen is older than yours.",
      },
      {
        before: ["That's because the rent was not paid."],
        tenant: "And what about my children?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
    ],
  },
  relapse: {
    title: "Back into explanation mode",
    reason:
      "You were out, and one sharp question pulls you back in. It happens to nearly everyone, because disappointing people never gets easy; the emotion still goes first.",
    messages: {
      relapse: "You'd got out of explanation mode, and here it is again. The emotion hasn't settled yet.",
    },
    flagged: [
      {
        before: ["That's because the rent was not paid.", "You're frightened."],
        tenant: "Where are we supposed to sleep?",
        feeling: "fear",
        trainee: "The law says the court has to decide.",
      },
      {
        before: ["That's because your income is too high.", "You're angry with us."],
        tenant: "Eight years on the list, and now this!",
        feeling: "anger",
        trainee: "The rules say we cannot let this flat to you.",
      },
    ],
    clean: [
      {
        before: ["That's because the rent was not paid.", "You're frightened."],
        tenant: "Where are we supposed to sleep?",
        feeling: "fear",
        trainee: "What are you most worried about?",
      },
      {
        before: ["That's because your income is too high."],
        tenant: "Eight years on the list, and now this!",
        feeling: "anger",
        trainee: "The rules say we cannot let this flat to you.",
      },
    ],
  },
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
    title: "Not quite the feeling",
    reason:
      "A feeling summary works when the feeling is right, and so is its strength. A careful guess is always allowed: the tenant puts you right, and has been heard.",
    messages: {
      list: "Four feelings at once leave the tenant to choose. Pick one, and make it a sentence.",
      corrected: "You've been put right on this already. Use the word the tenant gave you.",
      guess:
        "Thanks for trying, and carefully too. It's a different feeling; let the tenant help you find it.",
      flat: "This isn't what the tenant feels right now, and you said it as a fact. Ask it instead.",
      shame: "Shame said to someone's face hurts. Come at it more softly, from the side.",
      strong: "That's stronger than the tenant feels it. One notch down and you have it.",
      faint: "Too small for what is going on here. Dare to put it a notch stronger.",
    },
    flagged: [
      {
        tenant: "Oh, that's just lovely.",
        feeling: "anger",
        trainee: "You're angry, scared, sad and disappointed.",
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
      { tenant: "Eleven years. Eleven years here.", feeling: "sadness", trainee: "" },
      {
        before: [""],
        tenant: "Where are we supposed to go?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
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
      { tenant: "You can't be serious.", trainee: "I wish I could tell you something else." },
      {
        tenant: "I was so looking forward to that new kitchen.",
        feeling: "disappointment",
        trainee: "You're disappointed. Your kitchen will not be replaced.",
      },
    ],
  },
  "premature-solution": {
    title: "A solution too soon",
    reason:
      "You want to help, so the solution is on the tip of your tongue. While emotion runs high it sounds like hurrying someone out; later it's worth gold.",
    messages: {
      early: "Emotion first, solution second. Keep this one in your pocket for now.",
    },
    flagged: [
      { tenant: "I can't even think straight.", trainee: "You could ask the council for help." },
      {
        tenant: "Another year on my mum's sofa!",
        feeling: "anger",
        trainee: "Shall I put you in touch with another housing association?",
      },
    ],
    clean: [
      { tenant: "I can't even think straight.", trainee: "This has hit you hard." },
      {
        tenant: "What can I do now?",
        feeling: "none",
        arousal: 2,
        trainee: "You could ask the council for help.",
      },
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
  "content-at-the-right-time": {
    title: "Content at the right time",
    reason:
      "The emotion has sunk, so now it gets through. And now it's needed: bad news without a proper explanation and a next step is worse still.",
    messages: {
      explanation: "Now your explanation lands: the road is clear.",
      "next-step": "A next step, just when there's room for it.",
    },
    flagged: [
      {
        tenant: "So how come I have to pay for this?",
        feeling: "none",
        arousal: 2,
        trainee: "That's because the damage was in the inspection report.",
      },
      {
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You could ask the council for help.",
      },
    ],
    clean: [
      {
        tenant: "That bill is an outrage!",
        feeling: "anger",
        trainee: "That's because the damage was in the inspection report.",
      },
      {
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "This has hit you hard.",
      },
    ],
  },
  "content-missing": {
    title: "Content that never comes",
    reason:
      "When a calm tenant asks how to go on, the road is clear. Keep mirroring now and they leave with nothing to hold on to.",
    messages: {
      missing: "Calm, and ready to move on: explain now, and name a next step.",
    },
    flagged: [
      {
        before: ["Mm-hm."],
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You're sad.",
      },
      {
        before: ["This has hit you hard."],
        tenant: "Right, so when will I get a new kitchen?",
        feeling: "none",
        arousal: 2,
        trainee: "You're disappointed.",
      },
    ],
    clean: [
      {
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "This has hit you hard.",
      },
      {
        before: ["Mm-hm."],
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You could ask the council for help.",
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
        trainee: "Are you thinking about suicide?",
      },
      {
        tenant: "I don't want to live anymore.",
        feeling: "sadness",
        trainee: "That's because the rent was not paid.",
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
};
