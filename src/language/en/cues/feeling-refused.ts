import type { Cue } from "../../pack.js";

const FEEL =
  "upset|angry|cross|worked|wound|het|emotional|dramatic|hysterical|sad|afraid|scared|frightened|worried|ashamed|nervous|mad|annoyed|tearful|stressed|panicking|crying|shouting|sobbing|yelling|screaming|sulking|bitter|furious|livid|heated|agitated|anxious|hostile|aggressive|difficult|personal|silly|stroppy";
const OUTBURST =
  "tears|drama|hysterics|dramatics|shouting|crying|temper|tantrum|tantrums|outburst|outbursts|theatrics|histrionics|sobbing|anger|fuss|emotion|emotions|feelings|attitude|waterworks|caps|capitals|panic|sarcasm|scenes|performance";

/** Feeling or showing it is refused, in gentle, stern and formal words. */
export const feelingRefused: readonly Cue[] = [
  {
    id: "outburst-refused",
    notAnswering: ["insult", "threat"],
    conditional: "no",
    phrases: [
      `enough|less [of|with] the|this|that|all|those|your [@adv] ${OUTBURST}`,
      `stop|quit|drop|stow|spare|cut|skip|lose|leave [me|us|it|out] [with] [the|this|that|all|your|out] [@adv|of|the] ${OUTBURST}`,
      `stop [@adv] being|getting|freaking|acting|kicking|losing|flipping|working|going|crying|shouting|panicking|screaming [@adv] [so|out|off|up|it|on]`,
      `no|without [more|any|need|further|place|room] [more|for|of] [the|any|all] [@adv] ${OUTBURST} [now|please|here|today]`,
      `not|never [@adv|here|the] [to|time|place|going] [to|for] [listen|put|discuss|deal] [to|up|with] ${OUTBURST}`,
      "chill [out] [please|bro|mate|love|hun|yeah|man]",
      "freaking|flipping out",
      "kicking off",
      `leave|park|keep|put|check [the|your|all] [@adv] ${OUTBURST} at|out|to|aside|outside|in|behind`,
    ],
  },
  {
    id: "no-reason-to-feel",
    notAnswering: ["insult", "threat"],
    conditional: "no",
    phrases: [
      `nothing|no reason|need|cause|call|point|sense|use [for|to|in|you] [you|to|be|get|getting|being|in] [so|all|be|get|getting|being|to|@adv] [so|all|@adv] ${FEEL}`,
      `is nothing to [get|be] [@adv] ${FEEL}|cry|shout`,
      "no need|call|reason to|for be|act|behave|talk|speak|carry|react like|that|so [that|this]",
      "no need for that|this|any",
      "do not [you] [@adv] be|act|behave|react|talk|carry [on] like|so that|this",
      `[being|getting|feeling|be] ${FEEL} [@adv] is|will|does|do|would not|never [@adv] [going] [to] help|solve|change|get|make|do|bring|achieve [it|you|us|anything|matters|anyone|anybody|things|any]`,
      "not [@adv] [going] [to] help|solve|change [you|anything|it|matters|us|things] [to|by|if] get|getting|lose|losing|shout|shouting|cry|crying|raise|raising [you|your]",
      `does|will|would|is not|no [@adv|any] [good|help|use] [you|anybody|anyone|to|in|matters] [to] [get|getting|lose|losing|shout|shouting|cry|crying|be|being] [your] ${FEEL}|temper|rag|head`,
      "should|must|ought|can|need not [@adv] [to] let it|this|that|them [all] get|upset|affect|bother|wind|drag|eat to|you|up [you|up|down|like]",
      `you are [@adv] getting|working|making [yourself] [@adv] [all|so|very|too] [in|into] ${FEEL}|emotional`,
      "getting|get|got|work|working|worked yourself in|into|up|all|ill [to|a|into] [right|proper|such|real|terrible|@adv|a] [state|lather|tizzy|frenzy|knot|panic|pickle]",
    ],
  },
  {
    id: "asked-to-quieten",
    notAnswering: ["insult", "threat"],
    mood: ["statement", "closed"],
    conditional: "no",
    phrases: [
      "keep our|your|the voices|voice|tone nice|low|down|calm|level|civil",
      `put|leave|set|lay [that|the|your|all] [@adv] angry|hurt|upset|bad feeling|feelings|emotion|emotions|anger away|aside|down|behind|to`,
      "take the anger|edge|heat|attitude out of|off",
      "do not [you] [@adv] take on|upset|say [so|yourself|that]",
      "can|could|shall|may we|you [all|both|@adv] [please] keep|stay|remain|be [this|it|things] [@adv] businesslike|calm|civil|polite|professional|quiet|reasonable|sensible|quieter",
    ],
  },
  {
    id: "told-to-be-businesslike",
    notAnswering: ["insult", "threat"],
    conditional: "no",
    phrases: [
      "keep|make|be|stay|remain|have [it|this|things|the|a] [@adv] [conversation] businesslike|professional|factual|civilised|rational|practical|level-headed|composed|dignified|objective",
      "stick|keep|stay|get|focus|concentrate [back|on|only|just] to|on|with the [@adv] facts|point|practicalities|matter|practical|business|issue [shall|please|and|at|now|here|side] [we]",
      "with a cool|level|clear|calm head",
      "cool|level|clear|calm head [heads]",
      "cool heads",
      "moderate|temper|lower|soften|watch|mind|adjust your [@adv] tone|language|voice|volume|words",
      "refrain|desist|abstain from raising|shouting|crying|swearing|emotional|outbursts|using|interrupting",
      "[i] must|would|have|shall|will [to] [ask|urge|insist|request|advise] [that] you [@adv] [to] [@adv] compose|calm|approach|remain|moderate|control|keep|stay|conduct|behave [yourself|this|calm|your|civil] [with|down|in]",
      "let us [both|all] [@adv] [try] [and|to] [be|act|stay|keep|approach|behave] [@adv] [like] grown-ups|adults|adult|grown-up|mature|sensible|civilised|reasonable|rational|practical",
      "deep breath|breaths [now|please|and|no|love]",
      "look|looking at it|this|things [a|more] [bit|little|@adv] rationally|calmly|sensibly|objectively|logically|coolly",
      "making|make|made a|such mountain|meal|song|scene|mountains [and|of|out] [a|dance] [molehill]",
      "[i] will|shall|can only|not|wait|carry|talk|speak|continue|discuss [@adv] [on|to|this|it|with] [you] until|till|when|once|unless|if you [have|are|can] [@adv] calmed|finished|stopped|composed|settled|calm|calmer|done|quiet [down|shouting|crying|screaming|yourself]",
      "if you are [@adv] [just|only] going to cry|shout|scream|get|be|carry|behave|adopt|take",
      "if you carry|keep|go|continue [on] crying|sobbing|shouting|screaming|yelling|like",
      "come|ring|call|phone|talk|speak [back|again|to|later|you] when|once you [are|have] [@adv] calmed|calmer|calm|settled|stopped",
    ],
  },
];
