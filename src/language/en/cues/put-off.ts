import type { Cue } from "../../pack.js";
import { across } from "../across.js";

/** What is put off: the content. */
const REASONS =
  "who|where|why|whys|wherefores|reason|reasons|how|when|detail|details|figure|figures|number|numbers|sums|scoring|score|points|dates|date|rules|rule|policy|policies|paperwork|practicalities|technicalities|ins|question|questions|breakdown|calculation|calculations|procedure|process|specifics|background|costs|options|history|explanation|explanations|answer|answers|money|law|criteria|mechanics|particulars|arithmetic|maths|timetable|schedule|appeal|appeals|survey|report|workings|facts|small";
/** "the legal ins and outs", "all the technical points" */
const THE_REASONS = [
  `[the|all|your|any|those|that|our|my] [of] [the|your] [legal|technical|financial|practical|exact|formal|medical|dry|nitty] ${REASONS}|side|stuff|bits|gritty [and|of] [wherefores|outs|it|that]`,
];
const SPEAKER = "i|we|let|shall";
const TELLING =
  "explain|answer|tell|discuss|cover|talk|go|take|run|walk|show|set|pick|deal|look|give|do|sort|bring|lay|spell|address|unpick|unpack|share|put|save|leave|handle|tackle|read";
const LATER = [
  "later",
  "later on",
  "afterwards",
  "after",
  "shortly",
  "presently",
  "in a bit",
  "in a moment",
  "in a minute",
  "in a mo",
  "in a sec",
  "in a second",
  "in a tick",
  "in a while",
  "in a little",
  "in due course",
  "in good time",
  "by and by",
  "further on",
  "another time",
  "another day",
  "another moment",
  "next time",
  "when you are ready",
  "when you feel",
  "whenever you are ready",
  "once you have",
  "once you are",
  "once you feel",
  "when you have had|got|caught|taken",
  "when it|this|that has",
  "when the dust",
  "when things",
  "before we finish|go|leave|hang|part|end|are",
  "before i go|leave",
  "before you leave|go",
];
const NOT_NOW = [
  "[just|but|only] not [just|right|quite|at] this|the [very] second|minute|moment|instant",
  "[but|only] not just|quite yet",
  "but not just|quite|right yet|now",
  "not right|just this|now",
  "but not while|until|before",
  "not straight|right away",
  "not first",
];

