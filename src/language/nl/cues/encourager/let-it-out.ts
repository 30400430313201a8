import type { Cue } from "../../../pack.js";

const said = { mood: ["statement"] } as const;

/** Let it out: grumbling is fine, nothing has to be now, where the tenant left off. */
export const letItOut: readonly Cue[] = [
  {
    id: "let-it-out",
    ...said,
    phrases: [
      "@jij hoeft|hoef @zich|u|je|@p [@p] [@p] niet [@p] [@p] te haasten|jagen|jachten|overhaasten",
      "mopper|zeur|klaag|scheld|praat|foeter|huil|jank|tier|raas|brom|vertel|vloek [@jij|u|je] [@p] [bij|op|tegen|voor] [@ons|mij] [@p] [maar] [@p] raak|door|lekker|gerust|verder|raak|los",
      "zeurt|moppert|klaagt|huilt|foetert|vertelt|praat @jij|u|je [@p] [bij|tegen|hier] [@ons|mij] [@p] maar|gerust|lekker|rustig",
      "@jij mag|moogt [@p] [@p] [hier|bij|@p] [@ons|mij] [@p] [best|gerust|lekker] [@p] zeuren|mopperen|klagen|uithuilen|janken|foeteren|vloeken|leeglopen|doorratelen|ratelen",
      "tot @jij|u|je een ons|niet|leeg|klaar|uitgehuild|uitgepraat [@p] [weegt|meer|bent]",
      "@ik laat|laten @you [@p] [@p] [@p] even|met|rustig|bijkomen|zitten|alleen",
      "@jij was|waren [@p] [@p] [@p] [gebleven|bezig|aan] [@p] gebleven|bezig|vertellen|halverwege [@p] [bij|met|over|aan|te]",
      "@jij bent|ben [@p] [@p] [nog] [@p] niet|nooit [@p] [uitgepraat|klaar] uitgepraat|klaar|uitgesproken",
      "@jij was [@p] [@p] nog niet uitgepraat|klaar|uitgesproken",
      "@jij wilde|wou [@p] [@p] nog iets|wat [@p] [zeggen|vertellen]",
      "moet|mag|kan [@jij|u|je] [@p] [eerst|even] [@p] bijkomen|landen|zitten|ademen|huilen",
      "@jij moet [@p] eerst [@p] [even] [@p] bijkomen|landen|zitten|ademen",
      "@dit hoeft [@p] [@p] [@p] [ook] niet [@p] [@p] [meteen|nu|allemaal|in|mooi|netjes]",
      "@dit|het|en [dat] geeft [@p] [@p] [helemaal] niets|niet|helemaal [niets|niet]",
      "geeft [@p] [@p] [helemaal] niets|niet [@p] [hoor|toch]",
      "@ik zeg|vraag|doe [@p] [@p] even|nu|niets|niet [@p] niets|meer",
      "kom [@p] maar [@p] [door|hier|op]",
    ],
  },
  {
    id: "minimal-and-then",
    at: "alone",
    phrases: [
      "en",
      "doe|doet [@you] [@p] [maar] [@p] rustig [@p] [aan]",
      "snap|hoor|begrijp ik [@p] ga|praat|vertel [@p] verder|door",
    ],
  },
  {
    id: "carry-on-apart",
    at: "clause",
    ...said,
    phrases: ["ga|praat|vertel|typ [@you] [@p] [maar|rustig|gerust] [@p] verder|door"],
  },
];
