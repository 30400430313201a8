import type { Cue } from "../../../pack.js";

const told = { mood: ["statement", "closed"] } as const;

/** The tenant's story told back: what came or never came, what they did then, who wants or said what. */
export const retold: readonly Cue[] = [
  {
    id: "summed-up",
    ...told,
    at: "sentence",
    phrases: [
      "resumerend|samengevat|recapitulerend|kortom|samenvattend",
      "er is|was|zijn|kwam|kwamen|lag|stond|werd|heeft [@p] [@p] [bij|aan|tegen|met|voor] @you [@p] [@p] [@p] dus|nooit|geen|niets|nog",
      "er is|was|kwam|kwamen|werd|heeft [@p] dus|nooit|niemand [@p] [@p] * @you|binnengekomen|gebeld|geweest|langs|gekomen|gedaan|verteld|aangekomen",
      "dus [@p] om|rond|op|in|bij|sinds|na|al|elke|iedere [@p] * staat|komt|belt|slaapt|gebeurt|zit|moest|ging",
      "goed|oke|ja dus [@p] [@p] * @your|@you|jouw|uw",
      "toen|daarna|sindsdien|vervolgens|eerst durfde|kon|wilde|moest|ging|belde|bleef|zat|stond|kreeg|kwam|heeft|had|vroeg|liep @jij|u|je [@p]",
      "@jij durfde|bleef|stond|zat|liep|moest|kreeg|zocht|deed|hoorde|nam|sliep|at|verloor|verhuisde [@p] [@p] [@p] * @num|#|altijd|steeds|niet|nooit|weer|elke|iedere|zelf|alles|alleen|verhaal|daar|maanden|jaren",
      "@jij eet|zit|komt|gaat|zingt|kookt|kaart|wandelt|drinkt|slaapt|staat|wacht|loopt|leeft [@p] [daar|er|hier] [@p] [@p] dus|al|elke|iedere|altijd [@p]",
      "@jij heeft|hebt|heb|bent|had|was dus|wel|toch [@p] [@p] * gedaan|betaald|gebeld|gemaild|gemeld|geweest|maar|gelegd|ingevuld|gestuurd|geregeld|gehad|gekregen|geschilderd|gebouwd|gemaakt",
      "@jij heeft|hebt|heb dus [@p]",
      "@jij bent|was|zat|betaalt|betaalde|woont|moest|kreeg|hoort|krijgt|had|wilt|wil|mag|mocht|zit|staat|slaapt dus [@p]",
      "@jij hoort|hoorde [@p] van [@lid|de] [een|ene|alles]",
      "@jij zit|blijft|zat [@p] [@p] [nu|dus] [@p] met een|@lid|@num|#|@your [@p] [@p] * rekening|energierekening|schuld|bedrag|kosten|huis|kinderen|verwarming|lekkage|schimmel",
      "@jij bent [@p] [@p] [al|nu] [@p] @num|#|uren|dagen|weken|maanden|jaren|heel [@p] * bezig|onderweg|wachten|ziek|thuis",
      "voor @you [@p] is|was|gaat|draait [@dit|het|er] [@p] [@p] [een|om] [@p] * kwestie|principe|duidelijk|niet|belangrijk|gebeurd|thuis|plek",
    ],
  },
  {
    id: "who-said-and-wants",
    ...told,
    at: "sentence",
    phrases: [
      "het komt erop neer dat @you|@jij",
      "@jij ziet|zag het|@dit zo|als [@p] dat",
      "@jij zegt|bedoelt|vindt eigenlijk|dus|gewoon|met [@p]",
      "en nu|toen|dan staat|zit|moet|mag|kunt|slaapt|wacht|bent|krijgt|kreeg|stond|zat|moest @jij [@p] [@p] [@p] [weer|met|dus|op|zonder]",
      "@jij moet dus [@p] [@p] * weer|twee|opnieuw|nog|straks|eerst",
      "@jij mist|zoekt|vraagt|wilt een|het|duidelijk [@p] [@p] * antwoord|duidelijkheid|uitleg|reactie",
      "de een zegt|krijgt|zei [@p] [@p] * en de|@third|ander",
      "dus de een|ene|eerst|eerste",
      "@jij heeft|hebt|heb|had [@your|@lid] [@p] [@p] * zien opgroeien|verzorgd|grootgebracht|gezorgd|begraven|opgebouwd",
      "@jij heeft|hebt|heb @num|#|jaren|al [jaar|@p] [@p] * gezorgd|gewoond|gewerkt|gewacht|betaald|verzorgd|onderhouden|gespaard",
      "@your zoon|dochter|man|vrouw|moeder|vader|kinderen|zus|broer|buurman|buurvrouw|buren|partner|ex|ergotherapeut|huisarts|arts|dokter|advocaat [@p] [@p] vindt|vinden|wil|willen|zei|zegt|zeggen|denkt|heeft|had|is|was|moest|ging|zou|kan|kon|wilde [@p] [@p] [@p] * dat|tijd|weg|onderdoor|kapot|gezegd|gegaan|hier|verzekerd|beloofd|aangegaan",
      "ze|hij|zij|iemand|collega's zeiden|zei|hadden|had|heeft|beloofden|beloofde|vertelden|vertelde [@p] [tegen|aan|met] @you [@p] [@p]",
      "@lid buren|anderen|andere|overkant|rest|overburen|nummer [@p] kregen|kreeg|krijgt|krijgen|hebben|mochten|mocht [@dit|het|@lid] [@p] [@p] * @you|@jij|u|je",
    ],
  },
  {
    // the bare shape: no verb, only how long or how often
    id: "plain-how-long-and-often",
    mood: ["statement"],
    at: "sentence",
    phrases: [
      "een|@num|#|al|hele|halve week|maand|jaar|nacht|dag|uur|weken|maanden|jaren|nachten|dagen|keer|kwartier [@p] [@p] [@p] [op|in|zonder|met|aan|voor|naar] [@p] * geslapen|slapen|gewacht|wachten|gebeld|bellen|gezeten|zitten|gelopen|lopen|luisteren|gewoond|gestaan|staan|geschrapt|kamperen|dweilen",
      "@num|# keer|maal gebeld|gemaild|gemeld|gevraagd|geweest|gevraagd en [@p] * nooit|niemand|niets|geen",
    ],
  },
];
