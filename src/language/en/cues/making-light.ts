import type { Cue } from "../../pack.js";

const BELONGINGS =
  "tools|belongings|clothes|toys|shoes|books|tiles|pots|clutter|bits|wires|shelves|shelf|lamp|mat|rug|bath|shower|bulb|drawer|tin|chairs|chair|sofa|telly|washing|leaves|branches|grass|mud|dust|water|rain|rust|mould|drop|drip|spot|puddle|splash|draught|weed|weeds|mess|animal|pet|machine";

/** Makes light of it: small sizes, long views, other people's luck. */
export const makingLight: readonly Cue[] = [
  {
    id: "made-light-of",
    phrases: [
      `it|they|that|those|these [is|are] [only|just|merely|nobbut] [a|an|some|the|few|bit|couple|of] [@adv|little] [bit|drop|spot|few|touch|lick|couple] [of] [old] ${BELONGINGS} at|get|though|come|mate|really`,
      `it|they|that is|are only|just|merely|nobbut [a|an|some] [@adv|old|little] ${BELONGINGS}|beep|noise|tools`,
      `is|are only|just|merely|a|an [@adv] [@num] * at the end of the day`,
      "nobbut a",
      "chances|odds|likelihood|risk of|are|is * tiny|slim|remote|small|minute|next|low|nil|negligible|nothing",
      "chances|odds|likelihood|risk [@adv] is|are * tiny|slim|remote|small|minute|next|low|nil|negligible|nothing",
      "could|might [easily|well|@adv] have been double|twice|triple|more|worse|dearer|higher|longer",
      "done|doing|did alright|okay|well|nicely|fine out [of] [it]",
      "got|get|getting|come [@adv] off light|easy|lightly|lucky|cheap|cheaply|unscathed",
      "there are [@adv] older|worse|smaller|damper|colder|shabbier|tattier [@home|@works] than|in|out|on",
      "older|worse|smaller|damper|colder [@home|@works] than yours|this|that",
      "has|have slept|lived|been|got|come|sat through|with|in [@adv] worse",
      "no age for a|an|any",
      "hardly|barely|scarcely [a|the|@adv] fortune|tragedy|emergency|luxury|life-threatening|arctic|siberia|hardship|noticeable",
      "not exactly|hardly|scarcely arctic|siberia|starving|freezing|homeless|destitute|dying",
      "@num degrees out|outside",
      "worth [@adv] more|fortune|double after|afterwards|in|then|when|once",
      "look|looked|looking at [@adv] [it] [another|a|from] [different] way|angle|side",
      "more|better|less than most [other] people|folk|families|tenants|folks [your|have|get|has|got|round|in|ever]",
      "be|do a bit of a|an laugh|adventure|challenge|change",
    ],
  },
  {
    id: "soon-forgotten",
    phrases: [
      "@period|christmas|summer|friday|easter [time] you|nobody|they will|would not [@adv] [even] think|remember|know|care|recall|notice|give",
      "will not [@adv] [even] think about|of|twice it|this|again|him|her",
      "forget|forgotten [all] [about] [it] by|in|soon",
      "you will|be [@adv] [be] laughing|dining|dancing about|out|by|in",
      "kids|children|they|dogs|cats|lads will play|settle|sleep|cope|manage|make|be|find|forget|bounce anywhere|fine|friends|somewhere|something|okay|straight|right",
      "will|have find|found somewhere|something|someone|new|another [new|else|better|to] by|in|soon|tomorrow",
      "get sorted|settled|there|easier|better [out] honest|in|eventually|soon|honestly|i|somehow|one",
      "it|that|things|all will|gets [all|@adv] get|sorted [sorted|itself|out] [out|honest|eventually|somehow]",
      "there will be another|others|more|plenty [one] [along|of|like|soon|before|chances]",
      "for you will not go by|past",
      "might never happen",
      "take it to heart",
      "come right in|by|eventually the",
      "always do|does|has|have [@adv] in|turn|come|sort|work the|out|right",
      "prices|rents|rates|things|waits [will|always|soon] [will] drop|fall|come|settle|ease [back|down|off|again] [down|i|again|eventually|one|soon]",
    ],
  },
  {
    id: "nice-side-shown",
    phrases: [
      "moving|packing|change [house|is|can|will|could|might] [is|be] [@adv] [@adv] exciting|fun|adventure|refreshing|liberating",
      "change of scene|scenery|air|view",
      "@num|thirty|twenty good|lovely|happy|decent years|months|times though|eh|and|at|you|love",
      "not everybody|everyone|many|anyone gets|get|has|had|can that|those|to|a|say|so",
      "is|are over the moon where|now|there|with|in",
      "is|was happy as|now a|he|she|they",
      "swap|swop|trade|change places with you|yours",
      "hundreds|people|families|folk|plenty|some who|would|that [would] swap|love|kill|give|jump|queue|bite",
      "in tents|hostels|cars|doorways|bedsits",
    ],
    person: ["third", "none", "speaker"],
  },
];
