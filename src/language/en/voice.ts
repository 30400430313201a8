import type { Voice } from "../voice.js";

export const voice: Voice = {
  reactions: {
    "not-understood": ["How do you mean?", "Sorry, what?", "You've lost me.", "Say that again?", "Hm."],
    "yes-but": [
      "But. There's always a but.",
      "You should have stopped before the but.",
      "And there's the but.",
    ],
    parroted: [
      "You said that already.",
      "You're just saying my words back at me.",
      "I don't need to hear that again.",
    ],
    loop: [
      "You keep explaining. You're not hearing me.",
      "More reasons. They're no good to me right now.",
      "You talk and talk and it goes straight past me.",
    ],
    "news-not-given": [
      "What's this about?",
      "Just tell me why you're here.",
      "You haven't come round for a chat, have you?",
      "You're making me nervous. What is it?",
    ],
    "question-ignored": ["I asked you something.", "You haven't answered me.", "That was a question."],
  },
  corrections: {
    anger: ["No. I'm angry, that's what I am.", "That's not it. I'm just plain angry."],
    sadness: ["No. I'm sad, that's what it is.", "That's not it. It just hurts."],
    fear: ["No. I'm scared, that's what it is.", "That's not it. I don't know what's going to happen to us."],
    disbelief: ["No. I just can't get my head round it.", "That's not it. I can't believe it."],
    shame: [
      "No. It's... never mind. Nobody's to know about this.",
      "That's not it. I can't look anyone in the face.",
    ],
    disappointment: ["No. I'd just been counting on it so much.", "That's not it. I'd got my hopes up."],
    none: ["No, that's not it.", "I don't feel that way now."],
  },
  endings: {
    calm: [
      "Right. I don't like it, but I know where I stand now.",
      "All right. We'll do it that way. Thank you for staying.",
    ],
    complaint: [
      "I'm making a formal complaint. You'll be hearing from me.",
      "This is going to complaints. Goodbye.",
    ],
    aggression: ["Get out! Out of my house, before I put you out!", "Go! Now! I won't answer for what I do!"],
    "walked-out": ["I can't do this. I'm going.", "Leave it. I've got to get out of here."],
  },
  summaries: {
    anger: {
      medium: ["You're angry about this.", "You're annoyed, and it shows."],
      high: ["You're furious.", "You're really angry."],
    },
    sadness: {
      medium: ["You're sad about this.", "This hurts you."],
      high: ["You're really sad about this.", "You're so sad about this."],
    },
    fear: {
      medium: ["You're worried.", "You're scared of what's coming."],
      high: ["You're really scared.", "You're very frightened of what comes next."],
    },
    disbelief: {
      medium: ["You can't quite believe it yet.", "You're still a bit shocked."],
      high: ["You can't believe this.", "This has come as a terrible shock to you."],
    },
    shame: {
      medium: [
        "That can't be easy to talk about. Maybe you're a little ashamed.",
        "Maybe you feel a bit embarrassed about it.",
      ],
      high: [
        "It sounds as if you're ashamed, is that right?",
        "Maybe you're ashamed, and that is hard to say.",
      ],
    },
    disappointment: {
      medium: ["You're disappointed.", "You feel let down."],
      high: ["You're really disappointed.", "You feel badly let down."],
    },
  },
  about: "The first thing on your mind is {thing}.",
  possessives: { my: "your", our: "your", me: "your" },
  park: "I'll come back to the why in a moment.",
  news: "I'm afraid I have bad news for you. {news}",
  stands: "This decision stands.",
  content: "Shall I tell you what happens next, and how it came to this?",
  crisis:
    "What you're saying worries me and I'm taking it seriously. Are you thinking of killing yourself? I'm staying with you.",
  views: {
    notTold: "I still don't know why you came. I could tell you were going round and round something.",
    reasonable: "I don't like it, but I know where I stand and I can think again.",
    emotional: "I'm still in the thick of it. What has to happen now hasn't sunk in.",
    ended: {
      complaint: "I didn't feel heard, so now I'm putting it in writing.",
      aggression: "There came a point where I just saw red.",
      "walked-out": "I couldn't stay with it any longer. It got too much.",
    },
    heard: "When you said ‘{quote}’, I thought: this one hears me.",
    explained: "You said you understood, but you kept explaining. I was still reeling.",
    hurt: "That ‘{quote}’ landed hard. After that I heard nothing.",
    hoped: "You left the door open a crack, and I held on to that.",
    neverNamed: "Nobody said what this is like for me. Nor did you.",
  },
};
