import { escapeHtml } from './escape.ts';
import { LOOK_STYLE } from './preview/look-style.ts';

type Shell = {
  readonly title: string;
  /** The nonce of the style that the page's policy allows. */
  readonly nonce: string;
  /** HTML. */
  readonly header: string;
  readonly main: string;
};

/** The frame of every page. */
export function toShell({ title, nonce, header, main }: Shell): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>${header}</header>
<main>
${main}
</main>
</body>
</html>`;
}

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --accent: #1456a0; }
@media (prefers-color-scheme: dark) { :root { --accent: #8ab8f0; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
header p { margin: 0; } nav { margin: 0 0 1rem; font-size: .9rem; } a { color: var(--accent); } .tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; overflow-wrap: break-word; }
.reading { margin: 0 0 .5rem; font-size: .85rem; opacity: .75; } .card.error { border-inline-start: .4rem solid #c0392b; } .asked { font-weight: 600; margin: 1rem 0 .25rem; } .asked a { color: inherit; text-decoration: none; } .asked a:hover { text-decoration: underline; } .person { font-weight: 600; }
figure { margin: 0 0 1rem; } blockquote { margin: 0; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--accent); }
blockquote p { margin: 0 0 .5rem; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { overflow-wrap: normal; word-break: normal; hyphens: none; text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-end: 1px solid var(--line); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; } button { font: inherit; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit; cursor: pointer; }
.buttons .button { padding: .35rem .8rem; border: 1px solid var(--line); border-radius: .4rem; text-decoration: none; } select { font: inherit; max-width: 100%; }
.ask { padding-block: .75rem; display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; }
.ask input { flex: 1 1 16rem; font: inherit; padding: .4rem .6rem; } :focus-visible { outline: .15rem solid var(--accent); outline-offset: .1rem; }
textarea { width: 100%; box-sizing: border-box; font: inherit; } details { margin-block: .5rem 2rem; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
#answer { scroll-margin-block-start: 1rem; } #answer:focus { outline: none; } #earlier { border-block-start: 1px solid var(--line); }
@media (max-width: 40rem) { thead { display: none; } table, tbody, tr, th, td { display: block; } tr { padding-block: .4rem; border-block-end: 1px solid var(--line); } th, td { border: 0; padding: 0; } }
@media print { .ask, .tools, .buttons, header p, #earlier, main > details { display: none; } body { max-width: none; padding: 0; } .card { border: 0; padding: 0; } a { color: inherit; text-decoration: none; } figure, li, tr { break-inside: avoid; } }
${LOOK_STYLE}`;
