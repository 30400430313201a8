import type { RuleWordings } from "../../rule-wording.js";

/** What the coach says in Dutch of the rules for staying out of explanation, with scenes that show them at work. */
export const stayingOutOfExplanation = {
  "explanation-while-emotional": {
    title: "Uitleg midden in de emotie",
    reason:
      "Niemand stelt een huurder graag teleur, dus begin je uit te leggen. Maar emotie komt van rechts: zolang die hoog zit, komt je uitleg niet binnen.",
    messages: {
      nudge: "Emotie komt van rechts: geef voorrang. Je uitleg kan straks nog.",
      "to-why": "Dit 'waarom' vraagt nog niet om redenen. Zeg wat je hoort en kom er straks op terug.",
    },
    flagged: [
      {
        tenant: "Dus ik mag nog jaren in die oude troep koken!",
        feeling: "anger",
        trainee: "Volgens ons beleid gaat een keuken achttien jaar mee.",
      },
      {
        tenant: "Waarom? Waarom moet ik eruit?!",
        feeling: "anger",
        trainee: "Dat komt omdat er een huurachterstand is.",
      },
    ],
    clean: [
      {
        tenant: "Waarom? Waarom moet ik eruit?!",
        feeling: "anger",
        trainee: "Ik hoor dat u boos bent. Op dat waarom kom ik zo terug.",
      },
      {
        tenant: "Hoe komt het eigenlijk dat ik die kosten krijg?",
        feeling: "none",
        arousal: 2,
        trainee: "Dat komt omdat de schade in het rapport staat.",
      },
    ],
  },
  "explanation-loop": {
    title: "De uitlegstand",
    reason:
      "Uitleg, emotie, weer uitleg: zo zit je in de uitlegstand. Je doet het omdat je niemand wilt teleurstellen, maar emotie die geen voorrang krijgt, groeit.",
    messages: {
      again: "Weer uitleg, en weer emotie: dit is de uitlegstand. Een gevoelssamenvatting haalt je eruit.",
      "on-and-on":
        "Uitleg nummer {count}, en elke keer loopt de emotie verder op. Laat de inhoud los en zeg wat je ziet.",
    },
    flagged: [
      {
        before: ["Volgens ons beleid gaat een keuken achttien jaar mee."],
        tenant: "Mijn buurvrouw krijgt er wel een!",
        feeling: "anger",
        trainee: "Dat komt omdat haar keuken ouder is.",
      },
      {
        before: [
          "Dat komt omdat er een huurachterstand is.",
          "Volgens de wet mag de rechter dat dan beslissen.",
        ],
        tenant: "En mijn kinderen dan?",
        feeling: "fear",
        trainee: "Dat komt omdat de betalingsregeling niet is nagekomen.",
      },
    ],
    clean: [
      {
        before: ["Dat komt omdat er een huurachterstand is."],
        tenant: "En mijn kinderen dan?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
      {
        tenant: "Mijn buurvrouw krijgt er wel een!",
        feeling: "anger",
        trainee: "Dat komt omdat haar keuken ouder is.",
      },
    ],
  },
  relapse: {
    title: "Terug in de uitlegstand",
    reason:
      "Je was eruit, en één scherpe vraag trekt je er weer in. Dat overkomt bijna iedereen, want teleurstellen went nooit. Maar de emotie heeft nog steeds voorrang.",
    messages: {
      relapse: "Je was uit de uitlegstand en stapt er weer in. De emotie is nog niet gezakt.",
    },
    flagged: [
      {
        before: ["Dat komt omdat er een huurachterstand is.", "U bent bang voor wat er komt."],
        tenant: "Waar moeten wij dan slapen?",
        feeling: "fear",
        trainee: "Volgens de wet mag de rechter dat beslissen.",
      },
      {
        before: ["Dat komt omdat uw inkomen te hoog is.", "U bent boos op ons."],
        tenant: "Acht jaar ingeschreven, en dan dit!",
        feeling: "anger",
        trainee: "Volgens de regels mogen wij deze woning niet aan u toewijzen.",
      },
    ],
    clean: [
      {
        before: ["Dat komt omdat er een huurachterstand is.", "U bent bang voor wat er komt."],
        tenant: "Waar moeten wij dan slapen?",
        feeling: "fear",
        trainee: "Waar bent u het meest bang voor?",
      },
      {
        before: ["Dat komt omdat uw inkomen te hoog is."],
        tenant: "Acht jaar ingeschreven, en dan dit!",
        feeling: "anger",
        trainee: "Volgens de regels mogen wij deze woning niet aan u toewijzen.",
      },
    ],
  },
  "question-parked-well": {
    title: "Vraag geparkeerd",
    reason:
      "Een vraag vol emotie hoef je niet meteen te beantwoorden. Zeg dat je erop terugkomt: dan telt de vraag mee en heeft het gevoel toch voorrang.",
    messages: {
      parked: "Netjes geparkeerd: de vraag blijft staan en de emotie gaat voor. Kom er straks wel op terug.",
    },
    flagged: [
      {
        tenant: "Waarom wij, van iedereen hier?!",
        feeling: "anger",
        trainee: "U bent boos op ons. Op dat waarom kom ik zo terug.",
      },
      {
        tenant: "En wie gaat mijn spullen sjouwen dan?",
        feeling: "fear",
        trainee: "Daar kom ik straks bij u op terug.",
      },
    ],
    clean: [
      {
        tenant: "Waarom wij, van iedereen hier?!",
        feeling: "anger",
        trainee: "Daar kom ik zo op terug. Dat komt omdat er een huurachterstand is.",
      },
      {
        tenant: "Wanneer begint dat eigenlijk?",
        feeling: "none",
        arousal: 2,
        trainee: "Daar kom ik straks bij u op terug.",
      },
    ],
  },
  "park-forgotten": {
    title: "Vergeten terug te komen",
    reason:
      "Je zou op een vraag terugkomen, en daar rekent de huurder op. Blijft het antwoord uit, dan voelt parkeren achteraf als afpoeieren.",
    messages: {
      forgotten: "In beurt {turn} schoof je een vraag door naar straks. Het is nu rustig: geef antwoord.",
    },
    flagged: [
      {
        before: ["Op dat waarom kom ik zo terug."],
        tenant: "Goed. En wat nu?",
        feeling: "none",
        arousal: 2,
        trainee: "Dit hakt erin.",
      },
      {
        before: ["Daar kom ik straks op terug.", "Hm-hm."],
        tenant: "Ik zit nog wel met een vraag.",
        feeling: "none",
        arousal: 2,
        trainee: "Wilt u nog wat water?",
      },
    ],
    clean: [
      {
        before: ["Op dat waarom kom ik zo terug."],
        tenant: "Goed. En wat nu?",
        feeling: "none",
        arousal: 2,
        trainee: "Dat komt omdat er een huurachterstand is.",
      },
      {
        before: ["Op dat waarom kom ik zo terug."],
        tenant: "Moet ik morgen al weg?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
    ],
  },
  "premature-solution": {
    title: "Te vroeg met een oplossing",
    reason:
      "Je wilt helpen, dus de oplossing ligt al klaar. Zit de emotie nog hoog, dan klinkt die alsof je ervan af wilt. Straks is diezelfde oplossing goud waard.",
    messages: {
      early: "Eerst de emotie. Hou deze oplossing nog even in je zak.",
    },
    flagged: [
      {
        tenant: "Ik kan niet eens meer denken.",
        trainee: "U kunt hulp vragen bij de schuldhulp.",
      },
      {
        tenant: "Nog een jaar bij mijn moeder op de bank!",
        feeling: "anger",
        trainee: "Zal ik u doorverwijzen naar een andere woningcorporatie?",
      },
    ],
    clean: [
      {
        tenant: "Ik kan niet eens meer denken.",
        trainee: "Dit hakt erin.",
      },
      {
        tenant: "Wat kan ik nu nog doen?",
        feeling: "none",
        arousal: 2,
        trainee: "U kunt hulp vragen bij de schuldhulp.",
      },
    ],
  },
  "content-at-the-right-time": {
    title: "Inhoud op het goede moment",
    reason:
      "De emotie is gezakt, dus nu komt het binnen. En het moet ook: slecht nieuws zonder goede uitleg en zonder volgende stap is nog erger.",
    messages: {
      explanation: "Nu landt je uitleg: de weg is vrij.",
      "next-step": "Een volgende stap, precies nu er ruimte voor is.",
    },
    flagged: [
      {
        tenant: "Hoe komt het eigenlijk dat ik dit moet betalen?",
        feeling: "none",
        arousal: 2,
        trainee: "Dat komt omdat de schade in het rapport staat.",
      },
      {
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U kunt hulp vragen bij de schuldhulp.",
      },
    ],
    clean: [
      {
        tenant: "Schandalig, zo'n rekening!",
        feeling: "anger",
        trainee: "Dat komt omdat de schade in het rapport staat.",
      },
      {
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "Dit hakt erin.",
      },
    ],
  },
  "content-missing": {
    title: "De inhoud blijft uit",
    reason:
      "Vraagt een rustige huurder hoe het verder moet, dan is de weg vrij. Met alleen nog samenvatten laat je zo iemand met lege handen staan.",
    messages: {
      missing: "Rustig genoeg om verder te gaan: leg het nu uit en noem een volgende stap.",
    },
    flagged: [
      {
        before: ["Hm-hm."],
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U bent verdrietig.",
      },
      {
        before: ["Dit hakt erin."],
        tenant: "Goed. Wanneer komt er dan wel een nieuwe keuken?",
        feeling: "none",
        arousal: 2,
        trainee: "U bent teleurgesteld.",
      },
    ],
    clean: [
      {
        before: ["Hm-hm."],
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U kunt hulp vragen bij de schuldhulp.",
      },
      {
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "Dit hakt erin.",
      },
    ],
  },
  "over-reflecting": {
    title: "Te lang spiegelen",
    reason:
      "Een gevoelssamenvatting helpt de emotie zakken. Is die gezakt, dan wil iemand verder, en voelt nog een spiegel als een uitvlucht.",
    messages: {
      mirror:
        "De rust is terug, dus nog een spiegel brengt de huurder niet verder. Leg uit, of noem een volgende stap.",
    },
    flagged: [
      {
        before: ["Dit hakt erin."],
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U bent verdrietig.",
      },
      {
        before: ["U bent boos op ons.", "Hm-hm."],
        tenant: "Goed, wat kan ik nu doen?",
        feeling: "none",
        arousal: 2,
        trainee: "U voelt zich in de steek gelaten.",
      },
    ],
    clean: [
      {
        before: ["Dit hakt erin."],
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U bent verdrietig. U kunt hulp vragen bij de schuldhulp.",
      },
      { tenant: "En hoe gaat het nu verder?", feeling: "none", arousal: 2, trainee: "U bent verdrietig." },
    ],
  },
} satisfies Partial<RuleWordings>;
