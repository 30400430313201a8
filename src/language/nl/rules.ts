import type { RuleWordings } from "../rule-wording.js";

/** What the coach says of each rule in Dutch, with scenes that show the rule at work. */
export const rules: RuleWordings = {
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
  "news-wrapped": {
    title: "Ingepakt nieuws",
    reason:
      "Elke reden om het nieuws heen klinkt als een opening: hier valt nog over te praten. Kondig het aan, zeg het in één zin en geef hooguit één korte reden.",
    messages: {
      "led-up":
        "Je redenen kwamen vóór het nieuws, dus moest de huurder raden waar je heen wilde. Draai het om.",
      reasons: "Eén korte reden is genoeg; bij meer hoort de huurder iets om over te onderhandelen.",
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
        trainee:
          "U krijgt de woning niet, omdat uw inkomen te hoog is. Dat komt door de regels voor passend toewijzen.",
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
        trainee: "Uw woning wordt ontruimd. U kunt hulp vragen bij de gemeente.",
      },
      {
        told: false,
        tenant: "Komt die nieuwe keuken er nou?",
        feeling: "none",
        arousal: 3,
        trainee: "De keuken wordt niet vervangen. Dat komt omdat het budget op is.",
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
        tenant: "Mijn buurvrouw krijgt er wel een!",
        feeling: "anger",
        trainee: "Dat komt omdat haar keuken ouder is.",
      },
      {
        before: ["Dat komt omdat er een huurachterstand is."],
        tenant: "En mijn kinderen dan?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
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
    title: "Net een ander gevoel",
    reason:
      "Een gevoelssamenvatting werkt als het gevoel klopt en de sterkte ook. Voorzichtig gokken mag altijd: de huurder verbetert je en is dan toch gehoord.",
    messages: {
      list: "Uit een rijtje gevoelens moet de huurder zelf kiezen. Pak er één en maak er een zin van.",
      corrected: "Dit had de huurder al rechtgezet. Neem het woord over dat je terugkreeg.",
      guess:
        "Fijn dat je het voorzichtig probeerde; het is net een ander gevoel. Zo helpt de huurder je verder.",
      flat: "Dit is niet wat de huurder nu voelt, en je bracht het als een feit. Tast liever af.",
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
      { tenant: "Elf jaar woon ik hier nu.", feeling: "sadness", trainee: "" },
      {
        before: [""],
        tenant: "Waar moeten wij dan heen?",
        feeling: "fear",
        trainee: "U bent bang voor wat er komt.",
      },
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
        trainee: "Wij hadden u eerder moeten bellen.",
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
      { tenant: "U gooit mij gewoon op straat!", feeling: "anger", trainee: "U bent boos op ons." },
    ],
  },
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
        tenant: "Dit kunt u toch niet maken?",
        trainee: "Ik wou dat ik u iets anders kon vertellen.",
      },
      {
        tenant: "Ik had me zo verheugd op die nieuwe keuken.",
        feeling: "disappointment",
        trainee: "U bent teleurgesteld. De keuken wordt niet vervangen.",
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
        trainee: "U kunt hulp vragen bij de gemeente.",
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
        trainee: "U kunt hulp vragen bij de gemeente.",
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
        trainee: "U kunt hulp vragen bij de gemeente.",
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
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "Dit hakt erin.",
      },
      {
        before: ["Hm-hm."],
        tenant: "En hoe gaat het nu verder?",
        feeling: "none",
        arousal: 2,
        trainee: "U kunt hulp vragen bij de gemeente.",
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
        trainee: "Denkt u aan zelfmoord?",
      },
      {
        tenant: "Ik wil niet meer leven.",
        feeling: "sadness",
        trainee: "Dat komt omdat er een huurachterstand is.",
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
};
