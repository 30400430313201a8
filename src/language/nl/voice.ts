import type { Voice } from "../voice.js";

export const voice: Voice = {
  reactions: {
    "not-understood": ["Hoe bedoelt u?", "Wat zegt u?", "Ik kan u even niet volgen.", "Sorry, wat?", "Hm."],
    "yes-but": [
      "Ja maar, ja maar. Altijd komt er een maar.",
      "U had het bij die maar moeten laten zitten.",
      "En daar is de maar weer.",
    ],
    parroted: ["Dat zei u net ook al.", "U praat me na.", "Dat hoef ik niet nog een keer te horen."],
    loop: [
      "U legt het steeds uit. U hoort me niet.",
      "Weer die uitleg. Daar heb ik nu niks aan.",
      "U praat en praat, maar het gaat langs me heen.",
    ],
    "news-not-given": [
      "Waar gaat dit over?",
      "Zeg nou maar waarvoor u komt.",
      "U komt hier toch niet voor de gezelligheid?",
      "Ik word hier onrustig van. Wat is er?",
    ],
    "question-ignored": ["Ik vroeg u wat.", "U geeft geen antwoord.", "Dat was een vraag."],
  },
  corrections: {
    anger: ["Nee. Ik ben boos, dat is wat ik ben.", "Dat is het niet. Ik ben gewoon kwaad."],
    sadness: ["Nee. Ik ben verdrietig, dat is het.", "Dat is het niet. Het doet gewoon pijn."],
    fear: ["Nee. Ik ben bang, dat is het.", "Dat is het niet. Ik weet niet hoe het verder moet."],
    disbelief: ["Nee. Ik snap er gewoon niks van.", "Dat is het niet. Ik kan het niet geloven."],
    shame: [
      "Nee. Het is... laat maar. Niemand mag dit weten.",
      "Dat is het niet. Ik durf niemand meer aan te kijken.",
    ],
    disappointment: ["Nee. Ik had er gewoon zo op gerekend.", "Dat is het niet. Het valt me zo tegen."],
    none: ["Nee hoor, dat is het niet.", "Zo voel ik dat nu niet meer."],
  },
  endings: {
    calm: [
      "Goed. Leuk is het niet, maar ik weet nu waar ik aan toe ben.",
      "Oké. Dan doen we het zo. Dank u dat u bleef zitten.",
    ],
    complaint: [
      "Ik stap naar de klachtencommissie. Daar hoort u nog van.",
      "Dit wordt een officiële klacht. Goedendag.",
    ],
    aggression: [
      "En nu mijn huis uit! Eruit, voor ik u eruit zet!",
      "Wegwezen! Nu! Ik sta niet voor mezelf in!",
    ],
    "walked-out": ["Ik kan dit niet. Ik ga.", "Laat maar. Ik moet hier weg."],
  },
  summaries: {
    anger: {
      medium: ["U bent hier boos over.", "Het steekt u."],
      high: ["U bent woedend.", "U bent echt heel boos."],
    },
    sadness: {
      medium: ["U bent er verdrietig van.", "Dit doet u pijn."],
      high: ["Dit doet u ontzettend veel pijn.", "U bent heel verdrietig."],
    },
    fear: {
      medium: ["U maakt zich zorgen.", "U bent bang voor wat er komt."],
      high: ["U bent heel bang.", "U bent echt bang voor wat er nu komt."],
    },
    disbelief: {
      medium: ["U kunt het nog niet geloven.", "U bent hier nog beduusd van."],
      high: ["U kunt het niet geloven.", "U bent hier enorm van geschrokken."],
    },
    shame: {
      medium: [
        "Het is niet makkelijk om hierover te praten. Misschien schaamt u zich een beetje.",
        "Misschien schaamt u zich een beetje.",
      ],
      high: [
        "Het lijkt of u zich schaamt, klopt dat?",
        "Misschien schaamt u zich, en dat zeg je niet zomaar.",
      ],
    },
    disappointment: {
      medium: ["Dit valt u tegen.", "U bent teleurgesteld."],
      high: ["U bent heel erg teleurgesteld.", "U bent ontzettend teleurgesteld."],
    },
  },
  about: "U denkt meteen aan {thing}.",
  possessives: { mijn: "uw", onze: "uw", ons: "uw", me: "uw" },
  park: "Op dat waarom kom ik zo terug.",
  news: "Ik heb slecht nieuws voor u. {news}",
  stands: "Dit besluit staat vast.",
  content: "Zal ik vertellen hoe het nu verdergaat, en waarom het zo is gelopen?",
  crisis: "Ik schrik van wat u zegt en ik neem het serieus. Denkt u aan zelfmoord? Ik blijf bij u.",
  views: {
    notTold: "Ik weet nog steeds niet waar u voor kwam. Dat u om de hete brij heen draaide, merkte ik wel.",
    reasonable: "Fijn is het niet, maar ik weet waar ik aan toe ben en ik kan weer verder denken.",
    emotional: "Ik zit er nog middenin. Wat er nu moet gebeuren, dringt nog niet tot me door.",
    ended: {
      complaint: "Ik voelde me niet gehoord, dus nu zet ik het op papier.",
      aggression: "Op een gegeven moment zag ik alleen nog maar rood.",
      "walked-out": "Ik kon er niet meer bij blijven, het werd me te veel.",
    },
    heard: "Toen u zei: ‘{quote}’, dacht ik: die hoort me.",
    explained: "U zei wel dat u het begreep, maar u bleef maar uitleggen. Ik stond nog bij de klap.",
    hurt: "Dat ‘{quote}’ kwam hard aan. Daarna hoorde ik niks meer.",
    hoped: "U liet de deur op een kier staan, en daar hield ik me aan vast.",
    neverNamed: "Niemand heeft gezegd hoe dit voor mij is. Ook u niet.",
  },
};
