import type { Cue } from "../../pack.js";

const GOOD_WORD =
  "nice|good|big|warm|comfy|comfortable|close|easy|cosy|pretty|quiet|roomy|handy|bright|modern|lovely|well|safe|decent|cheap";
const PLACE =
  "area|street|estate|scheme|block|neighbourhood|community|view|garden|place|flat|house|building|town|spot|part";

/** Made light of in everyday words: the sums, the others, the bright side. */
export const madeLightOf: readonly Cue[] = [
  {
    id: "think-of-the-gain",
    mood: ["statement", "closed"],
    notAnswering: ["insult", "threat"],
    phrases: [
      "think|imagine how much|nice|easy|warm|lovely|quiet|handy [@adv|money|time|you|it|that] [you|it|that|the] [will|would|could|be]",
      "think|imagine what|of all [@adv|you|the] [could|extra] do|space|money|time|peace|buy",
      "you will [@adv] [be] [@adv] save|saving|gain|gaining [a|loads|lots|more|some|money|time|on|you]",
      "you will [@adv] have|get [@adv] more|less|fewer|loads|lots|plenty [more|of] space|time|money|cleaning|hassle|worry|bills|stairs|company|peace",
      `just|every|equally [bit] as ${GOOD_WORD} [as|i|in|if|there]`,
      "look|looking at|on the positives|positive|upside|plus",
      `[it] is [@adv] [a|such] [@adv] ${GOOD_WORD} ${PLACE}`,
      "you will [@adv] [@adv] make [new|lots|some|plenty] [of] friends",
      "my @kin|mum|nan|aunt|auntie|gran|neighbour|mate|cousin moved|lived|had|went|managed|did|got|waited|lost * loves|fine|happy|better|loved|never|without|survived|same|wonders",
      "chance|excuse|opportunity to clear|declutter|start|treat [out|a|over|rid]",
      "you might|may|will|could [even|actually|well|@adv] [come|grow|learn|end] [to|up] [@adv] love|loving|like|liking|enjoy|enjoying|prefer|preferring it|that|the|being|living",
      "you have had [a|your|@adv] [@adv] good|fair|decent run|share|time|years|innings|use",
      "you will be [@adv|absolutely] fine|okay|alright|grand|right|laughing",
      "be right as",
      "you will [@adv] [soon] get|be used|settled|adjusted [to|it|in|that]",
      "you will [@adv] soon|quickly get over|past it|this|that",
      "give it [a|some|another|@num] [few|couple|bit] [of] time|week|weeks|month|months|year [and] [you|it] [will]",
      "it will [@adv] sort|work|fix|settle [itself|out|down] [out|in]",
    ],
  },
  {
    id: "sums-and-others",
    mood: ["statement", "closed"],
    conditional: "no",
    notAnswering: ["insult", "threat", "why"],
    phrases: [
      "not [@adv] that|very|all|too [@adv] much|bad|long|big|far|steep|dear|expensive",
      "it|that|which is only|just|barely|hardly [@adv] [a|an|another|for|about] [@num|few|couple|week] [of|or] [@num] @period|quid|pounds|minutes|pence|@money|miles|stops",
      "everybody|everyone|all [is] bills|rent|rents|charges [has|have|is|are] [@adv] gone|going|up",
      "others|people|folk|families|tenants [have|are|had|been|got] [@adv|to] wait|waiting|waited|live|living|manage|make|share [do] [far|a|much|way|even|twice] [lot|as] longer|less|worse|more|without|with|long",
      "many|most|plenty|some|lots [of] [our|the|other] tenants|people|residents|families|others would [consider|count|give|love|be|think|kill|jump] [themselves|it] lucky|anything|glad|grateful|for|at|love|fortunate|blessed",
      "no one|nobody will|would [ever|even] notice|know|see|care|mind",
      "folk|people|families sleeping|living|queuing on|in|rough|doorways|tents|cars|hostels",
      "seen|known people|folk|families|tenants|others with [far|much|a] [lot] bigger|worse|harder|less|nothing|greater [problems|troubles|off]",
      "not a|the death sentence|life|matter|tragedy|hospital [sentence|of]",
      "you have [@adv] managed|coped|survived [@adv|without|up|this|with] [so|it|fine|to] [far|long|now|fine|till]",
      "a drop in the",
      "peanuts|pennies|pocket money|chicken feed",
      "will|would be over|gone|done|forgotten|finished before you",
      "before you know it",
      "in no time",
      "in a|@num @period [is] [time] you will [@adv] laugh|forget|forgotten|glad|thank|love|not|look|wonder",
    ],
  },
];
