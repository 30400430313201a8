/** Many conversations: large figures, standing bars, spreads. */
export const SUMMARY_STYLE = `
.figures{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.5rem;margin:2.25rem 0 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0;font:600 clamp(2.1rem,1.4rem + 3vw,3.6rem)/1.1 var(--serif)}
.figures dt{color:var(--soft)}
.histogram{list-style:none;display:grid;grid-template-columns:repeat(10,minmax(0,1fr))}
.histogram li{position:relative;display:flex;flex-direction:column;justify-content:flex-end;text-align:center}
.histogram svg{display:block;flex:none;border-bottom:2px solid var(--ink);box-sizing:content-box}
.histogram rect{fill:var(--road)}
.histogram .many{font-weight:650}
.histogram .from{color:var(--soft);font-size:.88rem;text-align:start;padding-top:.25rem}
.key{margin-top:.7rem;color:var(--soft);font-size:.92rem}
.summary .skills th,.summary .skills td{padding:.55rem 1.25rem .55rem 0}
.spreads thead th{white-space:nowrap}
.spreads td,.spreads td:last-child{text-align:start}
.scale{display:flex;justify-content:space-between;color:var(--soft);font-size:.8rem}
.box{display:block;width:100%;height:22px}
.box .track{fill:var(--rule)}.box .whole{fill:var(--soft)}.box .middle{fill:var(--road)}.box .mean{fill:var(--ink)}
.share{display:block;width:100%;height:8px;margin:.35rem 0}
.share .track{fill:var(--rule)}.share .part{fill:var(--road)}
.praise .part,.reasonable .part{fill:var(--good)}.faults .part,.aggression .part,.complaint .part,.walked-out .part{fill:var(--bad)}.emotional .part{fill:var(--fair)}.not-told .part{fill:var(--soft)}
.common{list-style:none;display:grid;gap:1.3rem}
.common p{margin:0;color:var(--soft);font-size:.95rem}
.common strong{margin-inline-end:.35rem}
.outcomes table{max-width:46rem}
.gain{padding:1.4rem 1.6rem;background:var(--road-wash);border-radius:8px}
.gain h2{margin-bottom:.4rem}
.gain .next{margin:0}
.rows small{display:block}
.rows td:not(:last-child),.rows th:not(:last-child){padding-inline-end:1.25rem}
`;
