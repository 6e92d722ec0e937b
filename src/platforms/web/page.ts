import type { Card } from '../../card/card.ts';
import { escapeHtml } from './escape.ts';
import { LOOK_STYLE } from './preview/look-style.ts';

/** One thing asked and what came back; `asked` is null for a post. */
export type Turn = { readonly asked: string | null; readonly card: Card };

export type PageParts = {
  readonly turns: readonly Turn[];
  /** Draws a card in the look that was chosen. */
  readonly draw: (card: Card) => string;
  /** The looks there are: name, address, and whether it is the one shown. */
  readonly looks: readonly { readonly name: string; readonly href: string; readonly isChosen: boolean }[];
  readonly commands: readonly string[];
  readonly nonce: string;
};

/** The whole page: the conversation so far, newest last, and the line to type in. Works without any script. */
export function toPage({ turns, draw, looks, commands, nonce }: PageParts): string {
  const said = turns.map((turn) => toTurn(turn, draw)).join('');
  const known = commands.map((command) => `<option value="${escapeHtml(command)}">`).join('');
  const query = looks.find(({ isChosen }) => isChosen)?.href.slice(1) ?? '';
  const choices = looks.map(({ name, href, isChosen }) =>
    isChosen ? `<b aria-current="true">${name}</b>` : `<a href="${href}">${name}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dateline</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header><h1>Dateline</h1><p>Who said what, and which dates lie ahead: word for word, with sources.</p>
<nav aria-label="Look">Seen as in ${choices.join(' · ')}</nav></header>
<main>
<section aria-label="Conversation" aria-live="polite">${said || START}</section>
<form method="post" action="/ask${query}" class="ask">
<label for="text">Ask the desk</label>
<input id="text" name="text" list="commands" autocomplete="off" required maxlength="2000" placeholder="/syria summary" autofocus>
<datalist id="commands">${known}</datalist>
<button>Ask</button>
</form>
<details><summary>Paste an article</summary>
<form method="post" action="/paste${query}">
<label for="article">Its text, title and date line first</label>
<textarea id="article" name="text" rows="10" required></textarea>
<button>Read</button>
</form>
</details>
</main>
</body>
</html>`;
}

const START =
  '<p>Try <kbd>/syria summary</kbd>, <kbd>/quote kirby</kbd>, <kbd>/syria dates as-of:2016-07-14</kbd> or <kbd>/help</kbd>.</p>';

function toTurn({ asked, card }: Turn, draw: PageParts['draw']): string {
  const answer = draw(card);
  return asked === null
    ? answer
    : `<p class="asked"><span class="hidden">You asked: </span>${escapeHtml(asked)}</p>${answer}`;
}

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --accent: #1456a0; }
@media (prefers-color-scheme: dark) { :root { --accent: #8ab8f0; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
header p { margin: 0; } nav { margin: 0 0 1rem; font-size: .9rem; } a { color: var(--accent); }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
.card.error { border-inline-start: .4rem solid #c0392b; } .asked { font-weight: 600; margin: 1rem 0 .25rem; }
figure { margin: 0 0 1rem; } blockquote { margin: 0; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--accent); }
blockquote p { margin: 0 0 .5rem; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-end: 1px solid var(--line); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; } button { font: inherit; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit; cursor: pointer; }
.ask { position: sticky; bottom: 0; background: Canvas; padding-block: .75rem; display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; }
.ask input { flex: 1 1 16rem; font: inherit; padding: .4rem .6rem; } :focus-visible { outline: .15rem solid var(--accent); outline-offset: .1rem; }
textarea { width: 100%; box-sizing: border-box; font: inherit; } details { margin-block: .5rem 2rem; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
${LOOK_STYLE}`;
