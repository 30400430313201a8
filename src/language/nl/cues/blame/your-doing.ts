import type { Cue } from "../../../pack.js";

const told = { mood: ["statement"] } as const;
const DO =
  "maakt|leest|opent|neemt|doet|belt|reageert|kijkt|luistert|zet|laat|droogt|kookt|stookt|doucht|rookt|houdt|geeft|gooit|koopt|drinkt|betaalt|meldt|komt|werkt|zoekt|bestelt|schreeuwt|vraagt|trekt|draait|speelt|parkeert|poetst|ventileert|vergeet|wacht|stuurt|vult|legt|gaat|onderhoudt|snoeit|veegt|dweilt|lucht|scheidt|sluit";
const IF_YOU =
  "koopt|bestelt|drinkt|rookt|stookt|doucht|gooit|laat|zet|vergeet|opent|leest|betaalt|meldt|reageert|belt|wacht|tekent|uitgeeft|leent|droogt|plakt|schreeuwt|weigert|negeert|koop|bestel|drink|rook|stook|gooi|zet|vergeet|tekent|open|lees|betaal";

/** What the tenant does, did or left undone, held against them without a "should have". */
export const yourDoing: readonly Cue[] = [
  {
    id: "so-you-never",
    ...told,
    person: ["you", "none", "third"],
    phrases: [
      `dan ${DO} @jij [@lid|@your|@dit|er] [@p] * zeker|blijkbaar|kennelijk|waarschijnlijk|vast [@p] niet|nooit|geen|te|weinig`,
      `@jij ${DO} [@p] [@lid|@your|@dit|er|@ons] [@p] * [@p] zelf|ook [@p] [@p] niet|nooit|nergens|geen|alleen|altijd|steeds`,
      `@jij ${DO} [@p] zelf|ook [@p] [@p] niet|nooit|nergens|geen|alleen|altijd|steeds`,
      `@jij ${DO} [@p] [@p] [@p] alleen|uitsluitend|enkel op|naar|in|bij|de|wat|als`,
      "@jij zet|laat|droogt|stookt|kookt|doucht|rookt|gooit [@p] [@p] [@lid|@your] * [@p] open|binnen|hele|altijd",
      "@jij @heb [@dit|het|@lid] * niet [@p] [@p] gedaan|gereageerd|gemeld|gelezen|gebeld|nagekomen|betaald|gecontroleerd|gevraagd|doorgegeven|ingeleverd",
      "@jij @heb [@p] [@lid|@your] * laten verlopen|verstrijken|schieten|passeren|verlopen|versloffen|verwilderen|oplopen|staan|dichtslibben",
      "termijn|datum|deadline|kans [@p] laten verlopen|verstrijken|schieten|lopen",
      "@jij @ben|@heb|kreeg|krijgt [@p] [@p] [@num|#] [keer|maal|@p] gewaarschuwd|aangeschreven|aangesproken|aangemaand|herinnerd",
      "daar|dan|hier ben|bent|komt|kom @jij [@p] [@p] [een] [@p] [te|beetje] [@p] laat mee|bij|achter",
      "@jij komt|kom|bent|ben daar|er|hier [@p] [@p] [@p] [een] [@p] [te|beetje] laat mee|achter",
      "een|@p telefoontje|belletje|mailtje|briefje|appje kan|kon [@p] altijd",
      "ziek|druk|oud|werk|vakantie of niet",
      "@your administratie|zaken|post|financien|papieren|boel|huishouden [@p] niet [@p] op orde",
      "@ben @jij [@p] [@p] * hier|zover [@p] beland|terechtgekomen|gekomen",
      "@jij had|hadden [@dit|het|@lid] [@p] beter|gewoon|toch [@p] * moeten|kunnen",
      "@jij speelt|speelde [@p] [@p] met vuur",
      "@jij @ben [@p] [@p] [@p] te [@p] kieskeurig|veeleisend|lui|gemakzuchtig|slordig|goedgelovig|naief|koppig|eigenwijs|kritisch|gierig|luidruchtig|lastig|laat|afwachtend|passief",
      "@jij @kan|had zelf|ook [@p] [@p] [@lid|@your|@ons|een] [@p] * [@p] pakken|bellen|vragen|komen|opzoeken|lezen|nalezen|kijken|melden|opruimen|sparen",
      "@jij staat|zit|doucht|belt|kookt [@p] ook|@p wel|uren|de|een * [@p] onder|douche|telefoon|bad|lang",
      "neem|neemt|loop|loopt @jij|je [@p] [@dit|het|een|zo] [@p] risico|gok",
      "wie [@lid|zijn|@your] [@p] * niet|nooit [@p] leest|betaalt|meldt|reageert|belt|oplet|luistert|komt [@p]",
      "als|had @jij [@p] [@p] * [@p] was|had|waren geweest|gedaan|gebeld|gemeld|opgelet",
      "olie|benzine op het vuur",
      "zelf|@jij [@p] [@p] het risico|gok|risico's [@p] genomen|neemt|nam|gelopen",
      "wie zijn|wie @lid gat|kont brandt|billen",
      "@jij bent|ben [@p] [@p] * gewoon|zelf|er [@p] [@p] slordig|laks|nonchalant|onvoorzichtig|lui|te makkelijk|kwijtgeraakt",
    ],
  },
  {
    id: "do-that-and-you-get-this",
    ...told,
    phrases: [
      `als|wie|wanneer @jij|je [@lid|@your|elke|alles|alle|iedere|@p] * ${IF_YOU} [@p] [@p] dan|hou|houdt|krijg|krijgt|blijft|kun|kunt|moet|vraag|vraagt|raak|zit`,
      "dan krijg je dit|dat",
      "dan krijg|krijgt @jij|je zulke|zoiets|ongelukken|problemen|ruzie|schimmel|rekeningen|gedoe|gezeik|brieven",
      "dan hou|houd|houdt @jij|je [@p] niets|weinig|geen [@p] over",
      "dan is|wordt het [@p] [@p] vragen om [problemen|moeilijkheden|narigheid]",
      "vragen om problemen|moeilijkheden|narigheid",
      "moet @jij|je [@p] ook|@p [@p] niet [@p] [@p] [gek] [@p] vinden|opkijken|raar|zeuren|klagen|staan",
      "niet gek [@p] [@p] van opkijken|vinden",
      `als @jij|je [@p] [@lid|@your|er|elke] [@p] * nooit|niet|altijd|geen|amper [@p] * opendoet|openzet|opent|leest|betaalt|meldt|reageert|oplet|luistert|belt|schoonmaakt|poetst|ventileert|stookt`,
      "verbaast|verbaasd|verwondert me|mij|@ons @dit|het [@p] [@p] niets|niet",
      "@jij @heb [@p] [@p] niet|weinig [@p] zitten|lopen|staan opletten|kijken|nadenken|luisteren",
    ],
  },
  {
    id: "who-would-do-that",
    mood: ["open", "closed"],
    phrases: [
      `wie ${DO} er [@p] dan|nou|nu|ook [@p] * zelf|zo|met|in|aan|op`,
      `waarom ${DO} @jij [@p] [@p] [@dit|@lid|@your] [@p] * niet|nooit|zelf|dan|pas|toch`,
      "wat had @jij [@p] [@p] * verwacht|gedacht|willen",
      "wie gaat er [@p] dan|nou|nu|ook",
      "had @jij [@p] [@p] niet [@p] [@p] * kunnen|moeten",
      "was @dit|het [@p] [@p] zo [@p] moeilijk|ingewikkeld|veel|lastig",
      "is @dit|het nou|nu|dan zo [@p] moeilijk|ingewikkeld|veel|lastig",
      `${DO} @jij [@p] weleens|ooit|uberhaupt`,
    ],
  },
];
