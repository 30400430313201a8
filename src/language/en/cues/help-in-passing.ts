import type { Cue } from "../../pack.js";

const ACT =
  "ring|call|phone|email|contact|ask|try|see|speak|talk|write|apply|appeal|register|bid|go|get|put|send|take|keep|bring|look|make|book|have|let|use|borrow|store|pay|set|fill|join|check|save|request|seek|consult|visit|claim|swap|rent|split|stay|stop|move|find|leave|turn|open|note|photograph|sign|hire|hand";
const ACTING =
  "ringing|calling|phoning|emailing|contacting|asking|trying|seeing|speaking|talking|writing|applying|appealing|registering|going|getting|putting|sending|taking|keeping|bringing|starting|looking|making|booking|having|using|borrowing|storing|paying|setting|filling|joining|checking|requesting|visiting|claiming|swapping|giving|moving|thinking|considering|popping";
const AGENCY =
  "shelter|citizens|age|council|gp|doctor|law|credit|food|housing|tribunal|ombudsman|samaritans|union|mp|councillor|helpline|school|bank|social|support|debt|money|welfare|legal|turn2us|stepchange|mind|solicitor|advice|nurse|carer|health|local|your|the|a|an|them|us|me|him|her|it|someone|somebody|our|my|that|this|down";

