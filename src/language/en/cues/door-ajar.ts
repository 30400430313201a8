import type { Cue } from "../../pack.js";

const TRY = "try|push|fight|press|plead|lobby|argue|badger|pester|lean|persuade|convince|talk|ask|beg|appeal";
const THEM =
  "them|him|her|it|that|this|the|your|my|boss|manager|panel|committee|board|director|council|owner|landlord|head|finance|allocations|somebody|someone|people";

/** The decision left ajar: more will be tried, minds may change, luck may help. */
export const doorAjar: readonly Cue[] = [
  {
    id: "more-will-be-tried",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      `i|we will|shall|can|could|might|may [@adv] ${TRY} [and|to|once|again|for] [get|have|make|persuade|convince|see] ${THEM} * changed|change|overturned|reversed|reconsider|reconsidered|rethink|bend|budge|relent|differently|otherwise|round|moved|stopped|lowered|waived|back|again|off|more`,
      `i|we will|shall|can|could|might|may [@adv] try|ask|speak|talk|go|have [to|with|a|back] [the|my|our|word] [to|with|the|my] ${THEM} [@adv] once|one|again|personally|another|quietly [more|last|time]`,
      "make|making|put|putting [a|some|further] [@adv|strong|special] representations|case|plea [on|for] [your] [behalf]",
      "press|plead|argue|fight|push your case|corner|cause|claim|side",
      "fight tooth|for and|you|this|it",
      "bump|push|nudge|shove|squeeze|slide you|it|your [name|@adv] [up|higher|in|through|along|forward]",
      "see if|whether i|we|she|he|they can|could|might|will [@adv] not [@adv]",
      "see if|whether i|we|he|she|they can|could|might|will|would [@adv] get|have|make|hold|change|bend|stretch|stop|delay|turn|persuade|swing|wangle|look|budge|pull|find|squeeze|slip [them|it|him|her|that|the|you|some|off|something|an|any] [to|off|rule|rules|a|way|again|exception]",
      "turn|turned|turning a blind eye",
      "bend|bending|stretch|stretching|bent the rules",
      "pull|pulling [a|some|few] [few] strings",
      "another|one more|last|final try|go|push|crack|attempt|word|look|plea [with|at|to|for]",
    ],
    negated: "no",
  },
  {
    id: "not-yet-lost",
    mood: ["statement", "closed"],
    conditional: "no",
    notAnswering: ["insult", "threat"],
    phrases: [
      "[is] bound to be [a|some] way|something|somewhere|someone [else]",
      "last|final word [on|in] [it|this|that] has|is|was not [@adv] [been] [spoken|said|yet]",
      "not the last|final word",
      "would|could|can|do|should not [@adv] [entirely|completely] rule|write [it|anything|that|this|you] out|off|anything|it|that",
      "would|could|can|do|should not [@adv] give up|all [all] [hope|yet|just|now]",
      "not [@adv] been ruled|written out|off",
      "not [@adv] [completely|entirely|totally|quite|fully] [off|out] the|of table|question|cards",
      "room|scope|space for|to manoeuvre|negotiation|manoeuver|move|talk|discussion",
      "never|not|hardly [ever] that|so|as|quite|all black|cut|final|simple and|as|dried [white|dried]",
      "not|never signed|sealed|confirmed|finalised|final|official|binding [and|yet|until|till] [sealed|delivered]",
      "you could|may|might [@adv|still|yet] [@adv] [be|get|strike|have] lucky|luck|win|qualify",
      "[with] a bit|little|stroke|dose of luck",
      "get|got|be|being lucky",
      "someone|somebody|one|another [else|of] [them] might|may|could|will [@adv|still|yet] [well] drop|pull|back|withdraw|cancel|fall|turn [out|it|through|down]",
      "next in|on line|list",
      "give it a [few] week|weeks|month|fortnight|day|days|while [and|or] * look|change|different|see|different",
      "will|might|may|could [@adv] [all] look|be [very|@adv] different by|in|next|then|after|soon|come|again|when",
      "we|they|it|you|things may|might|could|can [@adv] yet|still [@adv] [see|be|get|come|find|turn|have|look|go|happen|work|change] [a|off|out|it]",
      "come|comes|came off|round|around fingers|yet|yes|in|to [crossed|it|the|your]",
      "they will|would|might|may|could [@adv] come round|around [to|in|yet]",
      "i have known|seen|heard [of] them|it|people|cases|decisions|that|panels [to] [@adv] [turn|get|change|make|go|give|be|been|bend|reverse|let|back|come|reversed|changed|overturned|say|relent]",
      "has|have been known to",
      "we|i can|could|will|are [@adv] sure|certain|bound|confident [to|we|that|can|they|it] [can|to|will] [@adv] sort|find|fix|work|think [out] [of] something|a|some|way",
      "sort|find|work|think [out] something out|for|i|we|between",
      "if you|someone|enough|we|they write|wrote|push|pushed|ask|asked|shout|shouted|press|complain|beg|made|make [a|really|of|you|hard|them|in|enough|nicely] * come|change|rethink|relent|listen|give|round|reconsider|think|look|yes",
      "hold|hang fire|tight",
      "sit tight",
    ],
  },
];
