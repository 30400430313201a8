import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"] } as const;

/** Facts as an adviser gives them: what is known in general, what it leads to. */
export const information: readonly Cue[] = [
  {
    id: "known-in-general",
    ...said,
    phrases: [
      "research|studies|study|science|scientists|guideline*|experts|doctors|evidence|data|statistics [@adv|that|has|have] [@adv] show*|suggest*|say|says|recommend*|indicate*|find|finds|found|tell*|support*",
      "is|are|was|been [@adv] [@adv] linked|related|associated|connected to|with",
      "increase|increases|raise|raises|reduce|reduces|lower|lowers [the|your|their|a|our] [@adv] risk|risks|chance|chances|likelihood|odds",
      "at [@adv] [@adv] risk of|for",
      "[@adv] more|less likely to",
      "affects|damages|causes|increases|decreases|reduces|raises|lowers|prevents|improves|protects|destroys|strengthens|weakens|contains|stays|harms|kills [@adv] your|the|you|in|it|them|a|an|people|with|to|on|more|less",
      "bad|good|dangerous|harmful|safe|healthy|unhealthy|toxic for|to your|the|him|her|them|baby|kids|children|anyone|people",
      "is|are [@adv] [@adv] dangerous|harmful|addictive|risky|toxic|unhealthy|poisonous|deadly",
      "one of the [@adv] most|biggest|main|leading|best|worst|commonest|top",
      "the more|less|sooner|longer you|people|we * the more|less|better|worse|easier|harder|higher|lower",
      "your * is|are|was|came|were [@adv] [@adv] high|higher|low|lower|elevated|normal|above|over|back|borderline",
      "you are [@adv] going to [@adv] end up",
      "puts|putting|put you|them|him|her|yourself|your at [@adv] risk",
      "what we call|is called|known as",
      "my|our [@adv] role|job|aim|purpose [here|@adv] is [@adv] to",
      "we|they [@adv] offer|provide|run [@adv] [@adv] free|class|classes|group|groups|program*|service*|course*",
      "the [@adv] risks|dangers|effects|benefits|side of|effects",
      "some|many|most|other [of] [the] people|folks|patients|women|men|smokers|clients|students [@adv|who|that] [@adv] find|like|prefer|choose|use|try|do|will|can|have",
      "a lot of people|folks|patients|women|men|smokers|clients|students",
      "can|could|may|might [@adv] cause|lead|harm|damage|affect [to]",
      "we [@adv] [@adv] know [that]",
    ],
  },
];

/** Advice and plans as an adviser puts them, softer than an order. */
export const advice: readonly Cue[] = [
  {
    id: "softly-advised",
    ...said,
    negated: "no",
    conditional: "no",
    phrases: [
      "i [@adv] [would] [@adv] encourage|urge|advise|recommend|suggest [you|that|to]",
      "i would [@adv] like|want you to",
      "i [@adv] want you to [@adv] think|consider|try|start|stop|quit|keep|take|make|write|come",
      "[it|that] might|would|could|may [@adv] be [@adv] [a|an] [@adv] helpful|useful|worth|idea|better|best|beneficial [to|for|if|idea|thing]",
      "a [@adv] good|great|nice idea [to|for|would|is]",
      "it is [@adv] [@adv] important|crucial|vital|essential|best that|to [@adv] take|keep|have|get|do|make|know|eat|stay|see|talk|remember|use|check|finish|start|stop|go|be|we|you|the|he|she|they",
      "that|this|it|which will|would|can|could [@adv] [@adv] help",
      "you will|would [@adv] want|need to [@adv] take|avoid|check|make|see|talk|keep|use|get|start|watch|be|try",
      "you need|have to [@adv] [@adv] take|check|make|see|talk|keep|use|get|find|go|look|change|watch|put|give|bring|start|learn|focus|work",
      "you really|probably ought|should|need [to]",
      "what i|we will|would|am|are [@adv] [going|like|suggest|want] [to] [do] is",
      "one|another thing|way|option [that] [@adv] works|helps|helped|worked|to|you",
      "think|thinking it|that would be [@adv] good|helpful|useful|great|better|best",
      "maybe|perhaps you [@adv] can|could|should|might want|try|keep|start|make|go|talk|take|use|find|set|write|ask|cut",
      "i will [@adv] give|send|get|write|prescribe|print|show|bring [you] [a|an|some|the|my] [@adv] prescription|pamphlet|brochure|handout|information|medication|medicine|antibiotics|number|card|list|exercise|exercises",
      "here is|are [@adv] [@adv] information|advice|tips|ideas|resources|numbers|numbers",
      "you should|must|ought [to] [@adv] [@adv] [to] consider|try|stop|quit|start|cut|avoid|limit|exercise|reduce|get|see|talk|eat|drink",
      "you need|have to [@adv] [@adv] stop|quit|start|cut|avoid|limit|exercise|reduce|consider|try|eat|drink",
      "maybe|perhaps|possibly we|you can|could|might",
      "we can|could|might [@adv] [@adv] talk|discuss|work|figure|try|start|set|go|explore|check",
      "i can|could|would [@adv] [like|love|want|be] [happy|glad|able] [to] [@adv] give|share|show|offer|provide|send [you|with] [you|some|a|with|more|about]",
      "share [@adv] [@adv] [@adv] information|ideas|strategies|options|with you",
      "there is|are [@adv] [@adv] [@adv] [of|different|other] [@adv] ways|products|options|groups|classes|medications|medicines|resources|programs|programmes|services|tools|things [that|you|to|out|available|we]",
    ],
  },
  {
    // put as a question, meant as advice
    id: "advice-asked",
    mood: ["open", "closed"],
    phrases: [
      "how|what about [@adv] trying|starting|getting|making|going|putting|setting|writing|keeping|cutting|taking|talking|using|if",
      "why do not you|we [@adv] start with|small|on|from|again|a|the",
      "why do not you|we [@adv] [@adv] try|go|talk|make|take|set|keep|cut|get|use|write|begin|look|see|do|work|plan",
      "what if you|we [@adv] try|tried|start|started|went|made|took|cut|set|used|kept|did",
    ],
  },
  {
    id: "advice-ordered",
    ...said,
    at: "clause",
    phrases: [
      "[just|please|and|then|so] take it|one|this|them",
      "[just|please|and|then|so] take a|an|the [@adv|multi|daily] vitamin|vitamins|multivitamin|walk|pill|pills|dose|class|look|list|medication|medicine|medications|day|test|stairs|inhaler|course|tablet|tablets|time",
      "[just|please|and|then|so] remember|try|start|stop|avoid|quit [@adv] to|by|with|smoking|drinking|eating|taking|using|not|the|your",
      "[please|just] do not|never smoke|drink|eat|take|skip|forget|miss|share|drive|use|mix",
      "[just|please|and|then|so] be|make sure|careful [to|that|you|about|with]",
    ],
  },
];
