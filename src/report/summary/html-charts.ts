import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { SUMMARIES } from "../../language/summaries.js";
import { SKILLS, type Language } from "../../language/terms.js";
import { written } from "../bar.js";
import { markup, type Markup } from "../html/template.js";
import type { Summary } from "./summary.js";
import { classesOf, spreadOf, type Spread } from "./tally.js";

const MOST = 100;
/** Of the highest bar, in pixels. */
const BAR_HEIGHT = 170;

/** The scores in ten classes, as bars that stand. */
export function scoresPart({ score }: Summary, language: Language): Markup {
  const words = SUMMARIES[language];
  const classes = classesOf(score);
  const highest = Math.max(...classes.map(({ count }) => count));
  const items = classes.map(({ from, to, count }) => {
    const height = Math.round((count / highest) * BAR_HEIGHT);
    return markup`<li><span class="aloud">${fill(words.scoreClass, { from, to, count })}</span><span class="many" aria-hidden="true">${count === 0 ? "" : count}</span><svg width="100%" height="${height}" aria-hidden="true" focusable="false"><rect x="7%" width="86%" height="100%"/></svg><span class="from" aria-hidden="true">${from}</span></li>
`;
  });
  const spread = spreadOf(score);
  const middle =
    spread === undefined
      ? ""
      : fill(words.middleHalf, { low: spread.firstQuartile, high: spread.thirdQuartile });
  return markup`<section>
<h2>${words.scores}</h2>
<ol class="histogram">
${items}</ol>
<p class="key">${middle.charAt(0).toUpperCase() + middle.slice(1)}.</p>
</section>
`;
}

/** Each skill with its mean and how far it spreads. */
export function skillsPart({ skills }: Summary, language: Language): Markup {
  const { columns, skills: title, boxKey } = SUMMARIES[language];
  const { debrief, decimal } = COACHES[language];
  const rows = SKILLS.map((skill) => {
    const spread = spreadOf(skills[skill]);
    const name = markup`<th scope="row">${debrief.skills[skill]}</th>`;
    if (spread === undefined)
      return markup`<tr>${name}<td class="none" colspan="5">${debrief.noOccasion}</td></tr>
`;
    return markup`<tr>${name}<td class="drawn">${box(spread)}</td><td class="points">${written(spread.mean, decimal)}</td><td class="range">${written(spread.deviation, decimal)}</td><td class="range">${rangeOf(spread)}</td><td class="range">${spread.count}</td></tr>
`;
  });
  return markup`<section class="skills spreads">
<h2>${title}</h2>
<table>
<thead><tr><th scope="col">${columns.skill}</th><td class="drawn"><span class="scale" aria-hidden="true"><span>0</span><span>50</span><span>100</span></span></td><th scope="col">${columns.mean}</th><th scope="col" class="range">${columns.spread}</th><th scope="col" class="range">${columns.lowest}–${columns.highest}</th><th scope="col" class="range">${columns.count}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<p class="key">${boxKey}</p>
</section>
`;
}

function rangeOf({ lowest, highest }: Spread): string {
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`;
}

/** From low to high a thin line, over the middle half a thick one, at the mean a stroke. */
function box({ lowest, firstQuartile, thirdQuartile, highest, mean }: Spread): Markup {
  const across = Math.max(1, thirdQuartile - firstQuartile);
  const stroke = Math.min(mean, MOST - 1);
  return markup`<svg class="box" viewBox="0 0 ${MOST} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" y="9.5" width="${MOST}" height="1"/><rect class="whole" x="${lowest}" y="9" width="${Math.max(0.6, highest - lowest)}" height="2"/><rect class="middle" x="${Math.min(firstQuartile, MOST - across)}" y="4" width="${across}" height="12"/><rect class="mean" x="${stroke}" y="1" width="1" height="18"/></svg>`;
}
