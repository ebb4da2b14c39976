/** How the page of the catalogue looks: by day, by night, on paper and on a telephone. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--dim:#555d66;--paper:#fff;--band:#f4f5f7;--rule:#c9ced4;--link:#0b57a4;--late:#b3261e;--lateband:#fbe9e7;--way:#2f6f9f}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--dim:#aab2bb;--paper:#16191d;--band:#1e2328;--rule:#3d454e;--link:#8ab8f0;--late:#ff9b90;--lateband:#3a2220;--way:#7cb7e4}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:100rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}
p{margin:.25rem 0 1rem;max-width:60rem}
.dim{color:var(--dim)}
form{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:0 0 1rem}
form[hidden]{display:none}
label{display:grid;gap:.25rem;font-size:.9rem}
input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:.25rem;padding:.4rem .5rem;min-height:2.5rem}
input{width:22rem;max-width:100%}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.frame{overflow-x:auto}
table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:80rem;font-size:.92rem}
thead .status{width:7.2rem}
thead :is(.submitted,.raised){width:6.8rem}
thead .due{width:7.6rem}
thead :is(.decided,.caseNumbers){width:8.6rem}
thead .way{width:11.4rem}
thead .files{width:7.4rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--rule)}
thead th{background:var(--band);border-bottom:2px solid var(--rule);white-space:nowrap;position:sticky;top:0}
tbody th,td{overflow-wrap:anywhere}
tbody th{font-weight:600}
tbody th span{display:block;font-weight:400;color:var(--dim)}
td{font-variant-numeric:tabular-nums}
time{white-space:nowrap}
tr.overdue{background:var(--lateband)}
tr.overdue th span{color:var(--ink)}
a{color:var(--link)}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;white-space:nowrap}
.overdue .badge{color:var(--late);font-weight:600}
.files a{display:inline-block;margin-right:.6rem}
.rail{stroke:var(--rule);stroke-width:2}
svg .way{stroke:var(--way);stroke-width:4}
svg .late,svg .due,svg .beyond{stroke:var(--late);stroke-width:4;fill:none}
svg .due{stroke:var(--ink);stroke-width:2}
.beyond{stroke-width:2.5}
.mark{fill:var(--way)}
@media print{form,.files,th.files{display:none}body{max-width:none;padding:0;font-size:8pt}table{min-width:0}thead th{position:static}tr{break-inside:avoid}}
`;
