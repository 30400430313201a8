import type { Cue } from "../../pack.js";
import { atTheDoor } from "./other/at-the-door.js";
import { comingAndGoing } from "./other/coming-and-going.js";

export const other: readonly Cue[] = [
  {
    id: "greeting",
    at: "sentence",
    phrases: [
      "goedemorgen|goedemiddag|goedenavond|goedemorge|goeiemorgen|goeiemiddag|goeienavond|goedendag|goededag|goeiedag|dag|hallo|hoi|hi|hey|hee|welkom|morgen|middag|moi|goeiendag",
      "goede|goeie|goeden morgen|middag|avond|dag",
      "prettig|fijn|leuk kennis",
      "aangenaam",
      "@jij spreekt|spreek met",
      "@ik ben * van",
      "met @p * van",
      "mijn naam is",
      "ik ben * van de|woningcorporatie|stichting",
    ],
  },
  {
    id: "parting",
    phrases: [
      "tot ziens|straks|morgen|dan|snel|volgende|zo|later|gauw|horens|kijk",
      "fijne|prettige|goede|goeie dag|middag|avond|weekend|nacht|week",
      "fijn|prettig|goed weekend",
      "sterkte",
      "wens @you * sterkte|succes|goede",
      "veel succes|sterkte",
      "graag gedaan",
      "geen dank",
      "hou|houd je taai|haaks",
    ],
  },
  {
    id: "thanks",
    phrases: [
      "dank @you|je|wel",
      "dank * komst|tijd|komen|langskomen|bellen|geduld",
      "bedankt|dankjewel|dankuwel|merci|dankzij",
      "fijn|goed|mooi dat @you er|@p [@p] bent|ben|tijd|kon|kunt|komen|gekomen|langskomt|belt",
      "hartelijk|heel erg dank",
    ],
  },
  {
    id: "practical",
    phrases: [
      "kom|komt [@you] [@p] [@p] binnen|verder|mee|erin|zitten",
      "ga|gaat [@you] [@p] [@p] zitten",
      "neem|neemt|pak [@you] [@p] plaats|stoel|een",
      "loop|loopt [@you] [@p] mee",
      "mag @ik [@p] binnenkomen|@p",
      "zal @ik [@p] [@p] binnenkomen",
      "@wil @you [@p] * koffie|thee|water|zakdoek|zakdoekje",
      "@wil @you [@p] * zitten|pauze",
      "@heb @jij * koffie|thee",
      "koffie|thee|water|glaasje|zakdoekje|tissue",
      "zal @ik * water|koffie|thee|glas|glaasje|zakdoek*|tissue|raam",
      "moment|momentje|ogenblik|ogenblikje|minuutje alstublieft|geduld|ik|@p",
      "een moment|momentje|ogenblik|ogenblikje",
      "even mijn|de|een bril|jas|pen|dossier|deur|telefoon|computer|scherm",
      "ik pak|zet|doe|haal [@p] [@p] [@lid] bril|jas|pen|dossier|deur|telefoon|stoel|map|computer|scherm|raam",
      "@your jas",
      "hier|daar is|ligt|staat [@lid] water|koffie|zakdoek*|tissue*",
      "de lijn|verbinding * slecht|viel|weg",
      "hoort|hoor @jij me",
      "ik versta|verstond @you",
      "@jij valt weg",
    ],
  },
  {
    id: "parting-word",
    at: "alone",
    phrases: ["het [aller] beste", "doei|dag|groet|groeten|groetjes", "tot dan"],
  },
  ...atTheDoor,
  ...comingAndGoing,
];
