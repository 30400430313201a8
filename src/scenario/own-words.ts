import type { FeelingTerm } from "../language/pack.js";
import { MOVES, type Language, type MoveId } from "../language/terms.js";

type Lists<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** What a user adds to a language: jargon by the move it means, words for feelings, topics. */
export interface OwnWords {
  /** undefined: any. */
  readonly language: Language | undefined;
  readonly moves: Lists<MoveId>;
  readonly feelings: readonly FeelingTerm[];
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

/** The additions that belong to a language, as one; undefined when there are none. */
export function wordsFor(language: Language, all: readonly OwnWords[]): OwnWords | undefined {
  const fitting = all.filter((words) => words.language === undefined || words.language === language);
  const [first, ...others] = fitting;
  return first && others.reduce((sum, words) => joined(sum, words), { ...first, language });
}

function joined(one: OwnWords, other: OwnWords): OwnWords {
  return {
    language: one.language,
    moves: joinedMoves(one.moves, other.moves),
    feelings: [...one.feelings, ...other.feelings],
    topics: joinedTopics(one.topics, other.topics),
  };
}

/** The phrases of both, by move. */
export function joinedMoves(one: Lists<MoveId>, other: Lists<MoveId>): Lists<MoveId> {
  const lists = MOVES.map((move) => [move, [...(one[move] ?? []), ...(other[move] ?? [])]] as const);
  return Object.fromEntries(lists.filter(([, phrases]) => phrases.length > 0));
}

/** The words of both, by topic. */
export function joinedTopics(one: OwnWords["topics"], other: OwnWords["topics"]): OwnWords["topics"] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, [...ofTopic(one, name), ...ofTopic(other, name)]]));
}

function ofTopic(topics: OwnWords["topics"], name: string): readonly string[] {
  return Object.hasOwn(topics, name) ? topics[name]! : [];
}
