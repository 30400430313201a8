/** One conversation: the score, the curve, the skills, and the conversation with its margin. */
export const REPORT_STYLE = `
.crisis{margin-top:1.75rem;padding:1rem 1.25rem;background:var(--bad-wash);border-radius:6px}
.crisis p:last-child{margin:0;font-weight:650}
.glance{display:grid;grid-template-columns:auto 1fr;gap:1.5rem 2.25rem;align-items:center;margin-top:2rem}
.score{position:relative;display:grid;justify-items:center;width:132px;margin:0;text-align:center}
.score svg{grid-area:1/1}
.score strong{grid-area:1/1;align-self:center;font:600 2.9rem/1 var(--serif);margin-top:-.35rem}
.score .out-of{grid-area:1/1;align-self:center;margin-top:3.1rem;font-size:.8rem;color:var(--soft)}
.score .verdict{margin-top:.35rem;font-size:.9rem;line-height:1.35;font-weight:600}
.score circle{fill:none;stroke-width:9}
.score .track{stroke:var(--rule)}
.score .full{stroke:var(--fair)}
.score.absorbed .full{stroke:var(--good)}
.score.not-absorbed .full{stroke:var(--bad)}
.outcome{font:500 clamp(1.25rem,1.1rem + .8vw,1.6rem)/1.35 var(--serif);margin-bottom:.5rem}
.news{color:var(--soft)}
.news q{font-style:italic;quotes:"“" "”"}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;font-size:.95rem;font-weight:600}
.curve{display:block;width:100%;height:auto;overflow:visible}
.curve.narrow,.legend{display:none}
.curve text{font:13px var(--sans);fill:var(--soft)}
.curve .row-name{fill:var(--ink)}
.curve .loop-label{fill:var(--bad);font-weight:650}
.band.high{fill:var(--bad-wash)}.band.medium{fill:var(--fair-wash)}.band.low{fill:var(--good-wash)}
.hatch-ground{fill:var(--bad);opacity:.07}.hatch{fill:var(--bad);opacity:.28}
.hot{stop-color:var(--bad);stop-opacity:.42}.warm{stop-color:var(--fair);stop-opacity:.24}.cool{stop-color:var(--good);stop-opacity:.1}
.line{fill:none;stroke:var(--ink);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.dot{stroke:var(--paper);stroke-width:2}
.dot.high{fill:var(--bad)}.dot.medium{fill:var(--fair)}.dot.low{fill:var(--good)}
.chain{fill:none;stroke:var(--bad);stroke-width:4}
.stripes{stroke:var(--bad);stroke-width:1.5;opacity:.6}
.row-line{stroke:var(--rule);stroke-width:1}
.sign{stroke-width:2;stroke-linejoin:round}
.sign.news{fill:var(--card);stroke:var(--ink)}
.sign.summary{fill:var(--good);stroke:var(--good)}
.sign.explained{fill:var(--bad);stroke:var(--bad)}
.sign.quiet{fill:var(--paper);stroke:var(--soft)}
.legend{flex-wrap:wrap;gap:.3rem 1.1rem;margin-top:.35rem;font-size:.88rem}
.legend span{display:inline-flex;align-items:center;gap:.35rem}
.emotion p{margin-top:.6rem;margin-bottom:0}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 3.5rem}
.skills table{margin:0}
.skills th,.skills td{border:0;padding:.5rem .8rem .5rem 0;vertical-align:middle;line-height:1.35}
.skills .drawn{width:42%}
.skills td:last-child{padding-right:0;text-align:end;min-width:2.5rem}
.skills td.none{text-align:start;color:var(--soft);font-size:.92rem}
.bar{display:block;width:100%;height:14px}
.bar .track{fill:var(--rule)}.bar .strong{fill:var(--good)}.bar .fair{fill:var(--fair)}.bar .weak{fill:var(--bad)}.bar .own{fill:var(--ink)}
.gap{margin-top:.75rem}
.next{font:500 1.25rem/1.45 var(--serif)}
.view{margin-top:1.4rem}
.view blockquote{margin:0;font:italic 1.12rem/1.55 var(--serif);hanging-punctuation:first}
.view blockquote::before{content:"“"}.view blockquote::after{content:"”"}
.view figcaption{margin-top:.35rem;font-size:.9rem;color:var(--soft)}
.turns{list-style:none;display:grid;gap:1.9rem}
.turn{display:grid;grid-template-columns:minmax(0,1fr) 19.5rem;gap:.5rem 2.25rem;align-items:end;scroll-margin-top:1.5rem}
.turn:target .number{outline:3px solid var(--road);outline-offset:2px}
.exchange{display:grid;gap:.85rem}
.said{margin:.1rem 0 0;white-space:pre-line}
.tenant{padding-inline-end:2.5rem}
.tenant h3,.trainee h3{color:var(--soft)}
.tenant .said{font:1.1rem/1.5 var(--serif)}
.state{margin:.3rem 0 0;font-size:.86rem;color:var(--soft)}
.state::before{content:"";display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-inline-end:.45em}
.state.high::before{background:var(--bad)}.state.medium::before{background:var(--fair)}.state.low::before{background:var(--good)}
.trainee{background:var(--card);border-radius:4px 14px 14px 14px;padding:.8rem 1.1rem .9rem;box-shadow:0 0 0 1px var(--rule)}
.loops .trainee{box-shadow:0 0 0 2px var(--bad)}
.looping{margin:.55rem 0 0;font-size:.86rem;font-weight:650;color:var(--bad)}
.number{display:inline-grid;place-items:center;min-width:1.6rem;height:1.6rem;padding:0 .35rem;margin-inline-end:.2rem;border-radius:1rem;background:var(--road);color:var(--paper);font-size:.82rem}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.24em;text-decoration-skip-ink:none}
mark.helps,.moves .helps{text-decoration-color:var(--good)}
mark.content,.moves .content{text-decoration-color:var(--fair);text-decoration-style:dashed}
mark.hurts,.moves .hurts{text-decoration-color:var(--bad);text-decoration-style:wavy;text-decoration-thickness:1.5px}
mark.other,.moves .other{text-decoration-color:var(--soft);text-decoration-style:dotted}
.moves{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:.6rem;font-size:.86rem;color:var(--soft)}
.moves li{text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.28em;text-decoration-skip-ink:none}
.silence,.unread{color:var(--soft)}
.unread{font-size:.86rem;margin:.5rem 0 0}
.margin{display:grid;gap:.9rem;font-size:.94rem;line-height:1.5}
.finding p{margin:0}
.finding .why{color:var(--soft);font-size:.88rem}
.finding strong{color:var(--road)}
.finding.praise strong{color:var(--good)}.finding.advice strong{color:var(--road)}.finding.warning strong{color:var(--fair)}.finding.error strong{color:var(--bad)}
.finding .better{margin-top:.3rem;font:italic 1rem/1.5 var(--serif)}
.unplayed,.whole{margin-top:2rem;color:var(--soft)}
.unplayed li{margin:.25rem 0 0 1.75rem}
.account .points{text-align:end}
.account td:nth-child(2){white-space:nowrap}
.costs .points{color:var(--bad)}.gives .points{color:var(--good)}
`;
