import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in Dutch of the rules for dealing the blow, with scenes that show them at work. */
export const blow = {
  "news-late": {
    title: "Het nieuws komt laat",
    reason:
      "Eerst een praatje voelt aardig, maar de huurder merkt dat er iets komt en zit al die tijd in spanning. Deel de klap uit in je eerste of tweede beurt.",
    messages: {
      given:
        "Tot beurt {turn} wist de huurder niet waar dit heen ging. Begin de volgende keer met het nieuws.",
      waiting: "Het nieuws is er nog niet, en de huurder voelt dat er iets aankomt. Zeg het nu.",
    },
    flagged: [
      {
        told: false,
        before: ["Goedemorgen."],
        tenant: "Wat komt u hier doen?",
        feeling: "none",
        arousal: 3,
        trainee: "Wat heeft u het hier gezellig ingericht.",
      },
      {
        told: false,
        before: ["Goedemiddag.", "Wat een mooie tuin heeft u."],
        tenant: "Komt u voor de keuken?",
        feeling: "none",
        arousal: 3,
        trainee: "De keuken wordt niet vervangen.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "U wilde mij spreken?",
        feeling: "none",
        arousal: 3,
        trainee: "Ik heb slecht nieuws voor u. Uw woning wordt ontruimd.",
      },
      {
        told: false,
        before: ["Goedemorgen."],
        tenant: "Heeft u al nieuws over die woning?",
        feeling: "none",
        arousal: 3,
        trainee: "Ik kom met slecht nieuws. U krijgt de woning niet.",
      },
    ],
  },
  "made-to-guess": {
    title: "Laten raden",
    reason:
      "Jij weet het al, de huurder nog niet. Wie moet raden, spreekt zijn eigen slechte nieuws uit of vult iets in wat nog veel erger is.",
    messages: {
      guess: "Zo moet de huurder zelf bedenken waar je voor komt. Neem het raden weg en breng het nieuws.",
    },
    flagged: [
      {
        told: false,
        tenant: "Goedemorgen, komt u binnen.",
        feeling: "none",
        arousal: 3,
        trainee: "U weet vast waarom ik hier ben?",
      },
      {
        told: false,
        tenant: "U wilde mij spreken?",
        feeling: "none",
        arousal: 3,
        trainee: "Kunt u raden waarvoor ik kom?",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "Goedemorgen, komt u binnen.",
        feeling: "none",
        arousal: 3,
        trainee: "Ik heb slecht nieuws voor u. Uw woning wordt ontruimd.",
      },
      {
        told: false,
        tenant: "U wilde mij spreken?",
        feeling: "none",
        arousal: 3,
        trainee: "Heeft u onze brief ontvangen?",
      },
      {
        told: false,
        tenant: "U wilde mij spreken?",
        feeling: "none",
        arousal: 3,
        trainee: "U weet vast waarom ik hier ben. Uw woning wordt ontruimd.",
      },
    ],
  },
  "news-wrapped": {
    title: "Ingepakt nieuws",
    reason:
      "Met een aanloop lijkt het zachter, maar zo duurt het wachten alleen langer. Kondig het nieuws aan en zeg het meteen, in één zin.",
    messages: {
      "led-up":
        "Je redenen kwamen vóór het nieuws, dus moest de huurder raden waar je heen wilde. Draai het om.",
    },
    flagged: [
      {
        told: false,
        tenant: "Zegt u het maar.",
        feeling: "none",
        arousal: 3,
        trainee: "Volgens ons beleid gaat een keuken achttien jaar mee. Uw keuken wordt niet vervangen.",
      },
      {
        told: false,
        tenant: "En, heb ik de woning?",
        feeling: "none",
        arousal: 3,
        trainee: "Volgens de regels is uw inkomen te hoog. U krijgt de woning niet.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "Zegt u het maar.",
        feeling: "none",
        arousal: 3,
        trainee: "Ik moet u slecht nieuws brengen. Uw keuken wordt niet vervangen.",
      },
      {
        told: false,
        tenant: "En, heb ik de woning?",
        feeling: "none",
        arousal: 3,
        trainee: "U krijgt de woning niet, omdat uw inkomen te hoog is.",
      },
    ],
  },
  "too-many-reasons": {
    title: "Te veel redenen",
    reason:
      "Elke reden erbij klinkt als een opening: hier valt nog over te praten. Eén korte is genoeg; de rest komt later, als de huurder ernaar vraagt.",
    messages: {
      reasons: "Eén korte reden is genoeg; bij meer hoort de huurder iets om over te onderhandelen.",
    },
    flagged: [
      {
        told: false,
        tenant: "En, heb ik de woning?",
        feeling: "none",
        arousal: 3,
        trainee:
          "U krijgt de woning niet, omdat uw inkomen te hoog is. Dat komt door de regels voor passend toewijzen.",
      },
      {
        told: false,
        tenant: "Komt die nieuwe keuken er nou?",
        feeling: "none",
        arousal: 3,
        trainee:
          "De keuken wordt niet vervangen. Volgens ons beleid gaat een keuken achttien jaar mee. Dat komt ook omdat het budget op is.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "En, heb ik de woning?",
        feeling: "none",
        arousal: 3,
        trainee: "U krijgt de woning niet, omdat uw inkomen te hoog is.",
      },
      {
        told: false,
        tenant: "Komt die nieuwe keuken er nou?",
        feeling: "none",
        arousal: 3,
        trainee: "Ik moet u slecht nieuws brengen. De keuken wordt niet vervangen.",
      },
    ],
  },
  "no-pause-after-news": {
    title: "Geen stilte na het nieuws",
    reason:
      "Na de klap komt er even niets meer binnen. Val stil: de eerste reactie van de huurder is waar je straks mee verder moet.",
    messages: {
      "talks-on": "Na het nieuws praatte je door. Zet er een punt en wacht op de eerste reactie.",
    },
    flagged: [
      {
        told: false,
        tenant: "Waar gaat het over?",
        feeling: "none",
        arousal: 3,
        trainee: "Uw woning wordt ontruimd. U kunt hulp vragen bij de schuldhulp.",
      },
      {
        told: false,
        tenant: "Komt die nieuwe keuken er nou?",
        feeling: "none",
        arousal: 3,
        trainee:
          "De keuken wordt niet vervangen. Dat komt omdat het budget op is. Volgens ons beleid gaat een keuken achttien jaar mee.",
      },
    ],
    clean: [
      {
        told: false,
        tenant: "Waar gaat het over?",
        feeling: "none",
        arousal: 3,
        trainee: "Ik kom met heel slecht nieuws. Uw woning wordt ontruimd.",
      },
      {
        told: false,
        tenant: "En, heb ik de woning?",
        feeling: "none",
        arousal: 3,
        trainee: "U krijgt de woning niet, omdat uw inkomen te hoog is.",
      },
    ],
  },
} satisfies Partial<RuleWordings>;
