import type { Card } from '../../../card/card.ts';
import { escapeHtml } from '../escape.ts';
import { renderPostForm } from '../post-form.ts';
import { toShell } from '../shell.ts';

/** One question and its answer; `asked` is null for a post, `address` where there is nothing to open again. */
export type Turn = { readonly asked: string | null; readonly address: string | null; readonly card: Card };

export type PageParts = {
  /** Newest last. */
  readonly turns: readonly Turn[];
  /** Draws a card in the chosen look. */
  readonly draw: (card: Card) => string;
  /** The available looks: name, address, whether it is the current one, and what forms send to stay in it. */
  readonly looks: readonly {
    readonly name: string;
    readonly href: string;
    readonly isChosen: boolean;
    readonly query: string;
  }[];
  readonly commands: readonly string[];
  /** What to type first, and its address. */
  readonly steps: readonly { readonly text: string; readonly href: string }[];
  /** The day that the next question is asked as of, as the last one was. */
  readonly asOf: string | null;
  readonly csrf: string;
  /** Whether there is anything to sign out of. */
  readonly isSignedIn: boolean;
  readonly nonce: string;
};

/** The whole page: the line to type in, the newest answer right below it, and those before. Works without any script. */
export function renderPage(parts: PageParts): string {
  const { turns, draw, csrf, looks, steps, nonce } = parts;
  const [newest, ...earlier] = turns.toReversed();
  const query = looks.find(({ isChosen }) => isChosen)?.query ?? '';
  return toShell({
    title: newest?.asked ? `${newest.asked} · Dateline` : 'Dateline',
    nonce,
    header: `<h1>Dateline</h1><p>Who said what, and which dates are coming: word for word, with sources.</p>${toTools(parts)}`,
    main: `${renderPostForm({ action: `/ask${query}`, className: 'ask', csrf, body: toLine(parts, newest === undefined) })}
${newest ? `<section id="answer" aria-label="Answer" tabindex="-1" autofocus>${toTurn(newest, draw)}</section>` : toStart(steps)}
${earlier.length > 0 ? `<section id="earlier" aria-label="Earlier answers">${earlier.map((turn) => toTurn(turn, draw)).join('')}</section>` : ''}
<details><summary>Paste an article</summary>
${renderPostForm({ action: `/paste${query}`, csrf, body: PASTE })}
</details>`,
  });
}

function toStart(steps: PageParts['steps']): string {
  const links = steps.map(
    ({ text, href }) => `<li><a href="${escapeHtml(href)}"><kbd>${escapeHtml(text)}</kbd></a></li>`,
  );
  return `<p>Ask in your own words, or begin with one of these:</p><ul>${links.join('')}</ul>`;
}

const PASTE = `<label for="article">Its text, title and date line first</label>
<textarea id="article" name="text" rows="10" required></textarea>
<button>Read</button>`;

function toTools({ looks, csrf, isSignedIn }: PageParts): string {
  const choices = looks.map(({ name, href, isChosen }) =>
    isChosen ? `<b aria-current="true">${name}</b>` : `<a href="${escapeHtml(href)}">${name}</a>`,
  );
  const out = isSignedIn ? renderPostForm({ action: '/sign-out', csrf, body: '<button>Sign out</button>' }) : '';
  return `<div class="tools"><nav aria-label="Look">Seen as in ${choices.join(' · ')}</nav><a href="/calendar">Calendars</a>${out}</div>`;
}

function toLine({ commands, steps, asOf }: PageParts, isFocused: boolean): string {
  const known = commands.map((command) => `<option value="${escapeHtml(command)}">`).join('');
  return `<label for="text">Ask the desk</label>
<input id="text" name="text" list="commands" autocomplete="off" required maxlength="2000" placeholder="${escapeHtml(steps[0]?.text ?? '/help')}"${isFocused ? ' autofocus' : ''}>
<datalist id="commands">${known}</datalist>
<label class="day" for="as-of">As of <input id="as-of" name="as-of" type="date" value="${escapeHtml(asOf ?? '')}"></label>
<button>Ask</button>`;
}

function toTurn({ asked, address, card }: Turn, draw: PageParts['draw']): string {
  const answer = draw(card);
  if (asked === null) return answer;
  const words = escapeHtml(asked);
  const shown = address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
  return `<p class="asked"><span class="hidden">You asked: </span>${shown}</p>${answer}`;
}
