import type { ProblemWording } from "../problems.js";

/** How English says what is wrong with a scenario, a script or a transcript. */
export const problems: ProblemWording = {
  problems: {
    "file-missing": "there is no such file",
    "file-is-folder": "this is a folder, not a file",
    "file-not-regular": "this is a device or a pipe, not an ordinary file",
    "file-unreadable": "the file cannot be read ({detail})",
    "file-too-large": "the file is larger than {limit} KiB",
    "file-binary": "this is not a text file",
    "file-not-utf8": "this is not UTF-8; save the file with UTF-8 as its encoding",
    "file-empty": "the file is empty",
    "too-complex": "the file is nested too deeply or has far too many parts",
    "yaml-bomb": "references (*name) make this file grow out of all proportion; write the text out",
    "yaml-alias":
      "* at the start refers to another place in the file; put quotes around text that begins with *",
    "yaml-tab": "a tab cannot indent in YAML; use spaces",
    "yaml-start": 'text cannot begin with "{character}"; put quotes around it',
    "yaml-colon":
      "a colon with a space after it makes a key here; put quotes around the text, or check the indentation of the next line",
    "yaml-missing-colon": 'here a key with a colon is expected, such as "say: ..."',
    "yaml-unclosed-quote": "this quote is never closed",
    "yaml-unclosed-bracket": "a closing ] or } is missing",
    "yaml-after-quote":
      "something follows the closing quote; put quotes around the whole text, and double a quote inside it",
    "yaml-indent": "the indentation does not fit what stands above it",
    "yaml-escape": "a backslash means something special between double quotes; use single quotes",
    "yaml-tag": "! at the start means something special in YAML; put quotes around the text",
    "yaml-key": "a key must be plain text",
    "yaml-documents": "a second document starts here; a file holds one scenario",
    "yaml-syntax": "this is not valid YAML ({detail})",
    "duplicate-key": '"{key}" stands here twice',
    "unknown-key": 'unknown key "{key}"',
    "stray-text": '"{key}" is read as a key of its own; put quotes around text that has a comma in it',
    "missing-key": '"{key}" is missing',
    "empty-value": '"{key}" has no value; fill it in or leave the key out',
    "empty-text": "this text is empty",
    "empty-list": "this list is empty",
    "expected-text": "this must be text; put quotes around it",
    "expected-number": "this must be a number, without quotes",
    "expected-list": "this must be a list, such as [one, two]",
    "expected-map": "this must be a group of keys with their values",
    "not-allowed": '"{value}" is not possible here',
    "number-too-small": "{value} is too low; at least {minimum}",
    "number-too-big": "{value} is too high; at most {maximum}",
    "bad-id": "an id is made of small letters, digits and single hyphens, such as no-new-kitchen",
    "bad-month": "write the year and the month, such as 2026-11",
    "no-word": "there is no word in this; a * or ... needs words beside it",
    "no-pattern":
      "this looks like a regular expression, which the program does not read; write the words as people say them, with * for a few words and ... for more",
    "no-phrases": "this feeling has no words yet; give it states, names, idioms or lacks",
    "duplicate-line": 'a line with id "{id}" stands on line {first} already',
    "duplicate-alias": 'the alias "{alias}" stands here twice or is the id itself',
    "language-differs": 'the file says language "{language}", its name says "{fileLanguage}"',
    "id-differs": 'the file says id "{id}", its name says "{fileId}"',
    "unknown-topic": 'the topic "{topic}" is not among the topics of this scenario',
    "level-without-line":
      'no line fits every tenant whose arousal is "{level}"; add one that asks for no more than that',
    "no-calm-ending": 'no line closes a conversation that ends well; add one with "ending: calm"',
    "no-news-phrase": "without news.phrases the bad news is only recognised in the words of its sentence",
    "json-syntax": "this is not valid JSON",
    "json-deep": "this is nested too deeply for a conversation",
    "expected-whole": "this must be a whole number, without quotes",
    "list-too-long": "this list is too long; at most {maximum}",
    "one-speaker": "a turn belongs to one speaker",
    "no-trainee-turn": "the employee says nothing here, so there is nothing to assess",
    "script-needs-scenario":
      "only the employee speaks here; name a scenario (scenario: ...), so that there is a tenant to answer",
    "news-needed": "name a scenario, or say the bad news in a sentence (news: ...)",
    "no-speaker": "this line does not begin with a speaker",
    "unknown-speaker": '"{key}" is no speaker here',
    "scenario-missing": 'there is no scenario "{name}"',
    "scenario-faults": 'the scenario "{name}" can\'t be played as it stands; this is wrong with it:',
    "scenario-language": "this scenario is in {fileLanguage}, and this conversation in {language}",
    "file-kind": "a file of this kind can't be assessed",
    "nothing-here": "there is nothing here that can be assessed",
    "control-character": "the text holds an invisible control character ({character}); it will not be shown",
    "more-problems": "there are {count} more problems; solve these first",
    "thin-state":
      "lines to choose from in this state ({state}): {lines}; after a few turns they run dry, so write {least} at least",
    "unreachable-line": 'the line "{id}" can never be said: no tenant of this file comes to {condition}',
    "long-line": "{words} words in one breath; nobody says more than {most}",
    "other-language-text": "this reads as {textLanguage}, and the file is in {language}",
    "topic-without-line": 'no line answers the topic "{topic}"; add one with "topic: {topic}"',
    "ending-without-line":
      'no line ends a conversation with "{ending}"; the plain words of the program will be said',
    "briefing-gap": "{key} is missing; the trainee will have nothing to go on",
    "crisis-line":
      "this line speaks of ending one's life or of violence in sight; that is no matter for an exercise",
    "not-winnable":
      "{difficulty}: the {character} ends reasonable in only {won} of {runs} conversations; the tenant cools too little, or starts too high",
    "not-losable":
      "{difficulty}: the {character} ends reasonable in {won} of {runs} conversations; explaining must never get there, so let the tenant heat more",
    "not-forgiving":
      "{difficulty}: the {character} ends reasonable in only {won} of {runs} conversations; one slip that is repaired should be survivable",
    "slip-not-later":
      "{difficulty}: the {character} is there in {turns} turns, no later than the listener in {than}; a slip should cost something",
    "slip-not-lower":
      "{difficulty}: the {character} scores {score}, no lower than the listener with {than}; a slip should cost something",
    gameable:
      "{difficulty}: the {character} ends reasonable in {won} of {runs} conversations, without having listened; the blow lands too softly or the tenant cools too fast",
    "line-repeated":
      'the line "{id}" comes back within fifteen turns ({times} times; first with the {character}, {difficulty}, seed {seed}, turn {turn}); the state it is said in needs more lines',
    "lines-unused": "only {percent} % of the lines were ever said; never said, among others: {ids}",
    "test-outcome": 'the test "{name}" ends {outcome}',
    "test-loops": 'the test "{name}" has {loops} explanation loops',
    "test-score": 'the test "{name}" scores {score}',
  },
  severities: { error: "error", warning: "warning" },
  expected: "expected: {expected}",
  nearest: "did you mean {nearest}?",
  notices: {
    "other-language": 'The scenario "{id}" is only there in {language}.',
    nearer: 'The scenario "{id}" is there in more than one place. Used now: {path}',
  },
  languages: { nl: "Dutch", en: "English" },
};
