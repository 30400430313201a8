import type { Cue } from "../../../pack.js";

/** What answers a question is no paraphrase. */
const said = { mood: ["statement"], notAnswering: ["why", "content-question"] } as const;
const DOES =
  "agree|avoid|blame|bought|break|build|built|call|called|care|carry|change|changed|check|choose|commit|control|count|cover|cut|deal|depend|describe|drive|drove|earn|exercise|expect|expected|fall|fell|fight|figure|figured|finish|finished|fit|focus|follow|gain|gained|give|gave|go|help|helped|hide|hold|held|hurt|identify|imagine|invest|join|laugh|lead|lean|learn|leave|let|lie|listen|live|lived|look|looked|lose|make|made|marked|match|mean|meant|meet|met|move|moved|own|pay|paid|pick|picked|plan|planned|play|push|put|quit|raise|rate|rated|reach|react|read|rely|respect|respond|run|ran|save|sense|share|show|sit|sleep|slept|slip|slow|stand|stay|stayed|stick|stuck|talk|talked|tell|told|tend|trust|turn|turned|understand|understood|visit|wait|waited|wake|walk|watch|wear|work|worked|write|wrote";

/** Short mirrors: half a sentence that goes on where the other left off, and statements with the other in them. */
export const mirror: readonly Cue[] = [
  {
    id: "plain-you-act",
    ...said,
    conditional: "no",
    at: "clause",
    phrases: [
      `you [@adv] [also|always|never|sometimes|usually|often|already|@adv] [@adv] ${DOES}`,
      "you [@adv] [@adv] would|see|think",
      "you yourself|both|two|guys",
    ],
  },
  {
    id: "plain-goes-on",
    ...said,
    conditional: "no",
    at: "sentence",
    phrases: [
      "but you|at|now|then|still|not|also|part|some|sometimes|maybe|somehow|when",
      "trying|wanting|needing|hoping|feeling|thinking|knowing|being|worrying|wondering|wishing|living|dealing|struggling|looking|keeping|doing|worried|concerned|caught|torn|stuck|tired|happy|excited|proud|willing|able|afraid|discouraged|frustrated|relieved|comfortable|uncomfortable",
      "not [@adv] [@adv] wanting|having|being|knowing|feeling|getting|sure|just|so|much|the|a|even|worth|ready|something|really|like|that|enough",
      "even though|if|when",
      "at the same time",
      "on top of",
      "in a way|sense",
      "as if|though",
      "as well as",
      "rather than",
      "instead of",
      "more of|like|than|so",
      "less of|like",
      "to be able|there|a",
      "which is|was|makes|means|has|you|would",
      "to the point",
      "when you|it|things|they|he|she",
      "whenever",
      "the fact that",
      "the idea|thought|hope|feeling|pressure of|that|to",
      "the [@adv] hardest|worst|best|other|whole part|thing|things|reason|reasons [that|of|about|for] [you|your]",
      "part|parts|some of you|it|what|that|the|this",
      "a part|piece|lot|sense|way|kind|little|big|huge|real|new of|to|that|more|change|deal|step|difference|bit",
      "especially|particularly|partly|mostly|mainly",
      "maybe|perhaps it|that|there|not|even|you|the|a|some|just|more",
      "something|somewhere|someone that|you|to|like|about|who|in|more",
      "that you|your|it|he|she|they",
      "how you|it|much|your|hard",
      "what you|your|it",
      "where you|your|it",
      "who you",
      "like it|that|they|he|she|maybe|nothing|if",
      "it|that|things|life|everything [@adv] [@adv] [@adv] feels|felt|seems|seemed|sounds|sounded|matters|mattered|bothers|scares|frustrates|hurts|adds|brings|brought|gives|gave|keeps|kept|helps|helped|worries|stresses|calms|makes|made",
      "it|that|this is|was|has|would|does|did [@adv] [been|be] [@adv] [not] [@adv] [@adv] [kind|sort|part|almost|more|still] important|hard|difficult|tough|scary|frustrating|stressful|easier|harder|overwhelming|tempting|working|worth|fun|enough|something|where|when|helpful|upsetting|painful|exhausting|confusing|comforting|who",
      "it|that|this is [@adv] [@adv] part of|kind|sort|almost|not you|your|about|just|like|of",
      "he|she [@adv] [@adv] wants|wanted|knows|thinks|sees|needs|feels|makes|gives|keeps|likes|loves|does|would|is|was",
      "they [@adv] [@adv] want|wanted|know|think|see|need|feel|make|keep|like|love",
    ],
  },
];
