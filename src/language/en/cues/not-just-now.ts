import type { Cue } from "../../pack.js";
import { across } from "../across.js";

const MATTER =
  "numbers|figures|sums|dates|date|rules|reasons|details|workings|money|law|points|score|scores|pictures|photos|report|survey|list|paperwork|form|forms|deposit|plan|plans|options|appeal|appeals|procedure|questions|answers|why|whys|how|clause|clauses|section|costs|cost|rent|compensation|timetable|timings|steps|scoring|breakdown|history|legal|policy|maps|drawings|folder|file|invoice|works|move|swap|garage|keys|offer|alternatives";
const TELL =
  "tell|explain|answer|show|go|talk|take|walk|run|get|come|do|disclose|reveal|give|set|share|lay|discuss|cover|look|sort|read|spell|furnish|provide|supply";
const AFTERWARDS = [
  "in a bit|minute|moment|sec|second|mo|while|tick|jiffy",
  "in due|good course|time",
  "later",
  "afterwards",
  "shortly",
  "presently",
  "soon",
  "when|once|after|till|until you have [@adv] had|got|caught|drunk|taken|eaten|slept|sat",
  "when|once|after|till|until you are [@adv] ready|calmer|steadier|settled|able|up",
  "when|once your [head|breath|hands] is|has|head|breath|hands|feet",
  "before|when i|you leave|go",
  "if|whenever|when|once you [@adv] still want|like|feel|wish",
];
/** What the waiting is for. */
const REST =
  "second|sec|minute|moment|sit|breath|cup|cuppa|brew|drink|tea|breather|something|water|rest|think|cry|night|sleep|chance";

/** Puts off in fewer or other words: the matter named, what keeps, what comes first. */
export const notJustNow: readonly Cue[] = [
  {
    id: "told-afterwards",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      ...across(
        [
          `i|we|let|shall|happy|glad|gladly|can [will|shall|can|would|me|us|to|be] [@adv] [@adv] ${TELL} [you|me|us|all|it|that|who|how|why|what|when|with|through|into|to] [it|all|that|why|how|when|who|the|into|through|over|about|you|to] *`,
          `the|your|those ${MATTER}|buyer|purchaser * i|we [will|shall|can] ${TELL} *`,
        ],
        AFTERWARDS,
      ),
      ...across([`[the|your|those|all|next] ${MATTER} [can|will|come|are|is]`], AFTERWARDS.slice(0, 6)),
      ...across(
        [`[the|your|those|next] ${MATTER} [come|can|are|is|for]`],
        ["after a|you|we|your|that", "later"],
      ),
      `[the|your|those|all] [of] ${MATTER}|they|those [is|are] [will] not [be] going|running|go|run|walking anywhere|away|nowhere`,
      `the|your|those|that ${MATTER} [@num] can|will|may sit|rest|stay|lie there|here|a|for|where|in`,
      "is|are staying|stay [shut|put|there|in|closed|where] till|until|for [you|now|i|we|a]",
      "staying shut|closed|put till|until|for",
    ],
  },
  {
    id: "rest-first",
    mood: ["statement", "closed"],
    phrases: [
      `when|once|after|till|until you have [just|@adv] had|got|taken|drunk a|an|some|your|that [bit|good|little|drop|proper] [of] [a] ${REST}`,
      "get|catch|have|take|drink your|a|some|that breath|tea|minute|moment|tissue|sip [back] first",
      "you|breath|tea|feelings first",
      "first you",
      "first|after [then] [and] i|we will [@adv] tell|explain|show|answer|go|run|talk [you]",
      "let it|that|the|this [number|news|shock|figure|dust|blow] [@adv] sink|settle|land [in] [first|a|for|before]",
      "put it|that|the|those * aside|away|down for|till|until [now|a|you|later]",
      "but|just|only|and not while|until|till|before|yet|in|this you|we|it|i|the|this|that [are|have|next|state|minute|@num]",
      "not in the next @num|few|couple [@num] minutes",
    ],
  },
  {
    id: "answer-promised",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      "you will|shall [@adv] get|have|see [to] [see] your|the|all|a [@adv|of|full|proper] why|answer|answers|explanation|explanations|pictures|photos|reasons|figures|numbers|details|breakdown",
      "you will|shall get to see it|them|that|all [all] [of]",
      "give you [a|an|the|all] proper|full|decent|straight|honest|complete|chapter|whole [and] answer|explanation|account|breakdown|verse|reply|story",
      "that|your|this [question] deserves|needs|wants a|an|the [@adv] proper|decent|full|good|answer|straight|longer|honest",
      `we|i will|shall|can|let [me|us] [@adv] get|come|turn|be [back|round|on] to|onto the|your|plan|all|that|those [@adv|legal] ${MATTER}|b|rest|next|what`,
      "let us|me [@adv] keep|leave|save|hold|park|put the|that|all|your|those " + MATTER,
      `there is [a] [lot|plenty|more|things] to|i [could|can] say|tell|explain about|on * when|once|after|later|rather`,
      "rather|sooner do|go|say|explain [that|it|into|this] [that] once|when|after|later|another",
      "stay|be|sit with you|this|that|how for a|first|just",
      "hang on to|that|your that|thought|question|for",
    ],
  },
];
