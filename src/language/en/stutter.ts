import { contractions, suffixes } from "./spelling.js";

/** Little words that come out twice in speech: "you-you've", "it's-it's". */
const SAID_TWICE = [
  ..."a and as at but for from get has have how if in is like my not of on one or our quite say she so".split(
    " ",
  ),
  ..."some that the their them then there they this to was we were what when where which who why with".split(
    " ",
  ),
  ..."would yeah you your it i he are do did can could just really it's that's there's what's how's".split(
    " ",
  ),
  ..."let's i'm i've i'll i'd you're you've you'll you'd we're we've we'll they're they've he's she's".split(
    " ",
  ),
];

/** A word and what is written on behind it, taken apart. */
function meant(form: string): string {
  const whole = contractions[form];
  if (whole !== undefined) return whole;
  const [word = form, ending] = form.split("'");
  return ending === undefined ? word : `${word} ${suffixes[ending] ?? ending}`;
}

/** Words said twice, written with a hyphen between, for the words that are meant. */
export const stutters: Readonly<Record<string, string>> = Object.fromEntries(
  SAID_TWICE.flatMap((form) => {
    const [word = form] = form.split("'");
    const said = new Set([`${form}-${form}`, `${word}-${form}`]);
    return [...said].map((written) => [written, meant(form)]);
  }),
);
