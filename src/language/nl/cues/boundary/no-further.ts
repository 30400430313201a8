import type { Cue } from "../../../pack.js";

/** A limit to the words and threats of the tenant, calmly put. */
export const noFurther: readonly Cue[] = [
  {
    id: "we-do-not-call-names-here",
    phrases: [
      "gaan|doen|zullen|noemen @ik|we|elkaar [@you|elkaar|hier] [@p] [@p] niet noemen|uitmaken|uitschelden|zo",
      "elkaar [@p] [@p] niet noemen|uitschelden|uitmaken",
      "noemen|uitmaken|uitschelden [@p] gaat|vind|is @ons|@ik|mij|me|te [@p] te|ver|niet [ver]",
      "noemen gaat @ons|mij|me te ver",
      "@dit|die vat|neem|zie|beschouw|lees|hoor @ik [@p] [op|als] [als] [een] dreigement|bedreiging|intimidatie|dreiging",
      "vat @ik [@p] [@p] op als|als [een] dreigement|bedreiging|belediging",
      "een|@your dreigement|bedreiging [@p] en [@p] @dit|daar|die",
      "@dit @you [@p] [nu] zegt is [@p] een dreigement|bedreiging|belediging",
      "schelden|schreeuwen|dreigen|uitschelden [@p] [@p] niet|doen|hoeft|hoort|laat [@p] [@ik|we|@you] [@p] [niet]",
      "alles|veel|kritiek verwijten|zeggen [@p] * [@p] schelden|dreigen niet",
    ],
  },
  {
    id: "there-it-stops",
    answering: ["insult", "threat"],
    phrases: [
      "daar|hier|dan stop|trek|houd|hou @ik [@p] [@p] [de] bij|mee|op|grens|streep",
      "@dit|die|zulke [@p] * laten|laat @ik|we [@p] [@p] achterwege|thuis|weg",
      "achterwege laten",
      "laten we [@p] * achterwege",
      "ga|wil|hoef @ik [@p] [@p] niet [@p] aanhoren|horen|naar luisteren",
      "@ik ga|wil|hoef [@dit|zulke] [@p] [@p] niet [@p] aanhoren|horen",
      "zo|@dit [@p] over * praten|spreken doen @ik|we [@p] [@p] niet",
      "zo praten|spreken|doen @ik|we [@p] [@p] [hier] [@p] niet",
      "@ik ga|wil|praat|praten [@dit|daar|zo] [@p] [@p] niet [@p] [verder|door] [onder|praten]",
      "moet|ga|zal|maak|doe @ik [@p] [er|hier|hiervan] [@p] [@p] [een] [@p] melding|aangifte [van|doen|maken]",
      "dat woord|woorden|taal wil|neem|hoor|accepteer|slik @ik [@p] [@p] niet",
    ],
  },
];
