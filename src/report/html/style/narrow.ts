/** What changes on a phone and on paper. */
export const NARROW_STYLE = `
@media (max-width:52rem){
.turn{grid-template-columns:minmax(0,1fr)}
.margin{margin-inline-start:1.1rem}
.margin:empty{display:none}
.pair{grid-template-columns:minmax(0,1fr)}
}
@media (max-width:40rem){
body{font-size:1rem}
.glance{grid-template-columns:minmax(0,1fr);gap:1rem}
.score{width:auto;grid-template-columns:108px auto;justify-content:start;align-items:center;column-gap:1.1rem;text-align:start}
.score svg{width:108px;height:108px}
.score strong{font-size:2.4rem}
.score .out-of{margin-top:2.7rem}
.score .verdict{margin:0}
.curve.wide{display:none}
.curve.narrow{display:block}
.curve.narrow text{font-size:11.5px}
.legend{display:flex}
.tenant{padding-inline-end:1rem}
.skills .drawn{width:34%}
.figures{gap:1rem;grid-template-columns:1fr 1fr}
.figures div:first-child{grid-column:1/-1}
.spreads thead,.spreads .range,.rows .extra{display:none}
.spreads tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.4rem 0}
.summary .spreads th,.summary .spreads td{padding:0}
.spreads td.drawn{width:auto;grid-column:1/-1;grid-row:2}
.account td{display:inline}
.account td:not(:last-child)::after{content:" "}
.account tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.account td{border:0;padding:0}
.account thead{display:none}
}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--road:#0d4b58;--good:#14532d;--fair:#6b4000;--bad:#8a1f1a;--road-wash:#eee;--good-wash:#eef5f0;--fair-wash:#f8f2e6;--bad-wash:#f8ecea}
body{font-size:10.5pt}
main,footer{max-width:none;padding:0}
section{margin-top:1.6rem}
.turns{display:block}
.turn{grid-template-columns:minmax(0,1fr) 15rem;break-inside:avoid;margin-bottom:1.1rem}
.emotion,.skills,.lessons,.glance{break-inside:avoid}
h2,h3{break-after:avoid}
.curve.wide{display:block}.curve.narrow,.legend,details,.contents a[href]::after{display:none}
a{color:inherit;text-decoration:none}
.contents ~ article{break-before:page;border:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
