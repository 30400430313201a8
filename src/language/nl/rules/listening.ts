import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in Dutch of the rules for listening, with scenes that show them at work. */
export const listening = {
  "silence-well-placed": {
    title: "Stilte op de goede plek",
    reason:
      "Na het nieuws en na een gevoelssamenvatting is de huurder aan zet. Even niets zeggen geeft de emotie ruimte om te komen, en te zakken.",
    messages: {
      "after-news": "Goed gezwegen: het nieuws krijgt de tijd om binnen te komen.",
      "after-summary": "Je woorden mochten even bezinken. Die stilte doet haar werk.",
    },
    flagged: [
      { tenant: "...", trainee: "" },
      {
        before: ["U bent boos op ons."],
        tenant: "Ja, wat dacht u dan!",
        feeling: "anger",
        trainee: "",
      },
    ],
    clean: [
      {
        before: ["Dat komt omdat het budget op is."],
        tenant: "En dat moet ik maar slikken?",
        feeling: "anger",
        trainee: "",
      },
      { before: [""], tenant: "Bent u er nog?", trainee: "" },
    ],
  },
  "silence-as-abandonment": {
    title: "Te lang stil",
    reason:
      "Eén stilte geeft ruimte. Blijf je zwijgen terwijl iemand vastzit of iets vraagt, dan voelt die zich in de steek gelaten.",
    messages: {
      asked: "Op een vraag bleef het opnieuw stil. Laat horen dat je er bent.",
      silent: "Weer stil, en nu staat de huurder er alleen voor. Zeg wat je ziet.",
    },
    flagged: [
      { before: [""], tenant: "Waar moeten wij dan heen?", feeling: "fear", trainee: "" },
      { before: [""], tenant: "Elf jaar woon ik hier nu.", feeling: "sadness", trainee: "" },
    ],
    clean: [
      {
        before: [""],
        tenant: "Waar moeten wij dan heen?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
      { tenant: "Elf jaar woon ik hier nu.", feeling: "sadness", trainee: "" },
    ],
  },
  "emotion-block": {
    title: "Emotie de kop indrukken",
    reason:
      "'Rustig maar' zegt eigenlijk: uw gevoel mag er niet zijn. Daar wordt een mens kwader van; emotie zakt pas als ze voorrang krijgt.",
    messages: {
      block: "Zo hoort de huurder dat de emotie er niet mag zijn, en dan komt ze harder terug.",
    },
    flagged: [
      { tenant: "Dit laat ik niet gebeuren!", feeling: "anger", trainee: "Rustig nou." },
      {
        tenant: "Die kosten zijn schandalig!",
        feeling: "anger",
        trainee: "U hoeft niet zo boos te worden.",
      },
    ],
    clean: [
      { tenant: "Dit laat ik niet gebeuren!", feeling: "anger", trainee: "Ik hoor dat u boos bent." },
      {
        tenant: "Stelletje prutsers!",
        feeling: "anger",
        trainee: "Als u blijft schelden, stop ik met dit gesprek.",
      },
    ],
  },
  minimising: {
    title: "Kleiner maken",
    reason:
      "Je wilt troosten, en dat siert je. Maar de huurder hoort dat het allemaal best meevalt, en moet nog eens laten zien hoe erg het is.",
    messages: {
      minimising: "Goed bedoeld, maar dit maakt het kleiner dan het is. Laat het even zo erg zijn.",
    },
    flagged: [
      { tenant: "Alweer een jaar in dat vieze hok!", feeling: "anger", trainee: "Het valt best mee." },
      {
        tenant: "Ik had zo op dat huis gerekend.",
        feeling: "disappointment",
        trainee: "Het komt allemaal wel goed.",
      },
    ],
    clean: [
      {
        tenant: "Alweer een jaar in dat vieze hok!",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent.",
      },
      {
        tenant: "Ik had zo op dat huis gerekend.",
        feeling: "disappointment",
        trainee: "U bent teleurgesteld.",
      },
    ],
  },
  blame: {
    title: "Een verwijt",
    reason:
      "Misschien klopt het zelfs, maar de huurder hoort nu alleen: eigen schuld. Niets jaagt de emotie harder op dan dat.",
    messages: {
      blame: "Dit klinkt als 'eigen schuld', en dat jaagt de emotie op. Over hoe het kwam praat je later.",
    },
    flagged: [
      {
        tenant: "En waar moet ik nu heen?",
        feeling: "fear",
        trainee: "U had eerder moeten betalen.",
      },
      {
        tenant: "Vierhonderd euro voor een paar krassen!",
        feeling: "anger",
        trainee: "Dat is uw eigen schuld.",
      },
    ],
    clean: [
      { tenant: "En waar moet ik nu heen?", feeling: "fear", trainee: "U bent bang voor wat er komt." },
      {
        tenant: "Niemand heeft mij gewaarschuwd!",
        feeling: "anger",
        trainee: "Dat hadden wij beter moeten doen.",
      },
    ],
  },
  "self-focus": {
    title: "Over jezelf",
    reason:
      "Dat jij dit ook vervelend vindt, is menselijk. Maar zeg je het nu, dan vraag je begrip van iemand die het zelf hard nodig heeft.",
    messages: {
      "self-focus": "Nu gaat het even over jou. Breng het terug naar wat de huurder voelt.",
    },
    flagged: [
      {
        tenant: "Ik heb er nachten van wakker gelegen.",
        feeling: "sadness",
        trainee: "Ik vind dit zelf ook heel vervelend.",
      },
      {
        tenant: "U gooit mij gewoon op straat!",
        feeling: "anger",
        trainee: "Ik kan er ook niets aan doen.",
      },
    ],
    clean: [
      {
        tenant: "Ik heb er nachten van wakker gelegen.",
        feeling: "sadness",
        trainee: "Wat betekent dit voor u?",
      },
      { tenant: "U gooit mij gewoon op straat!", feeling: "anger", trainee: "Ik hoor dat u boos bent." },
    ],
  },
  "apology-repeated": {
    title: "Steeds weer sorry",
    reason:
      "Eén keer sorry is menselijk. Blijf je het zeggen, dan gaat het over jou en moet de huurder jou bijna gaan troosten.",
    messages: { sorry: "Dat het je spijt, weet de huurder al. Zeg nu liever wat je bij de ander ziet." },
    flagged: [
      {
        before: ["Het spijt me."],
        tenant: "Daar koop ik niks voor!",
        feeling: "anger",
        trainee: "Nogmaals, het spijt me.",
      },
      {
        before: ["Het spijt me.", "U bent teleurgesteld."],
        tenant: "Ik had de verhuisdozen al klaarstaan.",
        feeling: "disappointment",
        trainee: "Sorry, mevrouw.",
      },
    ],
    clean: [
      { tenant: "Daar koop ik niks voor!", feeling: "anger", trainee: "Het spijt me." },
      {
        before: ["Het spijt me."],
        tenant: "Daar koop ik niks voor!",
        feeling: "anger",
        trainee: "U bent boos op ons.",
      },
    ],
  },
  "question-barrage": {
    title: "Vraag op vraag",
    reason:
      "Je vraagt door omdat je het wilt begrijpen. Maar wie vol emotie zit, voelt al gauw een verhoor: zeg tussendoor wat je hoort.",
    messages: {
      "in-a-turn": "Zoveel vragen tegelijk: welke moet de huurder nu beantwoorden? Hou er één over.",
      "in-a-row":
        "Alweer een vraag, en de huurder heeft nog niet gemerkt dat je luistert. Geef eerst het gevoel terug.",
    },
    flagged: [
      {
        tenant: "Niemand heeft mij iets verteld!",
        feeling: "anger",
        trainee: "Heeft u de brief ontvangen? Heeft u hem gelezen? Wanneer was dat?",
      },
      {
        before: ["Heeft u de brief ontvangen?", "Heeft u hem gelezen?"],
        tenant: "Ik weet het gewoon niet meer.",
        feeling: "sadness",
        trainee: "Wat doet dit met u?",
      },
    ],
    clean: [
      { tenant: "Niemand heeft mij iets verteld!", feeling: "anger", trainee: "Wat doet dit met u?" },
      {
        before: ["Heeft u de brief ontvangen?", "U bent verdrietig."],
        tenant: "Ik weet het gewoon niet meer.",
        feeling: "sadness",
        trainee: "Wat doet dit met u?",
      },
    ],
  },
  "talking-too-much": {
    title: "Lang aan het woord",
    reason:
      "Zolang jij praat, kan de huurder niets kwijt. En van een lang verhaal komt bij iemand die overstuur is bijna niets aan.",
    messages: { long: "Dit waren {count} woorden achter elkaar. Eén zin is genoeg, en dan weer luisteren." },
    flagged: [
      {
        tenant: "Ik sta te trillen op mijn benen.",
        feeling: "fear",
        trainee:
          "Dit besluit is vorige maand genomen door de rechter, na een lange zitting waar ook de gemeente bij was, en daarna hebben wij met de deurwaarder besproken hoe het verder moest, en toen is de datum gekozen die in de brief staat, samen met alle papieren van de afgelopen maanden.",
      },
      {
        tenant: "Twaalf jaar kook ik al op dat ding!",
        feeling: "anger",
        trainee:
          "Volgens ons beleid gaat een keuken achttien jaar mee, en die van u is pas twaalf jaar oud, dus eerst komen alle keukens aan de beurt die ouder zijn, en dat zijn er nog best veel, want in deze wijk is vroeger bijna alles in hetzelfde jaar gebouwd en daarna nooit meer vernieuwd.",
      },
    ],
    clean: [
      {
        tenant: "Twaalf jaar kook ik al op dat ding!",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent.",
      },
      {
        tenant: "Hoe is dat eigenlijk gegaan?",
        feeling: "none",
        arousal: 2,
        trainee:
          "Dit besluit is vorige maand genomen door de rechter, na een lange zitting waar ook de gemeente bij was, en daarna hebben wij met de deurwaarder besproken hoe het verder moest, en toen is de datum gekozen die in de brief staat, samen met alle papieren van de afgelopen maanden.",
      },
    ],
  },
  "calm-boundary": {
    title: "Rustig een grens",
    reason:
      "Boos zijn mag, schelden en dreigen hoef je niet te slikken. Zeg rustig waar het ophoudt, dan hoeft het gevoel zelf niet weg.",
    messages: { limit: "Goed begrensd: je stopt het gedrag, en de boosheid mag er zijn." },
    flagged: [
      {
        tenant: "Stelletje prutsers!",
        feeling: "anger",
        trainee: "Als u blijft schelden, stop ik met dit gesprek.",
      },
      {
        tenant: "Wacht maar, ik weet u te vinden!",
        feeling: "anger",
        trainee: "Als u mij bedreigt, stop ik met dit gesprek.",
      },
    ],
    clean: [
      { tenant: "Stelletje prutsers!", feeling: "anger", trainee: "Rustig nou." },
      {
        tenant: "Dit is belachelijk!",
        feeling: "anger",
        trainee: "Als u blijft schelden, stop ik met dit gesprek.",
      },
    ],
  },
  "crisis-taken-seriously": {
    title: "Nood gaat voor alles",
    reason:
      "Zegt iemand niet meer te willen leven, of dreigt er echt geweld, dan stopt de oefening. Vraag er rechtstreeks naar, laat de huurder niet alleen en haal hulp; bij geweld ga je weg en bel je een collega.",
    messages: {
      serious: "Je nam dit serieus, en dat gaat nu voor alles. Laat het niet los tot er hulp is.",
      "passed-by": "Hier stopt de oefening: deze woorden gaan voor alles. Vraag ernaar en haal hulp.",
    },
    flagged: [
      {
        tenant: "Ik wil niet meer leven.",
        feeling: "sadness",
        trainee: "Dat komt omdat er een huurachterstand is.",
      },
      {
        tenant: "Ik wil niet meer leven.",
        feeling: "sadness",
        trainee: "Denkt u aan zelfmoord?",
        praised: true,
      },
    ],
    clean: [
      { tenant: "Ik ben helemaal kapot.", feeling: "sadness", trainee: "Dit hakt erin." },
      {
        tenant: "Ik word gek van al die rekeningen.",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent.",
      },
    ],
  },
} satisfies Partial<RuleWordings>;
