import type { Card } from '../../../card/card.ts';
import { escapeHtml } from '../escape.ts';
import { renderPostForm } from '../post-form.ts';
import { toShell } from '../shell.ts';

/** One question and its answer; `asked` is null for a post. */
export type Turn = { readonly asked: string | null; readonly card: Card };

export type PageParts = {
  readonly turns: readonly Turn[];
  /** Draws a card in the chosen look. */
  readonly draw: (card: Card) => string;
  /** The available looks: name, address, and whether it is the current one. */
  readonly looks: readonly { readonly name: string; readonly href: string; readonly isChosen: boolean }[];
  readonly commands: readonly string[];
  readonly csrf: string;
  /** Whether there is anything to sign out of. */
  readonly isSignedIn: boolean;
  readonly nonce: string;
};

/** The whole page: the conversation so far, newest last, and the line to type in. Works without any script. */
export function renderPage(parts: PageParts): string {
  const { turns, draw, csrf, looks, nonce } = parts;
  const said = turns.map((turn) => toTurn(turn, draw)).join('');
  const query = looks.find(({ isChosen }) => isChosen)?.href.slice(1) ?? '';
  return toShell({
    title: 'Dateline',
    nonce,
    header: `<h1>Dateline</h1><p>Who said what, and which dates are coming: word for word, with sources.</p>${toTools(parts)}`,
    main: `<section aria-label="Conversation" aria-live="polite">${said || START}</section>
${renderPostForm({ action: `/ask${query}`, className: 'ask', csrf, body: toLine(parts.commands) })}
<details><summary>Paste an article</summary>
${renderPostForm({ action: `/paste${query}`, csrf, body: PASTE })}
</details>`,
  });
}

const START =
  '<p>Try <kbd>/syria summary</kbd>, <kbd>/quote kirby</kbd>, <kbd>/syria dates as-of:2016-07-14</kbd> or <kbd>/help</kbd>.</p>';

const PASTE = `<label for="article">Its text, title and date line first</label>
<textarea id="article" name="text" rows="10" required></textarea>
<button>Read</button>`;

function toTools({ looks, csrf, isSignedIn }: PageParts): string {
  const choices = looks.map(({ name, href, isChosen }) =>
    isChosen ? `<b aria-current="true">${name}</b>` : `<a href="${href}">${name}</a>`,
  );
  const out = isSignedIn ? renderPostForm({ action: '/sign-out', csrf, body: '<button>Sign out</button>' }) : '';
  return `<div class="tools"><nav aria-label="Look">Seen as in ${choices.join(' · ')}</nav><a href="/calendar">Calendars</a>${out}</div>`;
}

function toLine(commands: readonly string[]): string {
  const known = commands.map((command) => `<option value="${escapeHtml(command)}">`).join('');
  return `<label for="text">Ask the desk</label>
<input id="text" name="text" list="commands" autocomplete="off" required maxlength="2000" placeholder="/syria summary" autofocus>
<datalist id="commands">${known}</datalist>
<button>Ask</button>`;
}

function toTurn({ asked, card }: Turn, draw: PageParts['draw']): string {
  const answer = draw(card);
  return asked === null
    ? answer
    : `<p class="asked"><span class="hidden">You asked: </span>${escapeHtml(asked)}</p>${answer}`;
}
