/** Fonts of the system, one accent, a scheme each for light and dark, a phone and paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1d1f; --quiet: #5a6067; --line: #d9d6cd; --accent: #0b5c73; --soft: #a9cbd3; --good: #22683a; --warn: #8a4a06; --made: #a8641c;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181b; --ink: #e8e6e1; --quiet: #a2a8ae; --line: #353b41; --accent: #79c5d9; --soft: #2f6474; --good: #86cf9b; --warn: #e8b064; --made: #dca15c; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif; line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(1.75rem, 5vw, 2.6rem); margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.45rem; margin: 2.75rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
header { border-top: 4px solid var(--accent); padding-top: 0.9rem; margin-bottom: 1.75rem; }
.kicker { margin: 0 0 0.4rem; font-size: 0.8rem; letter-spacing: 0.06em; color: var(--accent); font-weight: 600; }
.aside { margin: 0.5rem 0 0; color: var(--quiet); }
p, dd, li { max-width: 44rem; }
p { margin: 0.6rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a.note { text-decoration: none; font-size: 0.8em; }
.muted { color: var(--quiet); }
.good { color: var(--good); font-weight: 600; }
.warn { color: var(--warn); font-weight: 600; }
.dots { letter-spacing: 0.1em; color: var(--accent); }
abbr { text-decoration: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dl { margin: 1rem 0; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1rem; padding: 0.35rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dl > div:last-child { border-bottom: 0; }
dt { font-weight: 600; grid-row: span 20; }
dd { margin: 0; grid-column: 2; }
ul, ol { padding-left: 1.3rem; margin: 0.6rem 0; }
li { margin: 0.3rem 0; }
ul.check { list-style: none; padding: 0; }
ul.check li { position: relative; padding: 0.7rem 0 0.7rem 2.1rem; margin: 0; border-bottom: 1px solid var(--line); max-width: none; break-inside: avoid; }
.box { position: absolute; left: 0; top: 0.85rem; width: 1.15rem; height: 1.15rem; border: 1.5px solid var(--ink); border-radius: 2px; }
.box.done::after { content: ""; position: absolute; left: 0.3rem; top: 0.02rem; width: 0.35rem; height: 0.7rem; border: solid var(--accent); border-width: 0 2.5px 2.5px 0; transform: rotate(40deg); }
.check .item { font-weight: 600; }
.below { display: block; font-size: 0.92rem; color: var(--quiet); max-width: 46rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; margin: 0.75rem 0 1.25rem; }
caption { text-align: left; color: var(--quiet); font-size: 0.88rem; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; font-weight: inherit; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { font-size: 0.8rem; color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--ink); }
thead td:first-child ~ th { font-size: 1rem; font-weight: 600; color: var(--ink); }
.whole { white-space: nowrap; }
tbody tr { border-bottom: 1px solid var(--line); break-inside: avoid; }
tbody th[scope="row"] { font-weight: 600; }
tbody th .muted { font-weight: 400; }
tr.group { border-bottom: 0; break-after: avoid; }
tr.group th { font-weight: 700; padding-top: 1.1rem; }
.right { text-align: right; }
svg { display: block; overflow: visible; }
svg svg { display: inline; }
.meter { display: inline-block; vertical-align: 0.08em; width: 6rem; height: 0.55rem; margin-right: 0.7rem; }
td:has(.meter) { white-space: nowrap; }
.share { font-weight: 600; }
.share .meter { display: block; width: 100%; max-width: 44rem; height: 0.8rem; margin: 0 0 0.5rem; }
.track { fill: var(--line); }
.fill, .course { fill: var(--accent); }
.cut { stroke: var(--paper); stroke-width: 2; }
.project { fill: var(--made); }
figure { margin: 1rem 0 1.75rem; }
.chart th.label { width: 1%; min-width: 8.5rem; font-weight: 400; color: inherit; }
.chart.timeline th.label { width: 31%; }
.chart .draw { position: relative; padding: 0; min-width: 12rem; }
.chart td.draw, .chart th.draw { padding: 0 0.5rem; }
.chart tbody tr { border-bottom: 0; }
.chart .label .below { min-width: 9rem; font-size: 0.8rem; line-height: 1.25; }
.chart:not(.timeline) tbody tr:not(.group) > * { vertical-align: middle; padding-top: 0.28rem; padding-bottom: 0.28rem; }
.chart.timeline tbody tr { border-bottom: 1px solid var(--line); }
.chart .figure { white-space: nowrap; text-align: right; width: 1%; padding-left: 0.75rem; }
.chart.timeline .figure { white-space: normal; }
.chart .figure.when { white-space: normal; min-width: 10.25rem; text-align: left; }
.strip { position: absolute; inset: 0 1.25rem; width: calc(100% - 2.5rem); height: 100%; }
.axis { width: calc(100% - 1.5rem); margin: 0 0.75rem; height: 1.4em; }
.timeline .strip { inset: 0 0.5rem; width: calc(100% - 1rem); }
.timeline .axis { width: 100%; margin: 0; }
.timeline .axis text { text-anchor: start; }
.again { display: none; }
.axis text { font-size: 0.75rem; fill: var(--quiet); text-anchor: middle; }
.mark { overflow: visible; }
.grid { stroke: var(--line); }
.claim { stroke: var(--ink); stroke-width: 1.5; }
.dashed { stroke-dasharray: 3 3; }
.arrow { fill: var(--ink); }
.whisker { stroke: var(--accent); stroke-width: 1.5; }
.half { fill: var(--soft); }
.median { stroke: var(--accent); stroke-width: 3; }
.rule { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 5 3; }
.keys { display: flex; flex-wrap: wrap; align-items: center; gap: 0.15rem 1.1rem; }
.key { display: inline-flex; align-items: center; gap: 0.4rem; white-space: nowrap; }
footer { margin-top: 3rem; font-size: 0.88rem; color: var(--quiet); }
footer h2 { font-size: 1.1rem; color: var(--ink); }
footer li { overflow-wrap: anywhere; }
footer ul { list-style: none; padding: 0; }
@media (max-width: 42rem) {
  body { padding: 1.25rem 1rem 3rem; }
  dl > div { display: block; }
  thead, .answer thead td { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody { display: block; }
  caption { display: block; }
  .answer tr { display: block; padding: 0.6rem 0; }
  .answer th[scope="row"] { display: block; padding: 0; }
  .answer td { display: block; padding: 0.1rem 0 0.1rem 8.5rem; text-indent: -8.5rem; text-align: left; }
  .answer td:empty { display: none; }
  .answer td > *, .answer td::before { text-indent: 0; }
  .answer td::before { content: attr(data-label) / ""; display: inline-block; width: 8.5rem; color: var(--quiet); font-size: 0.88rem; vertical-align: top; }
  .answer td[data-label="#"], .answer td[data-label="#"] + th[scope="row"] { display: inline; padding: 0 0.5rem 0 0; }
  .answer td[data-label="#"] { font-weight: 600; }
  .answer td[data-label="#"]::before { content: none; }
  tr.group th { display: block; }
  .chart thead { position: sticky; top: 0; z-index: 1; background: var(--paper); width: auto; height: auto; overflow: visible; clip-path: none; display: block; }
  .chart .again { display: block; flex: 0 0 100%; padding: 0 0.5rem; }
  .chart tr { display: flex; flex-wrap: wrap; column-gap: 0.75rem; padding: 0.2rem 0; }
  .chart thead th:not(.draw) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .chart .draw { flex: 0 0 100%; order: 9; height: 1.6rem; }
  .chart thead .draw { order: 0; }
  .chart td.draw:empty { display: none; }
  .chart tbody th.label, .chart.timeline tbody th.label { flex: 1 1 auto; width: auto; min-width: 0; padding: 0; }
  .chart tbody .figure { width: auto; padding: 0; }
  .chart:not(.timeline) tbody th.label { flex-basis: 6rem; }
  .chart.timeline tbody th.label { flex-basis: 100%; }
  .chart.timeline tbody .figure.when { flex: 1 1 9rem; }
  .chart .figure:empty { display: none; }
}
@media print {
  :root { font-size: 10pt; color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #ccc; --accent: #0b5c73; --soft: #a9cbd3; --good: #22683a; --warn: #8a4a06; --made: #a8641c; }
  @page { margin: 14mm 15mm; @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; color: #444; } }
  body { padding: 0; max-width: none; line-height: 1.42; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { margin: 1.4rem 0 0.6rem; padding-top: 0.6rem; }
  li { margin: 0.15rem 0; }
  dl { margin: 0.6rem 0; }
  dl > div { padding: 0.2rem 0; }
  th, td { padding-top: 0.22rem; padding-bottom: 0.22rem; }
  .chart.timeline th.label { width: 27%; }
  /* A short table stays whole. Above a long one a browser leaves the heading alone; the unseen box keeps room for rows. */
  table:not(:has(tr:nth-child(13))), main ul:not(:has(li:nth-child(8))), h2, h3 { break-inside: avoid; }
  :is(h2, h3):has(+ table tr:nth-child(13))::after { content: ""; display: block; height: 11rem; margin-bottom: -11rem; }
  p, li { orphans: 3; widows: 3; }
  p:has(+ figure), p:has(+ p + figure) { break-after: avoid; }
  footer p, footer li { max-width: none; }
  footer li { margin: 0 0 0.4rem; }
  footer li, .chart:not(.timeline) tbody { break-inside: avoid; }
  footer ol { columns: 2; column-gap: 2rem; }
  footer ul li { display: inline; }
  footer ul li:not(:last-child)::after { content: "; "; }
  footer p { margin: 0.3rem 0; }
  thead, .answer tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
  footer { font-size: 0.8rem; margin-top: 1.6rem; }
  footer h2 { margin: 1.2rem 0 0.5rem; padding-top: 0.5rem; }
  a { color: inherit; text-decoration: none; }
  a[href^="http"]:not(.bare)::after, .check a::after { content: " (" attr(href) ")"; font-weight: 400; font-size: 0.85em; color: var(--quiet); overflow-wrap: break-word; }
  .chart a::after, footer ul a::after { content: none !important; }
}
`;
