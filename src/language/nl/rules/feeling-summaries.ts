import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in Dutch of the rules for feeling summaries, with scenes that show them at work. */
export const feelingSummaries = {
  "feeling-summary": {
    title: "Gevoelssamenvatting",
    reason:
      "Wie zijn gevoel terughoort, hoeft het niet nog harder te laten merken. Daarom zakt de emotie van een rake gevoelssamenvatting, en niet van uitleg.",
    messages: {
      fits: "Raak: je zei wat de huurder voelt.",
      again: "Klopt nog steeds, maar een tweede keer doet het minder. Probeer andere woorden.",
      deeper: "Mooi gehoord: dit is wat eronder zat.",
      impact: "Je liet merken hoe hard dit aankomt. Welk gevoel het is, mag er straks bij.",
      "with-cause": "Sterk: het gevoel en waar het vandaan komt, in één zin.",
    },
    flagged: [
      {
        tenant: "Jullie maken er echt een potje van!",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent.",
      },
      {
        before: ["Ik hoor dat u boos bent."],
        tenant: "Jullie maken er echt een potje van!",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent.",
      },
      {
        before: ["U bent boos op ons."],
        tenant: "Mijn man heeft hier nog in die tuin gezeten.",
        feeling: "anger",
        trainee: "En u bent ook verdrietig.",
      },
      { tenant: "Ik weet even niet wat ik moet zeggen.", trainee: "Dit hakt erin." },
      {
        tenant: "Drie keer gebeld, drie keer niks!",
        feeling: "anger",
        trainee: "U bent boos omdat niemand u heeft teruggebeld.",
      },
    ],
    clean: [
      { tenant: "Jullie maken er echt een potje van!", feeling: "anger", trainee: "Ik begrijp het." },
      {
        tenant: "Wie gaat dat betalen, denkt u?",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent, maar de schade staat in het rapport.",
      },
      { tenant: "Waar moeten wij dan heen?", feeling: "fear", trainee: "U bent boos op ons." },
    ],
  },
  "yes-but": {
    title: "Ja, maar",
    reason:
      "De huurder onthoudt wat er na 'maar' komt. Je samenvatting kan nog zo goed zijn: die is dan weg.",
    messages: {
      but: "Die 'maar' veegt je gevoelssamenvatting weer uit. Zet een punt en wacht.",
    },
    flagged: [
      {
        tenant: "Belachelijk is het!",
        feeling: "anger",
        trainee: "Ik begrijp dat u boos bent, maar regels zijn regels.",
      },
      {
        tenant: "Waar moeten mijn kinderen heen?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt. Maar de rechter heeft nu eenmaal beslist.",
      },
    ],
    clean: [
      { tenant: "Belachelijk is het!", feeling: "anger", trainee: "Ik begrijp dat u boos bent." },
      {
        tenant: "Ik heb hier dertig jaar gewoond, en nu dit!",
        feeling: "anger",
        trainee: "U bent boos, maar u bent ook verdrietig.",
      },
    ],
  },
  "parroted-summary": {
    title: "Napraten",
    reason:
      "Eén zin blijven herhalen klinkt ingestudeerd, ook als hij klopt. Emotie staat niet stil: luister naar wat er intussen bij kwam.",
    messages: {
      own: "Deze zin heb je al vaker gezegd, en nu gaat hij irriteren. Wat kwam er sindsdien bij?",
      echo: "Alleen woorden teruggeven gaat na een paar keer irriteren. Zeg welk gevoel je erin hoort.",
    },
    flagged: [
      {
        before: ["U bent boos op ons.", "U bent boos op ons."],
        tenant: "Ja, dat zei u net ook al!",
        feeling: "anger",
        trainee: "U bent boos op ons.",
      },
      {
        before: ["Twee kinderen.", "Op straat."],
        tenant: "Straks sta ik op straat, met twee kinderen!",
        feeling: "fear",
        trainee: "Op straat.",
      },
    ],
    clean: [
      {
        before: ["U bent boos op ons."],
        tenant: "Dat zei u net ook al!",
        feeling: "anger",
        trainee: "U voelt zich in de steek gelaten.",
      },
      {
        tenant: "Straks sta ik op straat, met twee kinderen!",
        feeling: "fear",
        trainee: "Op straat.",
      },
    ],
  },
  "wrong-feeling": {
    title: "Net niet raak",
    reason:
      "Een gevoelssamenvatting werkt als het gevoel klopt en de sterkte ook. Voorzichtig gokken mag altijd: de huurder verbetert je en is dan toch gehoord.",
    messages: {
      list: "Uit een rijtje gevoelens moet de huurder zelf kiezen. Pak er één en maak er een zin van.",
      corrected: "Dit had de huurder al rechtgezet. Neem het woord over dat je terugkreeg.",
      guess:
        "Fijn dat je het voorzichtig probeerde; het is net een ander gevoel. Zo helpt de huurder je verder.",
      guessing:
        "Zo ga je alle gevoelens langs, en dat is raden. Luister naar wat de huurder zegt en laat ziet, en benoem dat.",
      flat: "Dit is niet wat de huurder nu voelt, en je bracht het als een feit. Vraag het liever voorzichtig.",
      shame: "Zo recht in het gezicht komt schaamte te hard aan. Zeg het zachter, van opzij.",
      strong: "Zo sterk voelt de huurder het niet. Een tandje zachter en je zit goed.",
      faint: "Te klein voor wat hier gebeurt. Durf het gevoel een maatje groter te maken.",
    },
    flagged: [
      {
        tenant: "Nou, mooi is dat.",
        feeling: "anger",
        trainee: "U bent boos, bang, verdrietig en teleurgesteld.",
      },
      {
        before: ["U bent boos op ons."],
        tenant: "Boos? Ik weet niet waar ik heen moet!",
        feeling: "fear",
        trainee: "U bent boos op ons.",
      },
      {
        tenant: "Waar moeten wij vannacht slapen?",
        feeling: "fear",
        trainee: "Bent u misschien boos?",
      },
      {
        before: ["Bent u misschien boos?", "Schaamt u zich misschien?"],
        tenant: "Waar moeten wij vannacht slapen?",
        feeling: "fear",
        trainee: "Bent u misschien bang?",
      },
      { tenant: "Waar moeten wij vannacht slapen?", feeling: "fear", trainee: "U bent boos op ons." },
      {
        tenant: "Laten we het daar maar niet over hebben.",
        feeling: "shame",
        arousal: 7,
        trainee: "U schaamt zich voor uw schulden.",
      },
      {
        tenant: "Tja, dan kook ik nog maar even op dat oude ding.",
        feeling: "anger",
        arousal: 4,
        trainee: "U bent woedend.",
      },
      {
        tenant: "ERUIT! Mijn huis uit, nu!",
        feeling: "anger",
        arousal: 10,
        trainee: "U bent een beetje geïrriteerd.",
      },
    ],
    clean: [
      {
        tenant: "Waar moeten wij vannacht slapen?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
      {
        tenant: "Mijn huis uit, nu!",
        feeling: "anger",
        trainee: "U bent woedend.",
      },
    ],
  },
} satisfies Partial<RuleWordings>;
