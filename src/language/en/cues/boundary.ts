import type { Cue } from "../../pack.js";

/** Ending or leaving the talk: a boundary after an insult or a threat, otherwise one more way to block the emotion. */
export const breakingOff: readonly string[] = [
  "i|we [@adv] will|would|shall|must|can|may [@adv] [have|need|be] [to] [@adv] hang|hanging up",
  "i am [@adv] [going] [to] hang|hanging up",
  "i|we will|would|shall|must|can [@adv] [have|need] [to] put the phone|receiver down",
  "i am [@adv] [going|putting] [to] [put] the phone|receiver down",
  "[i|we] [@adv] will|would|shall|must|can|to|am|are|going [@adv] [have|need|be|going] [to] [@adv] end|ending|stop|stopping|finish|finishing|close|closing|terminate|terminating|leave|break|cut this|the|our [phone] [conversation|call|visit|meeting|chat|talk|appointment] [there|here|now|short|off]",
  "end|ending|stop|stopping|finish|finishing|terminate|leave|pause|cut the|this|our call|conversation|visit|meeting|chat|talk|appointment",
  "end|ending|stop|leave|finish it|things here|there",
  "i|we will|shall|must [@adv] [have|need] [to] leave|go [now|if|unless|then]",
  "i am [@adv] leaving|going|off [now|if|unless]",
  "conversation|call|visit|meeting|chat ends|stops|is|will [@adv] [over|be|end|stop|have|finish]",
  "walk away from this",
];

export const boundary: readonly Cue[] = [
  { id: "limit-after-insult", answering: ["insult", "threat"], phrases: breakingOff },
  {
    id: "limit-named",
    answering: ["insult", "threat"],
    phrases: [
      "[i|we] will|can|do|am|would|are not [@adv] [going|prepared|willing|have|accept|put|stand|take|tolerate|be|to|let|want|allow|deserve|listen] [to|up|with|for|be|have|put|let] [be|with|put|stand|take|have|accept|tolerate|for|being] [being|be] called|spoken|sworn|shouted|threatened|insulted|abused|talked|screamed|that|this|threats|insults|abuse|language|swearing|names",
      "not [@adv] [be|being] spoken|talked|called|sworn|shouted|threatened|insulted|abused|treated [to|at|like|names|that|this|by]",
      "not [@adv] okay|acceptable|alright|on|having [that|this|it]",
      "do not [@adv] call|swear|shout|threaten|insult|speak|talk me|at|us|to|my [names|me|like|that|colleague*]",
      "do not [@adv] use that|such|language|those [language|words|names]",
      "stop|without|no [the] [more] swearing|shouting|insults|threats|name-calling|threatening|insulting|abuse|language",
      "insults|threats|swearing|shouting|abuse|abusive|name-calling|threatening|insulting|threaten*",
      "i draw the|a line",
      "crosses|crossed|crossing|over a|the line",
      "ask|need|want|like you [@adv] to|not [to|not] [@adv] [stop|not] call*|swear*|threat*|shout*|insult*|speak|talk|stop|keep",
      "keep it|this|things civil|respectful|polite|decent",
      "respectful|respectfully|civil|civilly|politely|with respect",
      "speak|talk to me like|that",
      "call me|us|my that|names|a|things|an",
      "i do not feel safe",
      "feel unsafe|threatened",
      "keep|carry on|that|this up|going|like|on [i|we|this] will|am",
      "i can not|will [@adv] [not] [carry|keep|talk|go|stay|continue] [on] [talking|if|while|when|like]",
      "that language|kind|sort|word",
    ],
  },
];
