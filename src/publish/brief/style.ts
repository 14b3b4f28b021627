/** The look of the stand-alone brief: a page to read and to print, dark where the reader's system is dark. */
export const briefStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6df); --paper: light-dark(#fdfcf9, #171614); --quiet: light-dark(#6b665c, #a39d90); --rule: light-dark(#ddd8cc, #35322c); --accent: light-dark(#7a2e1d, #e2937c); --mark: light-dark(#f6edcf, #3c351f); }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--rule); } h3 { margin: 1.8rem 0 .4rem; line-height: 1.3; }
h3 time { color: var(--accent); } small, .note, .because, dt { color: var(--quiet); font-size: .85rem; font-weight: normal; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .2rem 1rem; margin: 0; } dd { margin: 0; } ul { padding-left: 1.2rem; } li { margin: .35rem 0; }
a { color: inherit; text-decoration-color: var(--rule); } .source { font-size: .8rem; color: var(--quiet); white-space: nowrap; }
.difference { border-left: 3px solid var(--quiet); padding: .1rem 0 .1rem 1rem; margin: .8rem 0; } .difference.conflicts { border-left: 3px double var(--accent); }
.variants { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; } .variants p { margin: 0; }
.report { border-top: 1px solid var(--rule); } .text { white-space: pre-wrap; } mark { background: var(--mark); color: inherit; }
a[id]:target + mark { outline: 2px solid var(--accent); } @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } } @media print { .report { break-inside: avoid-page; } }
`
