import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;

/** Particulars of the case: longer subjects, when something was agreed, what is needed first, how long things take. */
export const particulars: readonly Cue[] = [
  {
    id: "plain-agreed-earlier",
    ...told,
    phrases: [
      "@dit|het|die|@lid [@p] * is|zijn|was|werd|werden|worden [@p] * met|door|in|bij|op * [@p] afgesproken|besloten|vastgelegd|vastgesteld|bepaald|overlegd|besproken|opgesteld|berekend|getaxeerd|gekeurd|gecontroleerd|gemeten|aangevraagd|verdeeld|geloot|opgenomen",
      "staat|stond|staan [@p] [ook|zo] [@p] in|op @lid|@your|artikel|punt overeenkomst|splitsingsreglement|reglement|offerte|algemene|bijlage|besluit|kader|regeling|meetrapport|#",
      "@body|vve|regio|netbeheerder|laboratorium|lab|taxateur @heb|heeft|had in|op|met|dat [@lid|@dit|@month|zo] [@p] * staan|gecontroleerd|afgesproken|gemeten|bepaald|vastgelegd|vastgesteld|besloten",
      "ruim|ver|net|nog [@p] onder|boven|binnen|buiten de norm|grens|grenswaarde|limiet|termijn|marge",
      "levertijd|doorlooptijd|wachttijd|bouwjaar|bouwjaren|inspraakprocedure|zienswijze|hoofdmeter|kubieke|vierkante|hoekwoning",
      "zij|ze|hij|die|buren|@third heeft|hebben|had|hadden|kreeg [@p] [@p] * indicatie|punten|urgentie|inschrijving|inkomen|inschrijfjaren|beperking|rolstoel|verklaring|vergunning|voorrang",
      "@num|#|twee|drie dagen|uur|uren|dag werk|arbeid [@p] [van|voor|plus]",
      "reken|rekent [@you] [@p] op # [@month]",
      "is|zijn [@p] vergunningplichtig|vergunningsvrij|verplicht|wettelijk|afgeschreven|normaal|standaard|toegestaan|verboden|aansprakelijk",
      "word|wordt|ben|bent|krijg|krijgt|mag|kan je|@jij|u [@p] [@p] pas|alleen|enkel als|wanneer|na|vanaf|bij|met",
      "om|voor @lid|iemand|zoiets|een [@p] * te [@p] * heb|moet|is|heeft|kunnen|mogen @jij|je|er|@ik [@p] [@p] * nodig|eerst|minstens|bewijs|dossier|vonnis",
      "schrijven|rekenen|vervangen|keuren|controleren|schilderen|betalen|verzenden|versturen|plannen @ik [@p] [@p] * af|per|in|elke|ieder|na|om",
      "@ik schrijven|rekenen|vervangen|keuren|controleren|schilderen|versturen|sturen [@p] [@p] * elke|ieder|iedere|per|om",
      "komt|kwamen|kom @ik|het|@dit [@p] op # [euro]",
      "@lid|het is|zijn [@lid] @body|energieleverancier|vve|regio|gemeente die [@dit|het|er|dat] [@p] * bepaalt|beslist|betaalt|regelt|over gaat|gaat",
    ],
  },
  {
    id: "plain-statement-long-subject",
    ...told,
    at: "clause",
    person: ["none", "third"],
    conditional: "no",
    phrases: [
      "een [@p] * * * is|zijn|tast|tasten|valt|vallen|geldt|gelden|telt|tellen|wordt|worden|kost|duurt|mag|moet|gaat|komt|staat|zit",
    ],
  },
];
