import type { RecognitionPack } from "../pack.js";
import { acknowledgement } from "./cues/acknowledgement.js";
import { apology } from "./cues/apology.js";
import { badNews } from "./cues/bad-news.js";
import { blame } from "./cues/blame.js";
import { boundary } from "./cues/boundary.js";
import { closedQuestion } from "./cues/closed-question.js";
import { contentSummary } from "./cues/content-summary.js";
import { emotionBlock } from "./cues/emotion-block.js";
import { encourager } from "./cues/encourager.js";
import { explanation } from "./cues/explanation.js";
import { falseHope } from "./cues/false-hope.js";
import { feelingSummary } from "./cues/feeling-summary.js";
import { forewarning } from "./cues/forewarning.js";
import { minimising } from "./cues/minimising.js";
import { openQuestion } from "./cues/open-question.js";
import { other } from "./cues/other.js";
import { park } from "./cues/park.js";
import { selfFocus } from "./cues/self-focus.js";
import { solution } from "./cues/solution.js";
import { feelings } from "./feelings.js";
import { grammar } from "./grammar.js";
import { signs } from "./signs.js";

/** Everything recognition knows of Dutch. */
export const recognition: RecognitionPack = {
  grammar,
  feelings,
  cues: {
    forewarning,
    "bad-news": badNews,
    "feeling-summary": feelingSummary,
    "content-summary": contentSummary,
    acknowledgement,
    "open-question": openQuestion,
    "closed-question": closedQuestion,
    encourager,
    apology,
    explanation,
    solution,
    minimising,
    blame,
    "emotion-block": emotionBlock,
    "false-hope": falseHope,
    "self-focus": selfFocus,
    boundary,
    park,
    other,
  },
  signs,
  asides: [
    "klopt dat|het|@p",
    "klopt dat|het [@p] een beetje",
    "goed|oke|duidelijk zo",
    "weet|weten @you|je wat [@ik|we] [@p] [doe|doen]",
    "en nu",
    "klopt",
    "zie|hoor|begrijp|zeg|vat|voel ik dat|het|@dit|@you|u [@p] goed|juist|verkeerd|samen",
    "heb ik dat|het|@you goed|juist [begrepen|gehoord|gezien]",
    "of niet|vergis ik me|zit ik ernaast|heb ik het mis",
    "vergis ik me|mij",
    "zit ik [er] [@p] ernaast|naast",
    "is dat wat|iets|goed",
    "heb ik het|dat mis|bij het verkeerde eind",
    "is dat|het zo|juist",
    "lukt|gaat dat|het [@p] [lukken]",
    "begrijpt|snapt|begrijp|snap|volgt @you [@dit]",
    "goed|akkoord|oke|afgesproken",
    "toch",
    "niet [waar|dan|zo]",
    "he",
    "zit ik goed",
    "zit ik er goed",
    "zit ik in de buurt",
  ],
  commonWords: `
    de het een en of dat die dit deze is zijn was waren ben bent heb heeft hebt had hadden word wordt worden werd kan
    kunt kunnen kon wil wilt willen zal zult zullen zou moet moeten mag gaat ga gaan gaat doe doet doen er hier daar
    waar wat wie hoe welke niet geen wel ook nog al meer maar toch dan nu nou eens even zo heel erg veel wat iets niets
    alles om te van voor met bij aan op in uit naar over door tot na tegen als omdat want dus echt gewoon weer altijd
    jaar keer allemaal helemaal zeg zegt hun hem haar hij zij men zich mij zelf lijkt lijken klinkt klinken voelt voel
    voelen gevoel zie ziet hoor hoort merk merkt snap begrijp denk vind vindt misschien wellicht beetje enorm ontzettend
    vreselijk behoorlijk flink best vast nogal redelijk eigenlijk gewoon vooral ergens ineens opeens inmiddels net samen
    natuurlijk zeker inderdaad moment alsof als er
  `
    .trim()
    .split(/\s+/u),
};
