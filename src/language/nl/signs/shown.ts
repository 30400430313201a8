import type { RecognitionPack } from "../../pack.js";

/** What a Dutch transcript notes in brackets. Read nowhere else. */
export const shown = {
  "shown-tears": [
    {
      id: "brackets-tears",
      phrases: [
        "huilt|huilend|huilen|snikt|snikkend|snikken|jankt|janken|jankend|grient|schreit|snottert|hijgt|hyperventileert|ontroostbaar|overstuur|paniek|panisch",
        "ademt|ademhaling snel|gejaagd|oppervlakkig|stokt",
        "in tranen",
        "tranen in|over|lopen|rollen|wellen|springen|stromen|biggelen",
        "barst|breekt uit|los|in",
      ],
    },
    {
      // "veegt de tranen weg" is no crying
      id: "brackets-tears-first",
      at: "clause",
      phrases: ["tranen", "een traan"],
    },
  ],
  "shown-shock": [
    {
      id: "brackets-shock",
      phrases: [
        "staart|staren|stilte|stil|zwijgt|sprakeloos|verbijsterd|perplex|verstijft|verstijfd|bevriest|wit|bleek|lijkbleek|versteend|verstard|ongelovig|geschokt|wankelt|grijpt",
        "zegt|kan niets|geen|niet",
        "hand|handen * mond|gezicht|hoofd",
        "valt stil|neer|terug",
        "mond open",
        "gaat zitten",
        "zakt|zijgt",
        "kijkt [@p] * grond|tafel|vloer|niets|handen",
      ],
    },
  ],
  "shown-anger": [
    {
      id: "brackets-anger",
      phrases: [
        "schreeuwt|schreeuwend|schreeuwen|gilt|gillend|brult|brullend|roept|tiert|scheldt|vloekt|snauwt|snauwend|bijt|briest|stampt|luid|hard|woedend|boos|kwaad|razend|fel|bonkt|ziedend|rood|knalrood|verheft|ontploft|stemverheffing|grauwt|sist",
        "slaat|bonkt|ramt|timmert|gooit|smijt|knijpt|balt|schopt [@p] * tafel|muur|deur|bureau|balie|vuist|vuisten|papieren|brief|stoel|pen",
        "springt op|overeind",
      ],
    },
  ],
  "shown-attack": [
    {
      id: "brackets-attack",
      phrases: [
        "slaat|duwt|grijpt|schopt|spuugt|bedreigt|gooit|trapt|stompt [@p] * medewerker|consulent|haar|hem|naar|aan|bij|in",
        "komt|loopt dreigend",
        "dreigend|valt aan|mes",
      ],
    },
  ],
  "shown-hurt": [
    {
      id: "brackets-hurt",
      phrases: [
        "stem breekt|trilt|slaat|hapert|bibbert|stokt|schor",
        "fluistert|fluisterend|trilt|trillend|trillende|beeft|bevend|bevende|bibbert|schor|hees|slikt|krop|stamelt|stotterend|stottert|hakkelend|hapert|zacht|zachtjes|bijna|onhoorbaar",
      ],
    },
  ],
  "shown-settling": [
    {
      id: "brackets-settling",
      phrases: [
        "zucht|zuchtend|zuchten|snuit|veegt|droogt|snift|snuft",
        "haalt [@p] * op|adem",
        "ademt [@p] [@p] uit|in|diep",
        "diepe|diep zucht|adem",
        "knikt|glimlacht|glimlachje|lacht|lachje|kalmer|rustiger|rustig|pauze|denkt|schenkt",
        "lacht [@p] kort|schor|bitter|schamper",
      ],
    },
  ],
  "shown-leaving": [
    {
      id: "brackets-leaving",
      phrases: [
        "legt|gooit|smijt|hangt|knalt [@p] * op|neer|hoorn|telefoon",
        "hangt op",
        "verbreekt|opgehangen|verbinding",
        "loopt|stapt|stormt|rent|beent [@p] * weg|uit|buiten|deur",
        "vertrekt",
        "staat op [en]",
        "slaat|gooit|smijt|knalt|trekt|doet|sluit [@p] * deur",
      ],
    },
  ],
} satisfies Partial<RecognitionPack["signs"]>;
