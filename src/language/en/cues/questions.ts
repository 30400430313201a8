import type { Cue } from "../../pack.js";

/** Factual questions that open with a question word: they ask for a fact, not for a story. */
export const closedQuestion: readonly Cue[] = [
  {
    // lets the tenant say the news; the rule of the same name looks for this id
    id: "made-to-guess",
    negated: "no",
    phrases: [
      "you [will|must|may|might|can] [@adv] [@adv] know|realize|imagine why i|we am|are|have|came|asked|wanted|called|rang",
      "you [will|must|may|might|can] [@adv] [@adv] know|imagine what i|we am|are|have [@adv] [come|going|here|got] [to] say|tell|about|for|here",
      "can|could|would|will you [@adv] guess",
      "you can|could|may|might|must|will [@adv] [@adv] [be] [able] [to] [have] guess|guessed",
      "have|take|make a guess",
      "guess why|what [i|we|this|it]",
      "what do you [@adv] think i|we am|are|have|will|came|want|need [@adv] [here|come|going|about] [to] say|tell|for|about",
      "why do you [@adv] think i|we am|are|have|came|asked|wanted|called|rang",
      "any idea why i|we am|are|have|came|asked|wanted|called|rang",
      "you can|could|will|must [@adv] see|tell|feel where this is going|heading",
      "you can|could|will|must [@adv] see|tell|feel what is coming",
    ],
  },
  {
    id: "fact-asked",
    mood: ["open"],
    phrases: [
      "who [@adv] helps|lives|stays|sleeps|looks|cares|pays|uses|owns|has|have|came|comes|gave|took|rang|wrote|sent|signed|handles|visited|fitted|reported|is|can",
      "what [@adv] colour|colours|make|model|brand|address|size|sort|school|bank|road|street|doctor|name|names|reference|rent|amount|income|age|month|week|year|percentage|letter|form|benefit|benefits|job|hours|bus",
      "what|which * did|had|have|do you pick|picked|choose|chosen|order|ordered|use|using|buy|bought|pay|paid|fill|filled|sign|signed|earn",

      "how long|old|many|much|often|far|big|soon|late|recently",
      "when did|was|were|is|are|do|does|will|would|can|could|have|has",
      "where is|are|did|was|were",
      "who is|are|did|was|told|said|has|have|else|lives|does|made|gave",
      "which",
      "whose",
      "what time|date|day|number|year|month|name|address|colour|size|room|kind|sort|type|floor|exactly|part",
      "what is|are your|the [best|current|exact|@adv] date|number|name|reference|phone|address|rent|income|surname|total|amount|postcode",
    ],
  },
  {
    // "is there anyone who ...?", "do you follow what ...?": the question word only ties
    id: "yes-or-no-asked",
    mood: ["open"],
    at: "sentence",
    phrases: [
      "is|are|was|were|have|has there|you|he|she|they|your|it|that|the [@adv] [got] [anyone|anybody|someone|somebody|a|any|the]",
      "do|does|did|has|have|had you|he|she|they|we|it|your [@adv] have|need|know|follow|see|hear|get|understand|remember|live|work|receive|ask|asked|told|tell|got|read|check|find|look",
    ],
  },
  {
    id: "factual-statement-asked",
    at: "clause",
    phrases: ["do you know if|whether", "can you tell me if|whether|when|your"],
  },
];

/** Invitations put as an order or as a yes-no question. */
export const openQuestion: readonly Cue[] = [
  {
    id: "invited-to-tell",
    phrases: [
      "tell me [@adv] about|what|how|why|where|everything",
      "tell me [@adv] more about",
      "tell me [@adv] a bit|little|lot more about",
      "can|could|would|will you [@adv] [@adv] tell|share [me|us|with] [@adv] [more|@adv] more|what|how|about|something|why",
      "can|could|would|will you [@adv] [@adv] describe|explain|talk [to] [me] [@adv] [more|about|what|how|through] more|what|how|about|through",
      "can|could|would|will you [@adv] [@adv] say [@adv] [@adv] more|about|what",
      "can|could you help me understand",
      "would|do you [@adv] like|want|mind|feel [like|to|able] [to] tell|talk|say|share|explain|talking|telling|saying",
      "help me [to] understand",
      "how do|does|did|is|are|has|was|would you|it|this|that|things [feel|been|sit|land|going|looking|affect|hit|make|left|leave]",
      "talk|walk me through",
      "can|could|would|will you describe|paint|picture [me|us|to] [a|the|what|how|it]",
      "i would like|love|want to hear|know|understand [@adv] more|about|what|how|from|why",
      "i [@adv] wonder what|how",
      "i am wondering what|how",
      "say|tell * more about|on",
      "what is it like|that|about",
      "[can|could|please] [you] describe what|how|it|that [it|for|you|to]",
      "what is going on [for|with|in]",
      "what|which [bit|part] [of] [this|it|that] [@adv] worries|bothers|frightens|scares|hurts|matters|goes|keeps|makes|gets|weighs|upsets|stings|helps|hits|troubles you|most|through",
      "what|how @adv worries|bothers|feels",
      "what is on your mind",
      "what is it doing|done to you",
      "how come you feel|are",
      "is there anything|something else [@adv] you|that [would] want|worrying|on|like|need|tell|say",
      "anything else on|you want|would|your",
    ],
  },
  {
    // the trainee's own explaining is not asked for
    id: "explain-asked",
    at: "clause",
    phrases: ["[please|just|can|could] [you] explain what|how|it|that [it|for|you|to]"],
  },
];
