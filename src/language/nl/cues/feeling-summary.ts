import type { Cue } from "../../pack.js";

const now = { mood: ["statement", "closed"], conditional: "no" } as const;

/** Frames that mirror a feeling though no feeling is named. */
export const feelingSummary: readonly Cue[] = [
  {
    id: "you-have-the-feeling",
    ...now,
    negated: "no",
    phrases: [
      "als|wanneer ik @you [@p] [@p] hoor|zie|beluister * @gemoed",

      "als ik @you|dit|dat|het [@p] [@p] hoor|zie|beluister * @gemoed",
      "zo te horen|zien * @gemoed",
      "zit|zitten er [@p] [@p] verdriet|boosheid|angst|pijn|teleurstelling|woede|zorgen|schaamte [onder|achter|bij]",
      "proef|bespeur ik [@p] [@p] verdriet|boosheid|angst|pijn|teleurstelling|woede|zorgen|schaamte|wanhoop",
      "onder @your boosheid|woede|kwaadheid",

      "@jij @heb [@p] [@p] het gevoel dat|alsof|of @you|het|alles|niemand|er|niets|de|uw|je|uzelf|dit|hier",
      "@heb @jij [@p] [@p] het gevoel dat|alsof|of @you|het|alles|niemand|er|niets|de|uw|je|dit",
      "het gevoel @heb dat|alsof|of @you|het|alles|niemand|er|niets|de|uw|je",
      "@jij het gevoel @heb",
      "@jij krijgt|krijg [@p] [@p] het gevoel",
      "@your gevoel is|zegt dat",
    ],
  },
  {
    id: "it-feels-as-if",
    ...now,
    negated: "no",
    phrases: [
      "voor @you voelt",
      "@voel [@dit] [@p] [@p] voor @you",
      "@voel [@dit] [@p] [@p] [voor] [@you] [@p] alsof|of @you|het|alles|niemand|er|de|uw|je|iedereen|iemand|niets|@ik",
      "@voel [@dit] [@p] [@p] [voor] [@you] [@p] als [@p] @lid|verraad|straf|falen|vernedering|oneerlijk|afscheid|onrecht|verlies",
      "voor @you [@p] [@p] voelt|voelen|is het alsof|of",
      "@dit is [@p] [@p] voor @you [@p] alsof|of",
      "@dit is [@p] [@p] alsof @you|er|de|iemand|uw|je",
      "zo voelt|voelen [@dit|het] [@p] [@p] [voor] [@you]",
      "@jij voelt [@dit|het] [@p] als|alsof",
      "@jij ervaart|beleeft [@dit] [@p] [@p] als",
      "@dit komt op @you over als",
      "@dit komt [@p] [@p] op @you over",
    ],
  },
  {
    id: "what-it-does-to-you",
    ...now,
    phrases: [
      "@ik zie|hoor|merk|voel|snap|begrijp [@p] [@p] [@p] wat|hoeveel|hoe @dit [@p] [@p] met @you|bij|voor @you|doet|betekent",
      "hoe @intensifier @dit @you [@p] [@p] raakt|treft|aangrijpt|bezighoudt",
      "hoe|wat @dit [@p] [@p] bij|voor @you binnenkomt|aankomt|is|voelt|betekent",
      "hoe|wat moeilijk|zwaar|erg|lastig|naar|heftig|pijnlijk|verschrikkelijk|vreselijk|ingrijpend @dit [@p] [@p] [@p] voor @you",
      "hoe moeilijk|zwaar|erg|lastig|heftig|pijnlijk|verschrikkelijk|vreselijk @you|u|je @dit|het",
      "hoeveel verdriet|pijn|moeite|zorgen|stress|angst|spanning|last",
      "@dit [@p] is [@p] [@p] [@p] moeilijk|zwaar|heftig|pijnlijk|ingrijpend|verschrikkelijk|vreselijk|afschuwelijk|ellendig|verdrietig|afgrijselijk voor @you",
      "@dit [@p] [@p] moeilijk|zwaar|heftig|pijnlijk|ingrijpend|verschrikkelijk|vreselijk|verdrietig voor @you is",
      "voor @you is @dit [@p] [@p] [@p] [@p] [een] moeilijk|zwaar|heftig|pijnlijk|ingrijpend|verschrikkelijk|vreselijk|ramp|drama|nachtmerrie|enorme|grote",
      "@ik zie|hoor|merk dat @dit [@p] [@p] * voor @you",
    ],
  },
  {
    id: "exclaimed",
    mood: ["open", "statement"],
    phrases: [
      "wat moet|zult|zal|zullen @jij [@p] [@zich] [@p] [@p] boos|kwaad|geschrokken|teleurgesteld|verdrietig|bang|machteloos|schrikken|balen|verdriet|rot|ellendig|alleen",
      "wat @ben|baalt|schrikt|voelt @jij [@p] [@zich] [@p] [@p] boos|kwaad|geschrokken|teleurgesteld|verdrietig|bang|machteloos|moe",
      "wat moet|zal @dit [@p] [@p] [@p] [voor] [@you] [@p] [een] pijn|klap|schok|dreun|teleurstelling|zwaar|moeilijk|verschrikkelijk|vreselijk|pijnlijk|frustrerend|angstig|verdrietig",
      "wat een klap|schok|dreun|teleurstelling|domper|schrik|verdriet|angst|tegenvaller|opdoffer|onmacht|koude douche|nachtmerrie|vernedering|pijn",
      "wat moet|zal @dit [@p] [@p] hard|rauw|zwaar aankomen|vallen|binnenkomen",
    ],
  },
  {
    id: "must-be",
    ...now,
    negated: "no",
    phrases: [
      "@dit moet|zal [@p] [@p] [@p] [voor] [@you] [@p] [een] @weak|frustrerend|teleurstellend|beangstigend|pijnlijk|angstig|eenzaam [zijn|voor|voelen]",
      "moet|zal @dit [@p] [@p] [voor] [@you] [@p] [@p] [een] @weak|frustrerend|teleurstellend|beangstigend|pijnlijk|angstig|eenzaam",
      "moet|zal [@dit] [@p] * voor @you|je [@p] * zijn|voelen|aankomen",
      "@dit moet @you [@p] [@p] pijn|raken|verdriet|zwaar|hard [doen|vallen|binnenkomen|aankomen]",
    ],
  },
  {
    // a feeling asked after by its name: "is there fear under that?"
    id: "is-there-that-feeling",
    mood: ["closed"],
    phrases: [
      "zit|speelt|schuilt|hoor|proef er|daar|@dit|ik [@p] [@p] [@p] [ook|een] [@p] angst|verdriet|boosheid|woede|schaamte|teleurstelling|pijn|spanning|onmacht|frustratie|eenzaamheid|ongeloof [@p] [onder|achter|bij|in]",
    ],
  },
  {
    id: "guessed-in-passing",
    mood: ["statement"],
    at: "sentence",
    negated: "no",
    phrases: ["@gemoed [@p] * gok|denk|vermoed|schat|raad ik", "@gemoed en|of [@p] [@p] @gemoed"],
  },
  {
    id: "worn-out",
    at: "alone",
    ...now,
    phrases: [
      "@jij bent|ben|zit [@p] [@p] [@p] op|stuk|leeg",
      "helemaal|gewoon|echt|compleet op|stuk|leeg|kapot",
    ],
  },
];