/** Help and advice as it slips into talk: what is best, what might help, who could take it on. */
export const helpInPassing: readonly Cue[] = [
  {
    id: "best-thing-to-do",
    mood: ["statement"],
    negated: "no",
    conditional: "no",
    notAnswering: ["insult", "threat"],
    phrases: [
      "i would [@adv] have|take|get a look|word|chat|read|go at|with|of",
      "[and] get it|that|them in before|by|to the|@num|@weekday",
      "shelter|citizens|gurdwara|church|mosque|chapel|temple|hospital|college|union [centre|@adv] lends|runs|has|have|does|do|offers|gives|sees|see|helps|help",
      "there is a|the|an * do|does|fund|scheme|procedure|service|who|fella|lad|line|form|desk|drop-in who|that|for|do|does|then|they",
      "i|we could|can|will [@adv] fit|raise|mark|enclose|lodge|store|lift that|it|the|a|them|you|those|secondary|some|in|on",
      `[the|your] best|wisest|easiest|safest|quickest thing|plan|bet|way|idea|option|course [@adv] [is|would|now|to|for|then|you] [be|you] [to|if|is] [you] ${ACT}`,
      `better|best|wiser off|to|advised|just [to] ${ACTING}|${ACT}`,
      `be|are|is best|better|wise|advised [off|to] ${ACTING}|${ACT}`,
      `best ${ACTING}`,
      `[it|might|could|may|is|would] [be|is] [@adv] worth [you|a|your|us] [while] ${ACTING}|try|look|call|go|shot|word|chat|ring|visit`,
      `you might|may|could care|like|wish|choose to [@adv] ${ACT}`,
      `might|may|could i|we [@adv] [@adv] suggest|propose|offer|recommend|advise`,
      `i|we [would] [@adv] [@adv] suggest|propose|recommend|advise|urge [you|that|we|we] [@adv] [to] [@adv] ${ACT}|${ACTING}|meet|sit`,
      `should|were you wish|want|like|decide to [@adv] ${ACT}|contest|challenge|dispute|complain`,
      "you can|could|may|might [@adv] stop|stay|sleep|live|go|move [in|to|into|at|with] the|our|a|your guest|spare|show|empty|hotel|respite|sheltered [flat|room|house|unit|@home]",
      "i|we will|can|could|shall|would [@adv] have|get|send|fetch|bring|lay a|an|the|some|someone|somebody [@adv] van|taxi|skip|lorry|removal|driver|interpreter|engineer|plumber|electrician|heater|cleaner|joiner|surveyor|form|letter|adviser|nurse|meeting|boxes|man|lad|woman",
      "[we] [do] have|has|got [got] a|an [@adv] place|room|space|flat|bungalow|vacancy|scheme|fund|heater|unit|garage|vacant|slot for|you|that|in|where|at|free|coming",
      "a|an|one|some|the [@adv] [@adv] dehumidifier|humidifier|heater|fan|towel|lawyer|solicitor|counsellor|loan|rota|rail|monitor|mediator|payment|plan might|may|could|would|can [@adv] help|do|work|make|be|ease|bridge",
      "what|here is [we|i|you] [can|could|will|might|would] do [@adv] is",
      "what we|i can|could|will do is",
      "tell you what i|we|let will|can|shall|could|us",
      "there is [@adv] [@adv] [a|an] [@adv] [local|small] charity|place|shop|scheme|fellow|lad|lass|woman|man|firm|group|church|project|warehouse [in|that|who|does|on|near|round|down|called|up]",
      "i|we can|could|will|shall|might [@adv] have|get|put a|in word|chat|good with|to|for your|the [social|support|gp|school|doctor|landlord|neighbour|neighbours|bank|@body|worker|health|nurse|benefits|benefit]",
      "i|we can|could|will|shall [@adv] [@adv] email|text|send|post|print|drop|read|forward|whatsapp you|it|that|them|the|a|over|out|this",
      "i|we will|can|shall|could [@adv] sit|come|go|work|help|get|knock|bring|bump it|that|this|them|you|the|down|round|through|with * down|together|with|to|over|for|on [a|you|@num|with]",
      "any use to you|him|her|them|at",
      "if that is any use|help|good",
    ],
  },
  {
    id: "asked-to-do-something-useful",
    mood: ["closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      "would|could|can you [@adv] lift|move|put|stick|grab|turn|switch|bring|take|get|shift|cover|unplug|shut|gather|photograph [the|your|a|some|off|those|any|all] [@adv] photos|bucket|basin|towel|mains|water|stopcock|power|furniture|things|electrics|bed|stuff|clothes|valuables|carpet|pictures|boxes|off|up",
      "could|can|might he|she|they|your [@kin] [not] [@adv] use|take|try|have|stay|help|lend|mind",
    ],
  },
  {
    id: "somebody-could-help",
    mood: ["statement", "closed", "open"],
    negated: "no",
    conditional: "no",
    notAnswering: ["insult", "threat"],
    phrases: [
      `[maybe|perhaps|possibly|surely|and] your|a|the [@adv] @kin|grandson|granddaughter|nephew|niece|neighbour|carer|friend|cousin|church|boss|employer [@adv] [could|might|can|would] take|help|lend|have|look|mind|store|drive|hold|put|give|keep|come|ask|share|sign|pay|do`,
      `why not [@adv|just|maybe] ${ACT} [@adv] ${AGENCY}|in|for|with|round|over|if|to|about|at|on`,
      "what|how about [@adv] [a|an|some|if|the|your|getting|using|putting] [@adv] storage|heater|dehumidifier|loan|plan|swap|lodger|mediation|counselling|visit|meeting|call|instalments|payment|food|social|citizens|shelter|support|scheme|self-storage|school|family",
      "what|how about [@adv] if|we|asking|getting|trying|putting|seeing|ringing|using|you [we|you|i]",
      "what if you|we|i|they [@adv] [were] paid|pay|tried|try|split|spread|asked|ask|rang|put|moved|got|get|took|started|swapped|used|sent|spoke|shared|stored|made|did|set|came|looked|found|stayed|applied|to",
    ],
  },
  {
    id: "told-kindly-to",
    mood: ["statement"],
    negated: "no",
    conditional: "no",
    at: "clause",
    notAnswering: ["insult", "threat", "why"],
    phrases: [
      `[so|just|please|and|then|maybe|first|now|you] get|pop|nip|take|get [yourself|yourselves] [down|along|over|round|up|straight] [to|the|in] [the] citizens|gp|doctor|doctors|council|law|town|library|job|jobcentre|office|school|foodbank|food|advice|shelter|housing`,
      `[so|just|please|and|then|maybe|first|now] give [the|your] shelter|citizens|gp|doctor|council|ombudsman|helpline|us|me|them|school|bank|landlord|mp|samaritans|trish|office a|some call|bell|ring|shout|buzz|copy|notice`,
      "[so|just|please|and|then|maybe|first|now] put|get it|that|everything|this [all] [@adv] in|on writing|black|paper",
      "[so|just|please|and|then|maybe|first|now] [best|worth] take|get|keep [a] photos|pictures|notes|record|note|photo|picture [of]",
      "[so|just|please|and|then|maybe|first|now] apply|reapply|appeal|bid|ask|register|fill|complete|download|search|look online|again|next|on|for|to|in|up|out|there",
    ],
  },
];
