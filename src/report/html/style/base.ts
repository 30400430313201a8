/** Colours, letters and the frame of every page: light and dark, from a phone to a projector. */
export const BASE_STYLE = `
:root{color-scheme:light dark;--paper:#faf8f3;--card:#fff;--ink:#1d242c;--soft:#59626d;--rule:#ddd8cc;--road:#135f70;--road-wash:#e3f0f2;--good:#1f6b43;--good-wash:#e2f1e7;--fair:#8a5200;--fair-wash:#fbeed6;--bad:#a5302a;--bad-wash:#fae5e2;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--card:#1c2229;--ink:#e9e7e1;--soft:#a6aeb8;--rule:#353d47;--road:#7cc6d3;--road-wash:#18343b;--good:#86d1a4;--good-wash:#1b3527;--fair:#e8bb70;--fair-wash:#3a2f19;--bad:#f39c92;--bad-wash:#432320}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--sans);overflow-wrap:break-word;font-variant-numeric:tabular-nums}
main,footer{max-width:66rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:clamp(1.5rem,4vw,3.5rem)}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.9rem;border-top:1px solid var(--rule)}
footer p{margin:.25rem 0}
h1,h2{font-family:var(--serif);line-height:1.2;font-weight:600;text-wrap:balance}
h1{font-size:clamp(2rem,1.5rem + 2.6vw,3.25rem);margin:.1em 0 .25em;letter-spacing:-.01em}
h2{font-size:clamp(1.35rem,1.2rem + .6vw,1.65rem);margin:0 0 .8rem}
h3{font-size:.92rem;margin:0;font-weight:650}
p{margin:0 0 .7em;text-wrap:pretty;max-width:66ch}
section{margin-top:clamp(2.25rem,4vw,3.25rem)}
a{color:var(--road);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--road);outline-offset:3px;border-radius:2px}
ol,ul{padding:0;margin:0}
figure{margin:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft);font-size:.88rem;font-weight:600}
small{font-size:.86rem;color:var(--soft)}
details{margin-top:1rem}
summary{cursor:pointer;color:var(--road);font-weight:600;width:fit-content}
details table{margin-top:.75rem;font-size:.95rem}
.aloud{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker{color:var(--road);font-weight:650;font-size:.95rem;margin:0}
.facts{color:var(--soft);font-size:.95rem}
.facts span:not(:last-child)::after{content:" ·"}
.teeth{display:block;margin-top:1.1rem}
.teeth path{fill:var(--road)}
.points{font-weight:650;white-space:nowrap}
.contents li{margin:.35rem 0 .35rem 1.5rem}
.contents ~ article{margin-top:4rem;padding-top:2.5rem;border-top:3px double var(--rule)}
`;
