import type { CoachWording } from "../coach.js";

export const coach: CoachWording = {
  briefing: {
    facts: "What you know",
    final: "What stands",
    offerLater: "What you can offer later, once the emotion has sunk",
    howTo:
      "Type what you say. An empty line is silence. /hint gets you going, /quit takes you to the debrief, /help shows everything.",
  },
  speaker: { trainee: "You", silence: "(you say nothing)" },
  mark: { praise: "+", advice: "›", warning: "!", error: "!!" },
  better: "Better: “{sentence}”",
  betterSilence: "Better: say nothing for a moment.",
  notRated: "Not rated: I couldn't read this one. This I would have heard: “{sentence}”",
  hints: {
    news: "Don't go round it: say that it's coming, then say it. “{sentence}”",
    silence: "The blow has only just landed. Say nothing (an empty line) and wait for the first reaction.",
    summary: "Emotion comes from the right: give way. Name what you hear. “{sentence}”",
    summaryAndNews: "Name the hope or the disbelief, and say once more, briefly, what stands. “{sentence}”",
    content: "The emotion has sunk, so there's room now. Explain briefly why, and name the next step.",
  },
  help: [
    "Type what you say to the tenant and press Enter.",
    "An empty line is silence. That is an answer too.",
    "/hint (/tip)    one sentence to get you further",
    "/quit (/stop)   stop, with a debrief",
    "/help           this list",
    "//              a line that begins with a slash",
  ],
  unknownCommand: "I don't know /{name}, and the tenant hasn't heard a thing. /help shows what there is.",
  didYouMean: "Did you mean /{name}?",
  notKept: "Stopped. This conversation is not kept.",
  debrief: {
    title: "Debrief",
    outcomes: {
      "not-told": "The bad news was never given. The tenant still knows nothing.",
      aggression: "It ended in aggression. The emotion was not given way to, and it grew.",
      complaint: "The tenant is making a complaint. The emotion was not caught, so it found another way out.",
      "walked-out": "The tenant walked out. It got too much.",
      reasonable: "The emotion has sunk and the news stands. A reasonable conversation is possible.",
      emotional: "The news has been given, but the emotion has not sunk yet.",
    },
    over: {
      trainee: "You stopped here yourself.",
      input: "The conversation stopped where your input ended.",
      length: "After thirty turns, enough is enough.",
    },
    score: "Score: {score} out of 100",
    skills: {
      blow: "Dealing the blow",
      listening: "Listening",
      "feeling-summaries": "Feeling summaries",
      "staying-out-of-explanation": "Staying out of explanation mode",
      "standing-by-the-news": "Standing by the news",
    },
    noOccasion: "did not come up",
    curve: "Emotion, turn by turn (0 to 10)",
    marks: { news: "news", summary: "feeling summary", explained: "explained too early", silence: "silence" },
    end: "end",
    loop: "Explanation mode from turn {first} to turn {last} (turns {turns}).",
    noLoop: "You did not get stuck in explanation mode.",
    kindMotive:
      "It comes from a good place: nobody likes to disappoint a tenant. But explaining while the emotion is there is not giving way.",
    best: "Your best sentence (turn {turn}): “{text}”",
    noBest: "There was no feeling summary yet that fitted.",
    costliest: "Your costliest sentence (turn {turn}): “{text}”",
    tryNext: "Next time:",
    next: {
      blow: "Say that bad news is coming, give it in one sentence, and stop talking.",
      listening: "After each reaction, leave a silence first, or ask what this means for the tenant.",
      "feeling-summaries":
        "Start each answer with “You're…” and name what you hear or see. Put a full stop behind it, not a but.",
      "staying-out-of-explanation":
        "Do you hear yourself say ‘because’? Stop, and name the feeling. The explanation comes later, and then it must.",
      "standing-by-the-news":
        "If the tenant asks for an exception, name the hope and repeat the news in one short sentence.",
    },
    nextNothing: "Play it again with another tenant in mind, or with --difficulty hard.",
    view: "What it was like for {name}",
    notRatedOne: "Not rated: one turn.",
    notRated: "Not rated: {count} turns.",
    crisis: [
      "This conversation touched on suicide or immediate danger. That comes before everything: stay, and follow your association's protocol.",
      "Samaritans: call 116 123, day or night. Immediate danger: 999.",
    ],
    unseen: "What a program can't see: your tone, your face, your pace and a real silence.",
    again: "Once more: badnews-coach practice {id} --lang {lang} --difficulty {difficulty} --seed {seed}",
  },
};