/** Says that the content comes later: the promise, the delay, or what comes first instead. */
export const putOff: readonly Cue[] = [
  {
    id: "told-later",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      ...across([`${SPEAKER} * ${TELLING} *`], LATER),
      ...across(
        [`explain|answer|discuss|cover|unpick|unpack|explaining|answering|discussing|explanation`],
        LATER,
      ),
      ...across(
        THE_REASONS,
        ["", "can|will|may [@adv]", "i|we will|can|shall"],
        ["later", "afterwards", "wait", "keep", "after", "hold", "presently"],
      ),
      ...across(
        THE_REASONS,
        ["* for|till|until"],
        ["later", "afterwards", "another", "tomorrow", "when", "after", "you have", "next"],
      ),
    ],
  },
  {
    // "the money I'll set out for you later": what is told stands in front
    id: "named-and-left",
    mood: ["statement", "closed"],
    phrases: [
      `the|those|these|your|all [the] ${REASONS} i|we will|shall|can|would [@adv] [@adv] ${TELLING}|come|get|explain|save|leave|park`,
      `as to|for the|why|how|when|that|your [${REASONS}] [i|we] [will|shall|can] come|explain|answer|get|leave`,
      `i|we will|shall|can|would|may [@adv] [@adv] come|get|turn|move|return|go|circle [back|on|round] [on] to|onto [the|all|that|your|those|these] [legal|practical|other] ${REASONS}`,
      "i|we will|shall|can|would|may [@adv] [@adv] come|get|turn|move|return|circle [back|on|round] to|onto that|it|those|them|this|all|why|how|when|what|your",
      "coming|getting|turning|returning [back] to that|those|it|why|the [in|later|shortly|soon|next|after]",
      "shall|can|could|may we|i [@adv] come|get|go|turn|return [back|on] to|over|through|into * later|afterwards|after|presently|shortly|once|when|another",
      `i|we will|shall|can|would [@adv] [@adv] ${TELLING} * [i|we] promise`,
      "i promise i|you [will|shall] [get|have|come|explain|answer|tell|go]",
      "i|we will|shall answer|explain it|that|this|you|them [in|fully|all|properly|@adv] full|fully|properly|later|once|when|before|after",
    ],
  },
  {
    id: "not-this-minute",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      ...across(
        [
          `${TELLING}|come|get|to|it|that|this|reasons|details|figures|why|whys|answer|promise|question|you|through|into|together`,
        ],
        NOT_NOW,
      ),
      `never mind [about] the|all [that] ${REASONS}`,
      `forget [about] the ${REASONS} for|now`,
      `[the|those|your|all] ${REASONS} [is|are] for later|another|afterwards`,
      `not [@adv] [the] [time|moment] for|to [go] [into|through] [the|that|all] ${REASONS}`,
      "too soon|early to|for [go|get|talk|discuss|explain|that|the|all]",
      `do|need not [@adv] [need|have|want|going] [to] [@adv] [go|get|dive|jump|rush|launch|do|talk|throw|bury|bombard|load|drown] [in|into|about|through|straight|at|you] [with|you|in|into|straight] [the|all|any] ${REASONS} [yet|now|at|right|just|today|first|straight|on]`,
    ],
  },
  {
    id: "left-aside",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      "leave|park|put|set|hold|keep|save|shelve * [to|on] one side|aside|ice",
      "leave|park|set|hold|keep|save|shelve|skip * for now|later|another|after|afterwards|when|once|tomorrow|next|a",
      "leave|park|put|hold|keep|save|shelve|postpone * until|till [you|we|i|later|after|another|things|the|this|tomorrow]",
      "let me|us [@adv] leave|park|hold|save|shelve|postpone that|the|those|it|this|your|all|any",
      `leave|park|hold|shelve the ${REASONS}|rest [back|out|be|alone]`,
      "hold|holding * back until|till|for",
      "put a pin in",
      "on the back burner",
      "on hold",
      "not forget|forgetting|forgotten|lose|losing|ignoring|dodging|ducking|avoiding that|your|the|this question*|point|why|answer*",
      "i|we have|am|will [@adv] [@adv] note|noted|made|written|writing|jot|jotting that|your|it|a|the [note] [down] [question*|of|for] [that|your|later|and] [later|question*|come]",
      "that|your question [@adv] deserves|needs|can|will a|an|proper|wait|keep|get",
      "it|that|this|they|rest|all|everything can|will|may [@adv] [all] keep|wait",
      "can [@adv] keep till|until|for",
    ],
  },
  {
    // what comes first instead
    id: "something-else-first",
    mood: ["statement", "closed"],
    phrases: [
      "but first [i|let|tell|how|we|just]",
      "first [@adv] [let|tell|though] [me|us] tell|how|hear|listen|stay|see|know|talk|you",
      "first [@adv] [i] [would|want|need] [like|rather|to|love] [to] hear|know|listen|stay|see|ask|understand",
      "before i do|answer|explain|get|tell|start|come|say [that|it|so|you|more|anything|any] [i|how|let|tell|what|want]",
      "before we talk|discuss|look|do|get|start|dive [about|at|into|that|the|any] [why|reasons|details|numbers|figures]",
      "rather|sooner|prefer|want|like [to] [@adv] hear|listen|stay|know|see|talk|understand * first",
      "hear|listen|know|stay|talk|deal|sit [to|with|about] [you|how|what|this|it] * first",
      "right now i would|want [rather|like|to|much] [to] stay|hear|be|listen|sit|know [with|how|what|about]",
      "for now i would|want [rather|like|to|just] [to] stay|hear|be|listen|sit|know [with|how|what|about]",
      "for now [let] [us] [just|@adv] talk|stay|you|it [about|with] [you|this]",
    ],
  },
];
