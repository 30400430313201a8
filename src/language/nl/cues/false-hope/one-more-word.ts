import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;
const THEM =
  "manager|baas|chef|leidinggevende|directeur|opzichter|controller|collega|hem|haar|ze|hen|hun|jongen|commissie|bestuur|wethouder|zijn|afdeling|mijn|mensen";

/** The door set ajar: a word in the right ear, a blind eye, a look once more. */
export const oneMoreWord: readonly Cue[] = [
  {
    id: "a-word-in-the-right-ear",
    ...told,
    phrases: [
      `@ik @zal|ga|leg|breng|kaart|vraag|bel|stuur|wil|kan|gooi [@dit|het|@lid|@your|er|hem] [@p] * nog|nogmaals|opnieuw [@p] [een] [@p] [keer|eens] [@p] [bij|met|aan|onder|voor] [@lid] [@p] ${THEM}`,
      `@ik leg|breng|kaart|gooi [@dit|het|@lid|@your] [@p] * [@p] bij|aan|voor|onder @lid|@mijn|zijn|haar|hun|@p ${THEM}|aandacht [@p] [neer]`,
      "nog|nogmaals|opnieuw [@p] [eens|een] [@p] [keer] [@p] * onder @lid|zijn|haar|hun aandacht",
      "onder zijn|haar|hun aandacht [brengen]",
      "bedenkt|bedenken hij|zij|ze|die|men @zich|zich",
      "bedenkt hij|zij|ze|zich",
      "hij|zij|ze|die bedenkt|bedenken zich",
      "hand [@p] over [zijn|haar|hun|het] hart [strijken|strijkt]",
      "die|hem|haar|ze krijg|praat @ik [@p] [@p] [meestal|vaak|wel] [@p] om|overstag|zover|plat|mee",
      "krijg @ik|krijg [@p] [@dit|hem|het] er [@p] [@p] door|doorheen",
      "@dit|hem|het er [@p] [@p] door|doorheen krijg|krijgen|druk|drukken|sleep",
      "kijken|kijkt|denken|denkt ze|we|hij|@ik|zij er [@p] [@p] [@p] [nog] [@p] [een] anders|opnieuw|milder|keer|tegenaan [@p] [naar|tegenaan|over]",
      "nog [@p] [een|eens] [@p] [keer] [@p] [met] [een] [@p] schuin|ander|mild|frisse oog|blik [@p] [naar]",
      "schuin oog",
      "@ik ga|zit|gaan er [@p] [@p] [@p] [@p] achteraan|achterheen|bovenop [voor|@you]",
      "glipt|glippen|schuift|schuiven|piept|rolt [@dit|hij|ze|@jij|u] er|ertussen|erdoor [@p] [@p] [tussen|door|doorheen]",
      "wil|willen|zou er [@p] [@p] [best|wel] [@p] [@p] [wat] vanaf|af [@p] [doen|halen]",
      "moet|kan|zou er [@p] [@p] [@p] af kunnen|moeten",
      "onder ons gezegd|@p|ik|mijn",
      "@dit|het is [@p] [@p] [@p] nog|niet [@p] [@p] [helemaal] [@p] [in] beton|steen [gegoten|gebeiteld]",
      "in beton|steen gegoten|gebeiteld is @dit|het [@p] [@p] niet",
      "ik schrijf|noteer|zet [@dit|hem|het|@you] [@p] [@p] [wel|gewoon] [op] als|bij|onder [@p] * dan [@p] [kan|komt|glipt|is|valt|lukt]",
    ],
  },
];
