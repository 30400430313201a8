import { FEELINGS } from "../../language/terms.js";
import { draw, pick, withNews, type Character, type Stand } from "../character.js";
import { summaryOf } from "../summarise.js";

/** Says whatever comes up, the news among it. */
export const randomTalker: Character = (stand) => {
  const { words, session } = stand;
  const lists: readonly (readonly string[])[] = [
    words.news,
    words.newsAgain,
    words.openQuestions,
    words.closedQuestions,
    words.explanations,
    words.solutions,
    words.apologies,
    words.minimising,
    words.falseHope,
    words.smallTalk,
    [""],
    [someSummary(stand)],
  ];
  const at = Math.floor(draw(session.stage.seed, session.turns.length, 3) * lists.length);
  return withNews(pick(lists[at] ?? [], stand), stand);
};

function someSummary(stand: Stand): string {
  const { stage, turns, mind } = stand.session;
  const at = Math.floor(draw(stage.seed, turns.length, 4) * FEELINGS.length);
  return summaryOf(FEELINGS[at] ?? "anger", mind.state.arousal, stand);
}
