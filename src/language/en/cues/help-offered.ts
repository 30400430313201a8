import type { Cue } from "../../pack.js";

const PLACE =
  "club|group|place|charity|shed|drop-in|cafe|centre|service|line|store|loft|adviser|advisor|therapist|nurse|worker|organisation|clinic|session|class|app|website|trust|scheme|depot|firm|company|course|choir|kitchen|pantry|bank|surgery|locker|unit|hostel|refuge|school|nursery|law|clearance";

/** Help in other shapes: who takes it on, where there is some, what to do first. */
export const helpOffered: readonly Cue[] = [
  {
    id: "help-there-is",
    mood: ["statement", "closed"],
    negated: "no",
    conditional: "no",
    notAnswering: ["why"],
    phrases: [
      `there is|are [@adv] a|an|some|the|also * ${PLACE} on|tuesdays|that|who|would|could|open|does|do|in|run|runs|round|down|which|for|at|next|near|called|we|i|you|thing`,
      "has|have|is [got] [@adv] a|an [@adv] free|spare|empty|open room|bed|slot|space|place|loft|garage [on|for|till|until|at|that]",
      "food|warm|baby bank|hub|pantry [on|is|at|in] [open|the]",
      "citizens|shelter|age|mind|samaritans|ombudsman|tribunal|union|mp|councillor|cab [advice|uk] [will|can|could|have|has|do|does|would] [@adv] look|consider|help|fill|take|advise|free|review|see|go|have|run|represent",
      "i know|have [got] someone|somebody|a|an [contact|woman|man|friend|colleague] at|in|who|from|with",
      "free of|legal charge|line|advice",
      "no charge|cost to",
      "for nothing|free",
      "paid for by",
      "you [@adv] have [also|@adv] [got] the right to [@adv] return|appeal|review|ask|complain|advice|see|challenge|request",
      "your [@adv|next] @kin [@adv] [would|could|should|might|will|can] [@adv] [need|have|be|want|get] [to|better|best|well|entitled] [off|to] apply|ask|asking|applying|get|contact|ring|speak|register|see|go|a|help",
      "better|best off asking|applying|ringing|getting|going|speaking|trying|writing",
      "the [@adv] next step|move|thing would|is|will|could|might [be|then|to|now]",
    ],
  },
  {
    id: "help-by-us",
    mood: ["statement", "closed"],
    negated: "no",
    phrases: [
      "i would [@adv] get|go|take|pop [yourself|it|that|them] down|along|up|over|to [to|and]",
      "till|until [the] #|@num|@weekday|end|then [of] [@month|@weekday] to appeal|challenge|object|complain|ask|respond|reply|apply",
      "get|have that|it|them|this|him|her [@adv] translated|printed|enlarged|checked|copied|looked|typed|stored|collected|assessed|interpreted [for|at|over|into|out]",
      "i|we can|could|will|would|shall [@adv] [happy|going] [to] go|come|pop [down|along|round|over|in] with you",
      "i|we can|could|will|shall [@adv] ring|call|phone|contact|email|write * with you|together|for|from",
      "i|we can|could|will|shall [@adv] send|pass|push|kick|take it|this|that [up|on|over|across|straight] to [my|our|the] head|manager|legal|complaints|director|finance|surveyor",
      "i|we can|could|will|would [@adv] split|spread|stagger|store|lend|pay|cover|top it|them|that|your|the|for|up|you",
      "let us [@adv] go|run|look|sit|sort|get|book|put|make|fill|ring|write [down|out|in|it|that|this|at|the|a|your|what] through|down|over|options|date|together|round|in|out",
      "let us have|get * round|in|over|involved|to",
      "the two|both of us",
      "fill|fills|filled it|that|them|this in|out with|for|together|over [you]",
      "would it|that [@adv] help|make|take|suit|ease [@adv] if|you|any|things|a|the|some|to",
      "would it be [@adv] easier|help|useful|helpful|better [to] [you] if",
      "be something for you|him|her|your",
      "shall|should|can|could i|we get|fetch|find|ask|ring|call|bring|book|arrange|try|send|write * for|to|with|over|in|down|at|up|tonight|tomorrow|now you|come|you|someone|her|him",
      "stop|stay on the line|phone while|till|until you|they|he|she",
      "i have [@adv] asked|spoken|rung|booked|arranged|found [to|at|with|you|the|a|in] [the|a|you|club|someone|them] * have|can|will|could",
    ],
  },
  {
    id: "help-ordered",
    mood: ["statement"],
    negated: "no",
    at: "clause",
    phrases: [
      "[and|just|please|then|now] stay|keep|stop out of|away|off|clear [of|from] [that|the|it|there] [room|kitchen|door|stairs|ceiling|wall]",
      "[and|just|please|then|now] put|get|stick|place|pop a|an|some|your [@adv] bucket|towel|towels|bowl|sheet|tarp|heater|fan|blanket|bleach under|by|down|underneath|over|in|on|there",
      "[and|just|please|then|now] switch|turn off|the|it|everything [the|off|at] [water|electric|electricity|mains|gas|power|stopcock|boiler|off|main]",
      "[and|just|please|then|now] bring it|them|the|that|those in|over|down|round|along|with",
      "[and|just|please|then|now] wipe|scrub|wash|bleach it|them|the|that|everything down|with|off",
      "[and|just|please|then|now] get|have|ask the|your gp|doctor|nurse|social|bank|school|union to",
      "[and|just|please|then|now] leave your [@adv] number|name|details|card|address|phone with|at|and",
    ],
  },
];
