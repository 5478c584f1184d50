/** The page's style: light and dark as the browser likes it, one column on a narrow screen. */
export const STYLE = `
:root { color-scheme: light dark; --back: light-dark(#fff, #0f1419); --text: light-dark(#1b2430, #dbe2ea);
  --soft: light-dark(#59636e, #93a1b0); --line: light-dark(#d8dee4, #2b3540); --card: light-dark(#f6f8fa, #161c23);
  --good: light-dark(#11734b, #4ac28d); --bad: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 1200px; margin: 0 auto; padding: 16px 16px 0; }
h1 { font-size: 1.4rem; margin: 0 0 4px; } h2 { font-size: 1.1rem; margin: 0 0 8px; }
h3 { font-size: .9rem; margin: 14px 0 4px; color: var(--soft); }
p { margin: 0 0 8px; } nav a { margin-right: 10px; } a { color: inherit; }
section { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 14px; margin: 14px 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-top: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; } td { overflow-wrap: anywhere; min-width: 4em; }
code, .notes { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.notes { margin: 0; padding: 0; list-style: none; } .soft { color: var(--soft); }
.good { color: var(--good); } .bad { color: var(--bad); }
@media (max-width: 600px) { header, main { padding: 8px 8px 0; } section { padding: 10px; }
  .wide tr { display: block; border-top: 1px solid var(--line); padding: 4px 0; } .wide thead { display: none; }
  .wide td { display: flex; gap: 8px; border: 0; padding: 1px 0; }
  .wide td::before { content: attr(data-label); color: var(--soft); flex: 0 0 7em; } }
`;
