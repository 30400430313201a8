import type { Cue } from "../../pack.js";

/** Said of the tenant, now: no condition, no past, no open question. */
const now = { mood: ["statement", "closed"], conditional: "no", past: "no" } as const;

/** Frames that make a feeling summary without a word for a feeling. */
export const feelingSummary: readonly Cue[] = [
  {
    id: "feels-as-if",
    ...now,
    negated: "no",
    phrases: [
      "you [must|@adv|might|may|probably] [@adv] feel|are|be [feeling|left] [@adv] as if|though",
      "you [must|@adv|might|may] [@adv] feel [@adv] [a] [bit|lot] like you|we|no|nobody|nothing|everything|everyone|it|the|this|an|all|your|i|they|being|losing|someone|somebody|some|just|there",
      "you are [@adv] feeling [@adv] like you|we|no|nobody|nothing|everything|everyone|it|the|this|a|an|all|your|i|they",
      "left|leaves|leaving you [@adv] feeling|wondering",
      "left feeling",
      "it|this|that [must|might|@adv] [@adv] [to] [you] feel|feels [to] [you] [@adv] [@adv] [a] [bit] like",
      "it|this|that [must|might|@adv] [@adv] feel|feels [to|for] [you] [@adv] [@adv] as if|though",
      "it|this|that [must|might] [@adv] feel|feels [to|for] [you] [@adv] [@adv] that|unfair|pointless|hopeless|empty|endless|unreal|cruel|heartless",
      "feels|feel [to|for] you [@adv] [@adv] like|as|that|unfair|pointless|cruel|cold|harsh|wrong|impossible|personal",
      "feels [@adv] [@adv] like you|we|nobody|no|everything|everyone|all|the|your|a|an|being|losing|having|someone|one|it|there|they|nothing",
      "feels [@adv] as if|though",
      "like [you|being|we] [are] [being] punished|robbed|cheated|penalized|penalised|judged|blamed|thrown|pushed|kicked|forced|bullied|ignored|abandoned|evicted|dumped|forgotten|singled|tricked|left",
      "it|that|this is|would|must [be] [@adv] as if|though we|you|nobody|your|everything|no|i|it|they|the|someone|somebody|part|life|all",
      "it|that|this is|would|must [be] [@adv] like losing|burying|mourning|grieving",
      "it|that|this is|would|must [be] [@adv] like being|having * punched|kicked|slapped|taken|ripped|pulled|thrown|robbed|torn",
      "it|that|this is|would|must [be] [@adv] like a bad|kick|slap|punch|piece|nightmare|bereavement|death",
      "it|that|this is|would|must [be] [@adv] like we|someone|somebody|they",
      "you [must|@adv] have|get|got the|a [@adv] feeling|sense|impression [that|of|as|like]",
      "[gives|giving|gave|given|left] you [with] the|a [@adv] feeling|sense|impression",
    ],
  },
  {
    // not a claim or an opinion: "you feel we ought to have" is a paraphrase
    id: "feels-that-nobody",
    ...now,
    negated: "no",
    phrases: [
      "you [@adv] [@adv] feel [that] you are|have|do|can|were|will|no|never|will|might|may|must|had|keep|always|get|should",
      "you [@adv] [@adv] feel [that] nobody|no|nothing|everyone|everybody|everything|your|it|this|life|people|all",
      "you [@adv] [@adv] feel [that] we|they|i|the [@body|@adv] are|have|do|did|just|only|never|always|keep|kept|let|treat|lied|lie|left|broke|went|want|is|has|does",
      "you are [@adv] feeling [that|@adv] [you|we|nobody|no|the|it|@felt|like|a]",
      "you [do|@adv] not [@adv] [@adv] feel",
      "you [are|@adv] not feeling",
      "you no longer|more feel",
      "not feel [@adv] [@adv] right|fair|good|real|like [to|for] you|home",
    ],
  },
  {
    id: "made-to-feel",
    ...now,
    negated: "no",
    phrases: [
      "makes|made|make|making you feel [@adv] [@adv] [@adv] like|small|@felt|as|unwelcome|unwanted|worthless|stupid|that|bad|dirty|nothing|cheap|alone|powerless|helpless",
      // "your upset": a slip for "you're"
      "your [@adv] [@adv] @felt",
    ],
  },
  {
    id: "tenant-finds-it",
    ...now,
    phrases: [
      "you [@adv] [@adv] find|think|consider|see [it|this|that|us|me|him|her|the|all|everything|our|how|as] [@adv] [@adv] [@adv] [@adv] unfair|unjust|insulting|outrageous|ridiculous|disgraceful|disgusting|unacceptable|unbelievable|incomprehensible|wrong|cruel|cold|heartless|absurd|scandalous|unreasonable|shocking|disrespectful|humiliating|unreal|callous|insult|disgrace|joke|scandal|nonsense|rubbish",
      "[to|for] you [it|this|that|personally] [is|feels|seems|sounds|looks] [@adv] [@adv] unfair|unjust|insulting|outrageous|ridiculous|disgraceful|unacceptable|incomprehensible|wrong|cruel|cold|heartless|absurd|unreasonable|insult|disgrace|joke|nightmare|disaster|tragedy|meaningless|pointless|personal|tragic",
      "seems|feels|sounds|looks|strikes|is [so|@adv] [@adv] [@adv] unfair|unjust|insulting|ridiculous|wrong|cruel|heartless|unreasonable|cold|absurd|harsh to you",
      "strikes you as",
      "[it|that|this] [@adv] [@adv] [is|does|feels|seems] [not|@adv] [feel|seem|seems|@adv] [@adv] fair to|on|for you",
      "a disaster|tragedy|nightmare|catastrophe for you",
      "you are [@adv] [@adv] not [@adv] [@adv] happy|pleased|amused|impressed|okay|alright",
      "you can not [@adv] [@adv] understand|grasp|fathom|accept why|how|it|this|that",
      "makes no sense to you",
    ],
  },
  {
    // wish, loss, attachment: what it is about for the tenant
    id: "what-it-means-to-tenant",
    ...now,
    negated: "no",
    phrases: [
      "you [@adv] [@adv] [so|really|just] [@adv] long|ache|yearn|miss|hate|dread|fear|mourn|regret|resent [it|this|that|for|you|he|she|the|we|to|him|her|your|having|being|every|what|us]",
      "you are [@adv] [@adv] grieving|mourning|aching|clinging|yearning|longing",
      "all|everything you [ever|@adv] want|wanted is",
      "means|meant [@adv] much|lot|everything to you",
      "[means|meant] so much to you",
      "[means|meant] the world to you",
      "your whole|entire world|future",
      "your [own] safe|little|safe place|haven|castle|refuge",
      "more than a|just [a|the] house|home|flat|roof|bricks|kitchen|dog",
      "pulled|pulling from|out under|from",
    ],
  },
  {
    id: "sounds-or-looks",
    ...now,
    phrases: [
      "you [@adv] sound|look|seem|appear [@adv] [@adv] [@adv] [like|as] [if|though|you] [you] [are|@adv] @felt|hurt|lost|low|pale|shaken|exhausted|crying",
      "you [@adv] sound|look|seem|appear [@adv] [@adv] close|ready to tears|cry|drop|burst|scream",
      "[can|@adv] see|hear|tell|notice|sense how [much|deeply|badly|hard] * hits|hit|hurts|hurt|affects|affected|means|meant|matters|upset|upsets|weighs|shaken you",
      "[can|@adv] see|hear|tell|notice|sense how [much|deeply|badly|hard] * hits|hit|hurts|hurt|means|meant|matters",
      "[can|@adv] see|hear|tell|notice|sense what this|it|that does|is|has [doing|done] to you",
      "see|hear|tell|notice|sense [that|how] * means|meant|mean [a|so|the|@adv] lot|much|world|everything [to] you",
      "i [can] [see|hear|feel] the|your [@adv] pain|hurt|anger|sadness|fear|frustration|shock|worry|panic|disappointment|distress|despair|tears|upset",
      "written [all] [over|across] your",
      "in|on|from|by your face|voice|eyes",
      "see|hear|tell * in|by|from your face|voice|eyes",
    ],
  },
  {
    id: "impulse",
    ...now,
    negated: "no",
    phrases: [
      "you [must|@adv|would] [@adv] like|want|love|feel|ready [like|to] [to|@adv] throw|smash|scream|shout|strangle|slam|punch|throttle|hide|disappear|cry|crying|screaming|throwing|smashing|slamming",
      "you feel [@adv] [@adv] [@adv] fool|failure|burden|nuisance|fraud|criminal|mug|idiot|nobody|beggar|number",
      "that|what [@adv] gets|hurts|stings|rankles|galls|rattles|frightens|scares|upsets|annoys|angers|worries you",
      "is eating|killing|breaking|tearing you",
      "there is [@adv] [a] [lot|@adv] [@adv] [of] anger|sadness|fear|pain|hurt|grief|frustration|disappointment|panic|worry|shame|despair|bitterness [there|here|in|behind|underneath|under]",
      "hear|see|sense|notice|feel [a|the|some|real|so] [lot|@adv] [of|much] anger|sadness|fear|pain|hurt|grief|frustration|disappointment|panic|worry|shame|despair|bitterness",
    ],
  },
  {
    // the whole sentence: "that's frightening"
    id: "enough-alone",
    at: "alone",
    phrases: ["you have [@adv] had [@adv] enough", "[it|that|this] is|feels [@adv] unfair|unjust"],
  },
  {
    // the feeling alone, with the speaker's hearing it behind: "Crushed, is what I'm hearing", "Scared, mostly, I think"
    id: "feeling-heard-alone",
    at: "sentence",
    person: ["none", "you"],
    mood: ["statement"],
    past: "no",
    conditional: "no",
    negated: "no",
    phrases: [
      "[just|well|so|oh|god|@adv] @felt is what i|you am|are|can|hear|see",
      "[just|well|so|oh|god|@adv] @felt [mostly|mainly|chiefly|really|@adv] [is] i [would|should] think|imagine|say|guess|suspect|suppose|bet|expect|hear|see|sense|gather",
      "[just|well|so|oh|god|@adv] @felt|hurt [and] [no|rightly|who|understandably|quite|with|of|you] wonder|so|could|can|rightly|understandably|good|course [blame] [you] [reason]",
      "[just|well|so|oh|god|@adv] @felt [and] even|although|though you",
      "[just|well|so|oh|god|@adv] @felt about|with|by|at|for the|your|us|me|everyone|it|this|that|all",
      "let down [and] [really|badly|@adv] let|by|again",
      "let down [and] @felt|hurt|badly",
      "sick to|at [the|your] stomach|heart|core",
    ],
  },
  {
    id: "impact-alone",
    at: "alone",
    mood: ["statement"],
    negated: "no",
    phrases: [
      "@it is|feels [@adv] [@adv] @maddening|@saddening|@scary|@shocking|@shaming|@disappointing",
      "how [@adv] @maddening|@saddening|@scary|@shocking|@shaming|@disappointing",
    ],
  },
  {
    id: "how-it-goes-deep",
    ...now,
    negated: "no",
    phrases: [
      "how much|deeply|badly|hard [all] [of] this|it|that|the [news|@adv] [is|has] hits|hit|hurts|hurt|affects|affected|means|meant|matters|upset|upsets|weighs|affecting|hurting|shaken|shakes",
      "how [@adv] [@adv] @felt you|this|it|that [are|must|is|feel|all]",
      "how|this|it [all] [@adv] matters [so|@adv] [much|deeply|a] [lot] to you",
    ],
  },
  {
    // telling or facing the people close by
    id: "hard-to-face-them",
    mood: ["statement", "closed"],
    conditional: "no",
    negated: "no",
    phrases: [
      "@it must [@adv] [@adv] be|feel [@adv] [@adv] [@adv] @heavy|painful|upsetting|scary|frightening|embarrassing [for] [you] to [@adv] [have] [to] tell|face|explain|break|say|look [it|this|that|to] [to] the|your|them|him|her|people [@kin]",
      "@it must [@adv] [@adv] be|feel [@adv] [@adv] [@adv] @heavy|painful|upsetting|scary|frightening|embarrassing [for] [you] telling|facing|explaining [it|this|that|to] [to] the|your|them|him|her|people [@kin]",
      "you [@adv] do not|hardly [@adv] know how to|you|on [will|earth] [tell|face|explain|break] [it|this|to] [to] the|your|them|him|her",
    ],
  },
];
