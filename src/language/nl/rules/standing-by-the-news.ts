import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in Dutch of the rules for standing by the news, with scenes that show them at work. */
export const standingByTheNews = {
  "false-hope": {
    title: "Valse hoop",
    reason:
      "Een 'misschien' is lief bedoeld, want niemand stelt graag teleur. Maar het besluit staat, en straks moet je de klap nog een keer uitdelen.",
    messages: {
      maybe:
        "Die opening is er niet, en straks komt de klap opnieuw. Noem het gevoel en laat het nieuws staan.",
    },
    flagged: [
      {
        tenant: "Dit kunt u toch niet maken?",
        trainee: "Misschien kan ik toch nog iets voor u regelen.",
      },
      {
        tenant: "Ik had me zo verheugd op die nieuwe keuken.",
        feeling: "disappointment",
        trainee: "Ik ga kijken of er toch nog een uitzondering mogelijk is.",
      },
    ],
    clean: [
      {
        tenant: "Ik had me zo verheugd op die nieuwe keuken.",
        feeling: "disappointment",
        trainee: "U bent teleurgesteld. De keuken wordt niet vervangen.",
      },
      {
        tenant: "Dit kunt u toch niet maken?",
        trainee: "Ik wou dat ik u iets anders kon vertellen.",
      },
    ],
  },
  "news-not-repeated": {
    title: "Het nieuws niet herhaald",
    reason:
      "Wie het niet gelooft of gaat onderhandelen, houdt zich vast aan hoop. Noem het gevoel en zeg het nieuws nog eens, in één korte zin en zonder nieuwe redenen.",
    messages: {
      bargaining: "De huurder zoekt nog een uitweg. Zeg na het gevoel ook kort wat vaststaat.",
      denial: "Dit nieuws is nog niet binnen. Vang het gevoel op en zeg het nog één keer.",
    },
    flagged: [
      {
        tenant: "Kunt u voor mij geen uitzondering maken?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
      {
        before: [""],
        tenant: "Dit moet een vergissing zijn.",
        trainee: "Dit hakt erin.",
      },
    ],
    clean: [
      {
        tenant: "Kunt u voor mij geen uitzondering maken?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt. Uw woning wordt ontruimd.",
      },
      { tenant: "Dit moet een vergissing zijn.", trainee: "Dit hakt erin." },
    ],
  },
  "news-repeated-well": {
    title: "Het nieuws nog eens, met gevoel",
    reason:
      "Wie het niet kan geloven, heeft twee dingen nodig: gehoord worden, en horen dat het besluit staat. Alleen het nieuws klinkt hard, alleen het gevoel laat hoop bestaan.",
    messages: { again: "Zacht en toch duidelijk: eerst het gevoel, en het nieuws staat nog." },
    flagged: [
      {
        before: [""],
        tenant: "Dit moet een vergissing zijn.",
        trainee: "Dit hakt erin. Uw woning wordt ontruimd.",
      },
      {
        before: ["U bent bang voor wat er komt."],
        tenant: "Kunt u voor mij geen uitzondering maken?",
        feeling: "fear",
        trainee: "Uw woning wordt ontruimd.",
      },
    ],
    clean: [
      { before: [""], tenant: "Dit moet een vergissing zijn.", trainee: "Uw woning wordt ontruimd." },
      {
        tenant: "Kunt u voor mij geen uitzondering maken?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt. Uw woning wordt ontruimd, omdat er een huurachterstand is.",
      },
    ],
  },
  "news-hammered": {
    title: "Erin hameren",
    reason:
      "Het nieuws herhalen mag, zolang het gevoel meekomt. Steeds alleen het besluit klinkt als: en nu is het klaar.",
    messages: {
      hammered:
        "Het besluit is nu vaak genoeg kaal gezegd, en dat gaat steken. Zeg er deze keer bij wat je hoort.",
    },
    flagged: [
      {
        before: ["Uw woning wordt ontruimd."],
        tenant: "Nee. Nee, dit gebeurt niet.",
        trainee: "Uw woning wordt ontruimd.",
      },
      {
        before: ["Uw woning wordt ontruimd.", "Hm-hm."],
        tenant: "U liegt!",
        feeling: "anger",
        trainee: "Uw woning wordt ontruimd.",
      },
    ],
    clean: [
      {
        before: ["Uw woning wordt ontruimd."],
        tenant: "U liegt!",
        feeling: "anger",
        trainee: "U bent boos op ons. Uw woning wordt ontruimd.",
      },
      { tenant: "Nee. Nee, dit gebeurt niet.", trainee: "Uw woning wordt ontruimd." },
    ],
  },
} satisfies Partial<RuleWordings>;
