import { lexiconOf, lexiconWith } from "../language/recognition.js";
import { tellLanguage } from "../language/tell-language.js";
import type { Difficulty, Language } from "../language/terms.js";
import type { Lexicon, Vocabulary } from "../language/text/compile.js";
import { withOwnWords } from "../scenario/vocabulary.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Session } from "../session/session.js";
import { lexiconFor } from "../session/stage.js";
import type { Assessed, SelfRating } from "./assessment.js";
import { InputError } from "./input/input-error.js";
import { parseInput } from "./input/parse.js";
import type { InputKind } from "./input/pieces.js";
import { conversationOf } from "./conversation.js";
import { playScript } from "./script.js";
import { tellAssessed, type AssessOptions, type Circumstances } from "./tell-assessed.js";
import { readTranscript } from "./transcript.js";
import { isTranscript, type Turn } from "./turn.js";

/** What a script or a transcript is read with. */
interface ReadWith {
  /**
   * Words of one's own in the language of the conversation, as `lexiconWith` takes them; a scenario's own words are read
   * with as well.
   */
  readonly words?: Omit<Vocabulary, "news">;
}

/** A script or a transcript to be assessed. */
export interface AssessInput extends ReadWith {
  readonly turns: readonly Turn[];
  /** The tenant that a script is played against. To a transcript it gives no more than its news and its vocabulary. */
  readonly scenario?: Scenario;
  /** Default: the scenario's, else told from the text. */
  readonly language?: Language;
  /** The bad news in a sentence. Only needed where no scenario gives it. */
  readonly news?: string;
  /** Draws the tenant's lines; default 1. */
  readonly seed?: number;
  /** Default `real`. */
  readonly difficulty?: Difficulty;
  readonly selfRating?: SelfRating;
}

/** A script or a transcript as somebody wrote it down: one, in YAML, in JSON or as plain text. */
export interface WrittenInput extends ReadWith {
  readonly text: string;
  /** Default `yaml`, which JSON is too. */
  readonly kind?: InputKind;
  /** The scenario that it names; without files there is no finding it by its name. */
  readonly scenario?: Scenario;
}

const SEED = 1;

/**
 * Assesses a script or a transcript: the score, the five skills, the explanation loops, and what was found in each turn.
 * Pure: the same input gives the same answer.
 *
 * @throws InputError when a text can not be read, or does not hold exactly one conversation
 * @throws RangeError when there is no scenario where a script needs one to be played against, or a transcript for its news
 */
export function assess(given: AssessInput | WrittenInput, options: AssessOptions = {}): Assessed {
  const input = "text" in given ? inputIn(given) : given;
  const { turns, scenario, seed = SEED, difficulty = "real" } = input;
  if (isTranscript(turns)) return assessTranscript(input, options);
  if (scenario === undefined) throw new RangeError("a script needs a scenario to be played against");
  const played = withNews(withWords(scenario, input.words), input.news);
  const said = turns.flatMap((turn) => ("trainee" in turn ? [turn.trainee] : []));
  const { session, unplayed } = playScript(said, { scenario: played, seed, difficulty });
  const about = { ...aboutSession(session, input.selfRating), unplayed, playedAt: undefined };
  return tellAssessed(conversationOf(session), about, options);
}

function inputIn({ text, kind = "yaml", scenario, words }: WrittenInput): AssessInput {
  const { placed, problems } = parseInput(text, kind);
  const [first] = placed;
  if (first === undefined || placed.length > 1 || problems.some(({ severity }) => severity === "error"))
    throw new InputError(problems, placed.length);
  const { scenario: _, ...submission } = first.submission;
  return { ...submission, ...(scenario && { scenario }), ...(words && { words }) };
}

/** What a session was kept with. */
export interface KeptWith {
  /** When it was played (ISO 8601). */
  readonly playedAt: string;
  readonly selfRating?: SelfRating | undefined;
}

/** Assesses a session that was kept. */
export function assessSession(
  session: Session,
  { playedAt, selfRating }: KeptWith,
  options: AssessOptions = {},
): Assessed {
  const about = { ...aboutSession(session, selfRating), unplayed: [], playedAt };
  return tellAssessed(conversationOf(session), about, options);
}

function aboutSession(
  { stage }: Session,
  selfRating: SelfRating | undefined,
): Omit<Circumstances, "unplayed" | "playedAt"> {
  const { scenario, seed, difficulty } = stage;
  return { kind: "script", scenario, news: scenario.news.sentence, seed, difficulty, selfRating };
}

function withNews(scenario: Scenario, sentence: string | undefined): Scenario {
  return sentence === undefined ? scenario : { ...scenario, news: { ...scenario.news, sentence } };
}

function withWords(scenario: Scenario, words: ReadWith["words"]): Scenario {
  if (words === undefined) return scenario;
  const { moves = {}, feelings = [], topics = {} } = words;
  return withOwnWords(scenario, { language: scenario.language, moves, feelings, topics });
}

function assessTranscript(input: AssessInput, options: AssessOptions): Assessed {
  const { turns, scenario, seed = SEED, selfRating, words } = input;
  const news = input.news ?? scenario?.news.sentence;
  if (news === undefined)
    throw new RangeError("a transcript needs its bad news, or a scenario that gives it");
  const language = languageOf(input, options.language);
  const lexicon: Lexicon =
    scenario === undefined ? plainLexicon(language, words) : lexiconFor(withWords(scenario, words));
  const conversation = readTranscript(turns, { language, lexicon: { ...lexicon, news } });
  const about = {
    kind: "transcript",
    scenario,
    news,
    seed,
    difficulty: undefined,
    selfRating,
    unplayed: [],
    playedAt: undefined,
  } as const;
  return tellAssessed(conversation, about, options);
}

function plainLexicon(language: Language, words: ReadWith["words"]): Lexicon {
  return words === undefined ? lexiconOf(language) : lexiconWith(language, words);
}

/** The language of a conversation: the scenario's, the one it names, the one its words tell, else `otherwise`. */
function languageOf({ scenario, language, turns }: AssessInput, otherwise: Language = "en"): Language {
  return scenario?.language ?? language ?? languageIn(turns) ?? otherwise;
}

/** @returns the language that the turns are in, as far as their words tell */
export function languageIn(turns: readonly Turn[]): Language | undefined {
  return tellLanguage(turns.map((turn) => ("tenant" in turn ? turn.tenant : turn.trainee)).join("\n"));
}
