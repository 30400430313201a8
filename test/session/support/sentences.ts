import type { Feeling, Language } from "../../../src/language/terms.js";

/** What the trainees of the playthroughs say, as a person would. */
interface Sentences {
  readonly forewarned: string;
  /** The news again. */
  readonly news: readonly string[];
  readonly why: readonly string[];
  readonly questions: readonly string[];
  /** For when the tenant is calm: explanation, then a next step. */
  readonly content: readonly [string, string];
  /** Summaries by feeling: a plain word, and a strong one for where the tenant is beside themselves. */
  readonly summaries: Readonly<
    Record<Feeling, { readonly plain: readonly string[]; readonly strong: readonly string[] }>
  >;
}

const en: Sentences = {
  forewarned:
    "I'm afraid I have very bad news for you. The eviction goes ahead, the bailiffs will come on 14 May.",
  news: ["The eviction is going ahead.", "The date stands."],
  why: [
    "That's because the rent was not paid for nine months.",
    "The court made a possession order in September, and the order was not kept to.",
    "Our policy says that we have to apply for a warrant when payments are missed.",
    "The reason is that the arrears came to almost five thousand pounds.",
    "We sent you several letters, and the procedure is that after a notice we go to court.",
    "The rules are the same for everybody: two missed payments and the case goes back to the court.",
    "It was the judge who decided that, because the agreement was broken.",
    "The law says the association must be paid the rent every week.",
  ],
  questions: [
    "What worries you most?",
    "What does this mean for you and the children?",
    "How is this for you?",
  ],
  content: [
    "The court made the order because the rent had not been paid for months.",
    "I can help you make an appointment with the housing options team this week.",
  ],
  summaries: {
    disbelief: {
      plain: ["You can't believe this.", "You can't believe the bailiffs are coming."],
      strong: ["You're shocked by this.", "You're stunned that it has come to this."],
    },
    fear: {
      plain: [
        "You're scared.",
        "You're frightened of losing your home.",
        "You're afraid of what this does to your children.",
        "You're scared of that day in May.",
        "You're frightened of what the neighbours will say.",
      ],
      strong: [
        "You're really scared.",
        "You're very frightened of losing your home.",
        "You're really afraid of what this does to your children.",
        "You're very scared of that day in May.",
        "You're really frightened of what the neighbours will say.",
      ],
    },
    anger: {
      plain: [
        "You're angry.",
        "You're angry with us for coming here with this.",
        "You're angry about those letters.",
        "You're angry that the date will not move.",
      ],
      strong: [
        "You're really angry.",
        "You're really angry with us for coming here with this.",
        "You're very angry about those letters.",
        "You're very angry that the date will not move.",
      ],
    },
    sadness: {
      plain: [
        "You're sad about this.",
        "It hurts you to leave this house.",
        "You're sad to lose all those memories.",
        "You're sad about your father's room.",
      ],
      strong: [
        "You're really sad about this.",
        "You're very sad to leave this house.",
        "You're really sad to lose all those memories.",
        "You're very sad about your father's room.",
      ],
    },
    shame: {
      plain: [
        "Maybe you feel a bit ashamed.",
        "It seems you're embarrassed about the letters.",
        "It sounds as if you're a little ashamed in front of the neighbours.",
        "It seems you're embarrassed in front of Ellie and Sam.",
      ],
      strong: [
        "Maybe you feel ashamed.",
        "It seems you're really embarrassed about the letters.",
        "It sounds as if you're ashamed in front of the neighbours.",
        "It seems you feel ashamed in front of Ellie and Sam.",
      ],
    },
    disappointment: {
      plain: ["You're disappointed.", "You're disappointed in us."],
      strong: ["You're really disappointed.", "You're very disappointed in us."],
    },
  },
};

const nl: Sentences = {
  forewarned: "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd.",
  news: ["De ontruiming gaat door.", "Het blijft 14 mei."],
  why: [
    "Dat komt omdat de huur vijf maanden niet is betaald.",
    "De rechter heeft de huurovereenkomst in maart ontbonden.",
    "Ons beleid is dat we naar de rechter gaan als een regeling niet wordt nagekomen.",
    "De reden is dat de achterstand was opgelopen tot ruim vierduizend euro.",
    "We hebben u meerdere brieven gestuurd, en volgens de procedure volgt daarna een dagvaarding.",
    "De regels zijn voor iedereen gelijk: na twee gemiste termijnen vervalt de regeling.",
    "Dat heeft de kantonrechter besloten, omdat de afspraken niet zijn nagekomen.",
    "Volgens de wet moet de huur elke maand op tijd betaald worden.",
  ],
  questions: ["Wat raakt u het meest?", "Wat betekent dit voor u en de kinderen?", "Hoe is dit voor u?"],
  content: [
    "De rechter heeft dit besloten omdat de huur maanden niet is betaald.",
    "U kunt deze week samen met mij bellen met het wijkteam voor een afspraak.",
  ],
  summaries: {
    disbelief: {
      plain: ["U bent hier geschrokken van.", "U kunt het niet geloven."],
      strong: ["U bent hier enorm van geschrokken.", "U kunt echt niet geloven dat dit gebeurt."],
    },
    fear: {
      plain: [
        "U bent bang.",
        "U bent bang dat u nergens terechtkunt.",
        "U bent bang voor wat dit met uw kinderen doet.",
        "U bent bang voor die dag in mei.",
        "U bent bang voor wat de buren zeggen.",
      ],
      strong: [
        "U bent heel bang.",
        "U bent heel bang dat u nergens terechtkunt.",
        "U bent erg bang voor wat dit met uw kinderen doet.",
        "U bent heel bang voor die dag in mei.",
        "U bent erg bang voor wat de buren zeggen.",
      ],
    },
    anger: {
      plain: [
        "U bent boos.",
        "U bent kwaad op ons dat we hier zo komen.",
        "U bent boos over die brieven.",
        "U bent boos dat de dag niet opschuift.",
      ],
      strong: [
        "U bent heel boos.",
        "U bent heel kwaad op ons dat we hier zo komen.",
        "U bent erg boos over die brieven.",
        "U bent heel boos dat de dag niet opschuift.",
      ],
    },
    sadness: {
      plain: [
        "U bent er verdrietig van.",
        "U bent verdrietig om dit huis.",
        "U bent verdrietig om al die herinneringen.",
        "U bent verdrietig om de streepjes op de deurpost.",
      ],
      strong: [
        "U bent er heel verdrietig van.",
        "U bent erg verdrietig om dit huis.",
        "U bent heel verdrietig om al die herinneringen.",
        "U bent heel verdrietig om de streepjes op de deurpost.",
      ],
    },
    shame: {
      plain: [
        "Misschien schaamt u zich een beetje.",
        "Het lijkt of u zich wat schaamt voor de buren.",
        "Misschien schaamt u zich een beetje voor die la vol brieven.",
        "Het lijkt of u zich wat schaamt tegenover uw zus en de kinderen.",
      ],
      strong: [
        "Misschien schaamt u zich.",
        "Het lijkt of u zich schaamt voor de buren.",
        "Misschien schaamt u zich voor die la vol brieven.",
        "Het lijkt of u zich schaamt tegenover uw zus en de kinderen.",
      ],
    },
    disappointment: {
      plain: ["U bent teleurgesteld.", "U bent teleurgesteld in ons."],
      strong: ["U bent heel teleurgesteld.", "U bent erg teleurgesteld in ons."],
    },
  },
};

export const SENTENCES: Readonly<Record<Language, Sentences>> = { nl, en };
