import type { Cue } from "../../pack.js";

export const openQuestion: readonly Cue[] = [
  {
    id: "tell-me-how",
    phrases: [
      "@ik hoor|hoorde|weet|begrijp [@p] [@p] [@p] liever|graag [@p] wat|hoe",
      "@ik|ik wil|wilde|zou [@p] [@p] [@p] [eerst|graag|liever] [@p] horen|weten|begrijpen|snappen|zien|stilstaan|praten [bij|over] hoe|wat",
      "wil|wilde|zou @ik [@p] [@p] [@p] [eerst|graag|liever] [@p] horen|weten|begrijpen|snappen|stilstaan|praten [bij|over] hoe|wat",
      "neemt|neem|meenemen|meegenomen @ons [@p] [@p] in",
      "@wil @jij @ons [@p] [@p] meenemen|vertellen|uitleggen",
      "@ik|ik wil|wilde|zou [@p] [@p] [@p] horen|weten|begrijpen hoe|wat|waar",
      "wil|wilde|zou @ik [@p] [@p] [@p] horen|weten|begrijpen hoe|wat|waar",

      "vertelt|vertel [@jij] [@ons] [@p] [@p] [@p] wat|hoe|waar|over|waarom|meer|iets",
      "kunt|kun|wilt|wil|zou|kan|mag @jij|ik [@ons] [@p] [@p] [@p] [@p] [willen|kunnen] vertellen|uitleggen|zeggen|schetsen|omschrijven|beschrijven|meenemen|weten wat|hoe|over|waar|waarom",
      "kunt|kun|wilt|wil|zou|kan @jij [@ons] [@p] [@p] [@p] [iets|meer|wat|eens] [meer|over|@p] [@p] vertellen",
      "@ik @ben [@p] benieuwd|nieuwsgierig [@p] hoe|wat|naar|waar",
      "benieuwd wat|hoe|waar|naar",
      "@ik @wil|zou|wilde [@p] [@p] [@p] [@p] weten|horen|begrijpen wat|hoe|waar",
      "help|helpt @ons [@p] begrijpen",
      "neem|neemt @ons [@p] mee",
      "leg|legt [@jij] [@ons] [@p] [@p] uit wat|hoe|waar|waarom",
    ],
  },
  {
    id: "asked-to-tell",
    mood: ["closed", "statement"],
    phrases: [
      "kunt|kun|wilt|wil|zou|kan @jij * vertellen|toelichten|beschrijven|omschrijven|schetsen",
      "zou @jij * willen vertellen",
      "mag ik vragen wat|hoe|waar",
    ],
  },
  {
    id: "what-does-it-mean",
    mood: ["open", "statement"],
    phrases: [
      "wat doet|betekent|maakt|raakt|gaat|speelt|houdt|zit|is @dit|er|@you [@p] [@p] [@p] met|voor|door|bij|los @you|u",
      "hoe komt|is|gaat|voelt|voel|raakt|valt|moet|kijkt|ziet|ervaart @dit|het|@you|er",
      "wat gaat er [@p] [@p] door @you heen",
      "waar @ben|zit|loopt|denkt|maakt|ligt @jij",
      "wat heeft|hebt|heb @jij [@p] * nodig",
      "hoe nu|@p verder",
    ],
    at: "sentence",
  },
];
