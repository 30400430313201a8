import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;

/** The speaker as a small cog, new at it, not to blame, or upset. */
export const smallCog: readonly Cue[] = [
  {
    id: "only-the-one-who",
    ...told,
    phrases: [
      "@ik ben [hier] [@p] [@p] maar|slechts|gewoon|ook [@p] [hier] [@p] [de|een|van] [@p] * receptie|telefoon|balie|uitzendkracht|stagiair|stagiaire|invaller|portier|chauffeur|bode|beheerder|huismeester|vrijwilliger|tolk|leerling|conducteur|ingehuurd|gestuurd|aangenomen|monteur|schilder",
      "@ik ben [hier] [@p] [@p] maar van",
      "@ik ben|werk|loop|zit|sta|begon [hier] [@p] [@p] pas|nog|net [maar|sinds] [een] @num|#|paar|kort|vandaag|gisteren",
      "@ik ben|werk|zit [hier|@p] [@p] [nog] [maar] [@p] [net|pas|kort] nieuw|begonnen|kort",
      "@ik loop [hier] [@p] [@p] stage [@p] [en|dus] * niets|niet|mag|weet|kan",
      "@ik mag|@kan|kan [@p] [@p] [@p] [zelf] [@p] [@p] niets [@p] beslissen|zeggen|toezeggen|veranderen|beloven|bepalen",
      "@ik lees|vertel|zeg|geef|breng|herhaal [@p] [@dit] [@p] alleen|enkel|slechts|maar|gewoon [@p] * staat|doorgekregen|gezegd|opgekregen|woorden|door|scherm|voor",
      "@ik breng|herhaal|vertolk slechts|alleen|maar|enkel",
      "@ik kom|ben|moet [@dit|het] [@p] [@p] alleen|maar|slechts|ook|zelf [@p] [maar|alleen] [komen|kijken|meten|vertellen|brengen|zeggen|doorgeven|uitvoeren|tellen]",
      "@ik moet|mot|moest @dit|het [@p] [@p] [@p] [ook|maar|zelf|allemaal] [@p] komen vertellen|zeggen|brengen|melden",
      "@mijn collega|baas|chef|voorganger|leidinggevende|hoofdkantoor|afdeling @heb|heeft|maakte|bedacht|besliste [@dit|@lid] [@p] * niet ik|wij",
      "@ik [@p] heb|hebben hem|haar|ze|@dit|het|@lid [@p] [planning|brief|regel|bedrag] [@p] niet [zelf] gemaakt|geschreven|bedacht|gekozen|opgesteld|verzonnen|gestuurd",
      "niet ik|mij",
      "@ik doe [@p] [@p] [@p] [maar|alleen|gewoon|ook] [@p] [maar] wat @ons|mij|me|ze [@p] [wordt] gezegd|opgedragen|zeggen|opdragen|verteld",
      "@ik krijg [@p] [@p] [altijd|overal] [@p] de schuld|wind|volle|laag",
      "@ik ben [@p] [@p] [ook|geen|niet] [@p] [geen|de] [@p] tovenaar|duizendpoot|superman|supervrouw|beroerdste|directeur|baas|burgemeester|robot|helderziende|god|psycholoog|hulpverlener|unmens|onmens|monster|boeman|schuldige",
      "ijzer met handen",
      "@dit positie|rol|taak is [@p] [@p] niet [@p] benijdenswaardig|leuk|makkelijk|fijn|dankbaar",
      "niet benijdenswaardig|dankbaar",
      "zet @you|u|je @zich|je [@p] eens in @mijn",
      "@ik heb [@dit] [@p] [@p] [ook|zelf] [@p] niet [@p] [zo] gewild|voor het kiezen|gekozen",
      "@ik probeer [@p] [@p] [@p] [alleen|ook|hier] [@p] @mijn|maar|iedereen",
      "denk|denkt|dacht|vindt @jij|je|u [@p] [@p] [echt|soms|nou] [@p] dat @ik|het|@dit [hier|dit|het|@dit] [@p] * lol|leuk|plezier|fijn|makkelijk|genieten|geniet|prettig|zin",
    ],
  },
  {
    id: "asked-whether-i-like-it",
    mood: ["closed", "open", "statement"],
    phrases: [
      "denk|denkt|dacht|vindt @jij|je|u [@p] [@p] [echt|soms|nou] [@p] dat @ik|het|@dit [hier|dit|het|@dit] [@p] * lol|leuk|plezier|fijn|makkelijk|genieten|geniet|prettig|zin",
      "wat had|moet|moest|zou @ik [@p] [@p] dan|anders|ook [@p] [gemoeten|doen|zeggen|moeten]",
      "wat @wil|wil|wilt @you|je|u [@p] [dan] dat @ik [@p] [@p] [doe|zeg|eraan]",
    ],
  },
  {
    id: "it-sits-with-me",
    ...told,
    phrases: [
      "@ik vind|vond het|@dit [@p] [@p] [@p] [@p] [@p] eng|spannend|doodeng|griezelig|genant|beschamend|raar|vreemd|verschrikkelijk|moeilijk|naar",
      "@ik loop|zit|rijd|fiets er|hier|daar|@p [@p] [@p] [@p] [de] [hele|al] [@p] [ochtend|dagen|dag|week|weken|nacht|middag] [@p] mee|tegenaan [rond|maag|hoofd|buik]",
      "loop|zit|rijd @ik er|hier|daar|@p [@p] [@p] * mee",
      "@ik weet|wist me|mij|@ons [er|hier|daar] [@p] [@p] geen raad|houding [mee]",
      "@ik weet me|mij geen [@p] raad|houding",
      "@dit|het gaat|ging|raakt|grijpt me|mij|@ons [@p] [@p] [ook|zelf] [@p] aan|naar [het|mijn] [hart|@p]",
      "me|mij|@ons aan het|mijn hart",
      "hier|daar|@dit word|wordt|krijg @ik [@p] [@p] [zelf|ook] [@p] [@p] [heel|echt] treurig|verdrietig|naar|stil|misselijk|moe|hoofdpijn|buikpijn|akelig|niet|beroerd|tranen|koud [van]",
      "@ik krijg|krijgen er|hiervan|hier|daar|daarvan [@p] [@p] [@p] hoofdpijn|buikpijn|tranen|kippenvel|maagpijn|stress|zweethanden|de zenuwen|kriebels|pijn",
      "@ik sta|zit [er|hier] [@p] [@p] [@p] [van] te|met zweten|trillen|bibberen|knikkende|klotsende|schamen|hakkelen|stotteren|shaken",
      "@ik schrik [@ons|me|mij] [@p] [@p] [een|van|iedere] [@p] [ongeluk|hoedje|rot|reactie|@your|@you]",
      "@ik schaam|schaamde me|mij|@ons",
      "@ik heb [@p] [@p] [@p] [hier|er|vannacht|daar] [@p] [@p] niet|slecht|amper|geen [@p] [oog] [van|om|goed] geslapen|dicht",
      "@ik vind|vond het [@p] [@p] moeilijk|naar|erg|rot|vreselijk [om|dat] [@p] [@you|@dit] [@p] [zo|te]",
      "niet goed van",
    ],
  },
];
