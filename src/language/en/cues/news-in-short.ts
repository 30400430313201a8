import type { Cue } from "../../pack.js";

const told = { mood: ["statement"], conditional: "no" } as const;
const FIXTURE =
  "tree|oak|ash|elm|beech|sycamore|willow|hedge|fence|wall|shed|lift|boiler|kitchen|bathroom|garage|garages|bench|benches|pond|hens|chickens|dog|dogs|cat|cats|garden|gardens|allotment|hut|hall|room|hub|club|block|tower|laundry|caretaker|warden|gate|aerial|dish|decking|trampoline|van|bike|bikes|pram|flat|house|bungalow|balcony|ramp|parking|bay|pool|car|ponies|pigeons|birds|loft|camera|charger";
const CARE =
  "pay|paying|fix|fixing|do|doing|replace|replacing|repair|repairing|mend|mending|install|installing|fit|fitting|come|coming|move|moving|build|building|put|putting|change|changing|clean|cleaning|cover|covering|clear|clearing|touch|touching|send|sending|sort|sorting|look|looking|treat|treating";

/** The news in few words: a bare answer, who is not given what, what stays or goes, the sum. */
export const newsInShort: readonly Cue[] = [
  {
    id: "news-answered",
    ...told,
    at: "alone",
    answering: ["content-question"],
    phrases: [
      "[no] [sorry] you|he|she|it|they|we is|are|did|have|has|will|can|do|does|were|was not [no|i|sorry|yet] [am|afraid|sorry] [sorry|to] [say]",
      "[yes|yeah] they|it|he|she has|have|is|are|did|will|does|do yes|yeah|aye|i|sorry|all [am] [afraid|sorry]",
    ],
  },
  {
    id: "news-answered-in-full",
    ...told,
    at: "alone",
    phrases: [
      "nothing|none at all [no|i|sorry|am] [am|afraid|sorry]",
      "not a thing|penny|one [no|sorry|i] [am] [afraid]",
      "[about|around|roughly|it] [is] #|@num hundred|thousand|grand|quid|pounds [and] [@num] [give|or] [or|so] [take]",
      "you|he|she|it|they did|have|has|will|are|is|can not no|i|sorry [am|i] [afraid|sorry|am] [sorry|to] [say]",
      "they|it have|has|is|are yes|yeah|i|aye [am] [afraid]",
      "not|none [@adv] from|after|until|before|till|on the|@month|@weekday|# * no",
      "[yes] every|each bit|part|one|inch of it|them [yes]",
      "[still] a no",
      "that is a no",
      "straight|fact [then] no",
      "# [@num|and|hundred|thousand] [#|@num|and] [@num|and] [@num] @money",
      "@num [thousand|hundred] [and] [@num] [hundred|and] [@num|and] [@num|and] @money",
    ],
  },
  {
    id: "news-not-given",
    ...told,
    notAnswering: ["insult", "threat", "why"],
    phrases: [
      "they|he|she|landlord|owners will|would not have|take|let you|him|her|it|them [back|in|stay|on]",
      "give|giving|serve|serving|hand|handing|issue|issuing you [your|with|a] [@adv|formal|written|final] notice",
      "notice to quit|leave|vacate",
      "they|we|panel|council|scheme|committee|board did|have|has|will|do|does not|never [@adv] [be] give|given|grant|granted|award|awarded|offer|offered|accept|accepted|approve|approved|choose|chosen|pick|picked|select|agree|agreed you|it|your|the|to|him|her|that",
      "scheme|home|school|hostel|landlord|unit|place|owner|owners|nursery|refuge is|are not [@adv] taking|having|accepting|letting|keeping him|her|you|them|any|it",
      "he|she|they|your|it [@kin|@adv] can|may|will not [@adv] have|get|take|keep|come|stay|move|live|inherit the|it|your|here|in|on|with|over",
      "there is|are nothing [@adv] [that] [for|more|else] we|i can|could give|offer|pay|refund|award",
      `nobody|no|none [one|body] is|will|are [@adv] [be] [going] [to] [be] [@adv] ${CARE}`,
      `landlord|insurance|council|association|insurers|they|company will|do|does not [@adv] ${CARE} [for] [the|your|it|that|a|any]`,
      "we do not do|cover|replace|fix|pay|mend|repair @works|floors|flooring|fences|carpets|contents|furniture|that|those|for|any|sheds|decoration|redecoration [any]",
      "none of it|that|them is|are|will|was [coming|going|be] [back|happening|paid|covered|yours|agreed|approved]",
      "you have not [@adv] been|got [@adv] given|put|placed|picked|moved|in",
      "no|not [any|a] priority|warden|caretaker|keys|heating|kitchen|ramp|lift|bathroom|extension|cameras|camera today|on|coming|at|for|from|this|after|then|site",
      "will|there be no|not [any|a] [longer|more] [@adv] warden|caretaker|keys|kitchen|ramp|lift|bathroom|extension|camera|cameras|room|club|cooking|service|visits",
      "@works|keys|kitchen coming|today no|this",
      "is|are|be off the|table list|table|cards",
      "[name|names] [has|have] [@adv] come|came|dropped|gone|taken off the|our list|register",
      "they|panel|landlord|council|board|we|owner [have|has] [@adv] went|gone|go|going with|for another|someone|somebody|a|the [else|other|family|couple]",
    ],
  },
  {
    id: "news-stays-or-goes",
    ...told,
    phrases: [
      "you will|are [@adv] [going] [to] [be] lose|losing the|your|that|those|it|all|this",
      "you have [@adv] lost those|it|that|them|all|the|your",
      "not something|anything|one we|i|they [@adv] will|can|are|would|could|do",
      "not on offer|available to|for you|us|let",
      `the|that|your|all|this [@adv|old|whole|community|communal] ${FIXTURE} stays|stay|remains|remain|stands|staying`,
      `the|that|your|all|this [@adv|old|whole|community|communal] ${FIXTURE} goes|go|going [as|too|next|on|by|in|at|first|with|i|either|end] [well|week]`,
      `the|that|your|all|this [@adv|old|whole|community|communal] ${FIXTURE} [is|are|will|has|have] [be|being|been|got|going] [to] [@adv] close|closing|closed|shut|shutting|go|going|felled|crushed|scrapped|sold|ending|end|finish|axed|let`,
      "will|is|are|to [@adv] close|shut|cease|closing|shutting|ceasing [down] for|at|on|by|in|from|end|permanently [good|end|the|@month]",
      "shut|shuts|close|closes|closing|shutting|gone|ends|finishes [down|up] for good",
      "[it] has|have|was|got|been [been|@adv] tagged|crushed|scrapped|skipped|binned|destroyed|thrown [and|out|away|on] [then] [crushed|scrapped|binned|skipped]",
      "post|job|role|service|scheme is|has|have been [@adv] done|got away|rid with|of",
      "other|last|first|second|only one|ones|flat|place is|has|have|are [@adv] gone|taken|let|sold|off",
      "swap|exchange|move|sale|transfer|deal|works is|has|have [@adv] [fallen|been] off|through|dead|stopped",
      "is [@adv] not happening|going|coming|ready|moving on|till|until|this|ahead|@weekday|i|now|any",
      "flat|house|place|it is not ready",
      "has|have|had|got [got] to be handed|given|back|out|cleared|returned|surrendered [back] [over|by|on|the]",
      "you have|are to be out|gone [by|of|on]",
      "will|did|do|does not succeed|inherit [to]",
      "it|that is not going to change|move|shift|budge",
    ],
  },
  {
    id: "news-placed",
    ...told,
    phrases: [
      "you have|are|were [@adv] [been] [@adv] put|placed|assessed|moved|classed|rated|graded in|into|as|at|to band|class|category|level",
      "assessed as|at|in band",
      "[that] [is|makes] a|your|the first|second|third|final|last|formal|written warning",
      "we|they|council|landlord have|has|are|is [@adv] [now] applied|applying|gone|going|asked|asking to [the] court|tribunal|judge [for|to]",
      "taking it|this|that|you|your [to] court",
      "behind and|so we are|have",
    ],
  },
  {
    id: "news-sum",
    ...told,
    notAnswering: ["insult", "threat"],
    phrases: [
      "you are [@adv] looking|talking at|about [@adv] [£] #|@num|a [hundred|thousand|few]",
      "[has|is|are|have] [@adv] gone|going|go|goes|risen|rising|rises|went up by|from|to [£] #|@num",
      "that is what it is costing|going|cost|costs [to] [cost] [you]",
      "it|that [is|will|comes] [be] [£] #|@num [@num|#|hundred] [@money] that|you|for|all|in [is|owe|to|have|the]",
      "costing|costs|cost you [£] #|@num",
      "you [do|still|now] owe [us|it|that|£|the]",
      "you are [£] #|@num [thousand|hundred|@money|weeks|months] [@money] behind|short|over|in",
    ],
  },
];
