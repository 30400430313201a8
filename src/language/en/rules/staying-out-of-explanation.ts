import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in English of the rules for staying out of explanation, with scenes that show them at work. */
export const stayingOutOfExplanation = {
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
        before: ["That's because the rent was not paid."],
        tenant: "And what about my children?",
        feeling: "fear",
        trainee: "You're frightened.",
      },
      {
        tenant: "The woman next door is getting one!",
        feeling: "anger",
        trainee: "That's because her kitchen is older than yours.",
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
  "question-parked-well": {
    title: "Question parked",
    reason:
      "A question full of emotion needn't be answered on the spot. Say you'll come back to it: the question counts, and the feeling still goes first.",
    messages: {
      parked: "Neatly parked: the question stands and the emotion goes first. Do come back to it.",
    },
    flagged: [
      {
        tenant: "Why us, of everyone in this street?!",
        feeling: "anger",
        trainee: "You're angry with us. I'll come back to the why in a moment.",
      },
      {
        tenant: "And who's going to shift all my things?",
        feeling: "fear",
        trainee: "I'll come back to that in a moment.",
      },
    ],
    clean: [
      {
        tenant: "Why us, of everyone in this street?!",
        feeling: "anger",
        trainee: "I'll come back to that in a moment. That's because the rent was not paid.",
      },
      {
        tenant: "When does that start, then?",
        feeling: "none",
        arousal: 2,
        trainee: "I'll come back to that in a moment.",
      },
    ],
  },
  "park-forgotten": {
    title: "Forgot to come back",
    reason:
      "You said you'd come back to a question, and the tenant is counting on it. If the answer never comes, parking turns out to have been a brush-off.",
    messages: { forgotten: "In turn {turn} you put a question off until later. It's calm now: answer it." },
    flagged: [
      {
        before: ["I'll come back to the why in a moment."],
        tenant: "All right. And what now?",
        feeling: "none",
        arousal: 2,
        trainee: "This has hit you hard.",
      },
      {
        before: ["I'll come back to that in a moment.", "Mm-hm."],
        tenant: "There's still that one thing I asked.",
        feeling: "none",
        arousal: 2,
        trainee: "Take your time.",
      },
    ],
    clean: [
      {
        before: ["I'll come back to the why in a moment."],
        tenant: "All right. And what now?",
        feeling: "none",
        arousal: 2,
        trainee: "That's because the rent was not paid.",
      },
      {
        before: ["I'll come back to the why in a moment."],
        tenant: "Do I have to go tomorrow?",
        feeling: "fear",
        trainee: "You're frightened.",
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
      { tenant: "I can't even think straight.", trainee: "You could ask a debt adviser for help." },
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
        trainee: "You could ask a debt adviser for help.",
      },
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
        trainee: "You could ask a debt adviser for help.",
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
        before: ["Mm-hm."],
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You could ask a debt adviser for help.",
      },
      {
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "This has hit you hard.",
      },
    ],
  },
  "over-reflecting": {
    title: "Mirroring for too long",
    reason:
      "A feeling summary helps the emotion sink. Once it has, people want to move on, and yet another mirror feels like dodging.",
    messages: {
      mirror:
        "Things are calm again, so another mirror doesn't get the tenant any further. Explain, or name a next step.",
    },
    flagged: [
      {
        before: ["This has hit you hard."],
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You're sad.",
      },
      {
        before: ["You're angry with us.", "Mm-hm."],
        tenant: "Right, so what can I do now?",
        feeling: "none",
        arousal: 2,
        trainee: "You feel let down.",
      },
    ],
    clean: [
      {
        before: ["This has hit you hard."],
        tenant: "And what happens next?",
        feeling: "none",
        arousal: 2,
        trainee: "You're sad. You could ask a debt adviser for help.",
      },
      { tenant: "And what happens next?", feeling: "none", arousal: 2, trainee: "You're sad." },
    ],
  },
} satisfies Partial<RuleWordings>;
