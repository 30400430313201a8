import type { Cue } from "../../pack.js";

/** Ending or leaving the talk: a boundary after an insult or a threat, otherwise one more way to block the emotion. */
export const breakingOff: readonly string[] = [
  "i|we will|would|shall|must|can|am|are|may|might [@adv] [going|have|need|to] [to] [@adv] hang|hanging up",
  "i will|shall|must|am [@adv] [going|have|need|to] [to] put|putting the phone|receiver down",
  "i|we will|would|shall|must|can|am|are [@adv] [going|have|need] [to] [@adv] end|ending|stop|stopping|finish|finishing|close|terminate|terminating|leave|cut this|the|our [phone] conversation|call|visit|meeting|chat|talk|appointment [short]",
  "i|we will|would|shall|must|am|are [@adv] [going|have|need] [to] [@adv] end|stop|leave|finish it|things [there|here]",
  "i|we will|shall|must|would [@adv] [have|need] [to] leave [now]",
  "i am [@adv] leaving|off [now]",
  "conversation|call|visit|meeting|chat is|will [@adv] [be] over|end|stop",
  "conversation|call|visit|meeting ends|stops [here|now]",
  "or [else] i|we will|am|are [@adv] [going|have] [to] leave|stop|end|hang|go",
];

export const boundary: readonly Cue[] = [
  { id: "limit-after-insult", answering: ["insult", "threat"], phrases: breakingOff },
  {
    // the tenant's insult or threat is the condition, so the words may be loose
    id: "limit-named",
    answering: ["insult", "threat"],
    phrases: [
      "swear*|swore|curs*|insult*|threat*|abuse|abused|abusive|name-calling|names|respect|respectful*|civil|civilly|politely|shouted|language",
      "call|calls|called|calling me|us|my that|a|an|names|things",
      "talk|speak|talking|speaking|spoken|talked|treated to [me] like|in that|this",
      "spoken|talked|shouted|sworn|treated to|at|like",
      "i|we will|can|do|am|would not [@adv] [have|accept|take|tolerate|allow|stand|put|be|going|let|listen|prepared|willing|okay|want|going] [to] [have|accept|take|tolerate|allow|stand|put|be|let|listen|sit] that|this|being|up|anyone|you|it|here",
      "not [@adv] okay|acceptable|alright",
      "draw the|a line",
      "cross*|over the|a line",
      "feel|feeling unsafe|threatened|safe",
      "if|when you|this|that|it * again|continue*|on|up|like|stop*|more",
      "happens|say|do|says|hear that|it|this|one again|more",
      "one more like|word|of|insult|time",
      "more like that",
      "any|some|much|one more of that|this|it|those",
      "bring|bringing|draw|drawing * to a|an close|end",
      "leave out the|that|those insults|names|abuse|swearing",
      "without the|that|any|those abuse|insults|names|swearing|threats|shouting",
      "speak|talk to me [@adv] properly|normally|decently|respectfully",
      "that is|was [@adv] a|an threat|insult|line",
      "hurtful|offensive|unacceptable|uncalled [for]",
      "keep|carry on|that|this up|going|like|on",
      "i|we can|will|could not|only [@adv] carry|continue|keep|talk|go|stay|help * if|while|when|unless|without",
      "not with|if|while|like that|you|this|i",
      "pick|continue|talk|meet|do this|it|that|again [up] another|some|later|tomorrow [day|other|time]",
      "another day|time",
      "take a break|pause|minute|moment",
      "step out|outside|away",
      "end|ending|stop|stopping|finish|leave|hang the|this|it|here|there|now|up",
      "call|ring|calling|ringing the|security police|on",
      "report|log|record that|this|it|threats",
      "police",
      "walk away",
    ],
  },
];
