import type { CoachWording } from "../coach.js";

export const coach: CoachWording = {
  briefing: {
    facts: "Wat je weet",
    final: "Wat vaststaat",
    offerLater: "Wat je straks kunt bieden, als de emotie gezakt is",
    howTo:
      "Typ wat je zegt. Een lege regel is zwijgen. /tip helpt je op weg, /stop gaat naar de nabespreking, /help toont alles.",
  },
  speaker: { trainee: "Jij", silence: "(je zwijgt)" },
  mark: { praise: "+", advice: "›", warning: "!", error: "!!" },
  better: "Liever: “{sentence}”",
  betterSilence: "Liever: even niets zeggen.",
  notRated: "Niet beoordeeld: dit kon ik niet lezen. Dit had ik wel herkend: “{sentence}”",
  hints: {
    news: "Draai er niet omheen: kondig het aan en zeg het meteen. “{sentence}”",
    silence: "De klap is net uitgedeeld. Zeg even niets (een lege regel) en wacht op de eerste reactie.",
    summary: "Emotie komt van rechts: geef voorrang. Noem wat je hoort. “{sentence}”",
    summaryAndNews: "Noem de hoop of het ongeloof, en zeg kort nog eens wat vaststaat. “{sentence}”",
    content: "De emotie is gezakt: nu is er ruimte. Leg kort uit waarom, en noem de volgende stap.",
  },
  help: [
    "Typ wat je tegen de huurder zegt en druk op Enter.",
    "Een lege regel is zwijgen. Ook dat is een antwoord.",
    "/tip (/hint)    één zin om verder te komen",
    "/stop (/quit)   stoppen, met nabespreking",
    "/help           dit lijstje",
    "//              een regel die met een schuine streep begint",
  ],
  unknownCommand: "/{name} ken ik niet, en de huurder heeft niets gehoord. /help toont wat er kan.",
  didYouMean: "Bedoelde je /{name}?",
  notKept: "Gestopt. Dit gesprek wordt niet bewaard.",
  debrief: {
    title: "Nabespreking",
    outcomes: {
      "not-told": "Het slechte nieuws is niet verteld. De huurder weet nog van niets.",
      aggression: "Het liep uit op agressie. De emotie kreeg geen voorrang en werd steeds groter.",
      complaint: "De huurder dient een klacht in. De emotie is niet opgevangen en zocht een andere weg.",
      "walked-out": "De huurder liep weg. Het werd te veel.",
      reasonable: "De emotie is gezakt en het nieuws staat. Een redelijk gesprek is mogelijk.",
      emotional: "Het nieuws is verteld, maar de emotie is nog niet gezakt.",
    },
    over: {
      trainee: "Je bent zelf gestopt.",
      input: "Het gesprek stopte waar je invoer ophield.",
      length: "Na dertig beurten is het genoeg geweest.",
    },
    score: "Score: {score} van 100",
    skills: {
      blow: "De klap uitdelen",
      listening: "Luisteren",
      "feeling-summaries": "Gevoelssamenvattingen",
      "staying-out-of-explanation": "Uit de uitlegstand blijven",
      "standing-by-the-news": "Bij het nieuws blijven",
    },
    noOccasion: "niet aan de orde",
    curve: "Emotie, beurt voor beurt (0 tot 10)",
    marks: {
      news: "nieuws",
      summary: "gevoelssamenvatting",
      explained: "uitleg te vroeg",
      silence: "stilte",
    },
    end: "eind",
    loop: "Uitlegstand van beurt {first} tot en met {last} (beurt {turns}).",
    noLoop: "Je bent niet in de uitlegstand blijven hangen.",
    kindMotive:
      "Begrijpelijk: niemand stelt een huurder graag teleur. Maar uitleggen zolang de emotie er is, is geen voorrang geven.",
    best: "Je beste zin (beurt {turn}): “{text}”",
    noBest: "Er zat nog geen gevoelssamenvatting bij die paste.",
    costliest: "Je duurste zin (beurt {turn}): “{text}”",
    tryNext: "Volgende keer:",
    next: {
      blow: "Kondig het slechte nieuws aan, geef het in één zin en zwijg.",
      listening: "Laat na elke reactie eerst een stilte vallen, of vraag wat dit voor de huurder betekent.",
      "feeling-summaries":
        "Begin elk antwoord met “U bent…” en noem wat je hoort of ziet. Zet er een punt achter, geen maar.",
      "staying-out-of-explanation":
        "Hoor je jezelf ‘omdat’ zeggen? Stop, en noem het gevoel. De uitleg komt later, en dan wel.",
      "standing-by-the-news":
        "Vraagt de huurder om een uitzondering, noem dan de hoop en herhaal het nieuws in één korte zin.",
    },
    nextNothing: "Speel het nog eens met een andere huurder in je hoofd, of op --difficulty hard.",
    view: "Hoe het voor {name} was",
    notRatedOne: "Niet beoordeeld: één beurt.",
    notRated: "Niet beoordeeld: {count} beurten.",
    crisis: [
      "In dit gesprek ging het over zelfdoding of direct gevaar. Dat gaat voor alles: blijf erbij en volg het protocol van je corporatie.",
      "113 Zelfmoordpreventie: bel 113 of 0800-0113. Direct gevaar: 112.",
    ],
    unseen: "Wat een programma niet ziet: je toon, je gezicht, je tempo en een echte stilte.",
    again: "Nog een keer: badnews-coach practice {id} --lang {lang} --difficulty {difficulty} --seed {seed}",
  },
};
