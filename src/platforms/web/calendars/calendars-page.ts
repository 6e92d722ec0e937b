import { escapeHtml } from '../escape.ts';
import { toShell } from '../shell.ts';

type CalendarsParts = {
  readonly rows: readonly { readonly title: string; readonly url: string }[];
  /** Whether each address works for anyone who has it. */
  readonly hasKeys: boolean;
  readonly nonce: string;
};

/** Addresses to subscribe to, one per story. */
export function toCalendarsPage({ rows, hasKeys, nonce }: CalendarsParts): string {
  const items = rows.map(
    ({ title, url }) => `<dt>${escapeHtml(title)}</dt><dd><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></dd>`,
  );
  return toShell({
    title: 'Calendars · Dateline',
    nonce,
    header: '<h1>Dateline</h1><p><a href="/">Back to the desk</a></p>',
    main: `<h2>Calendars</h2>
<p>Subscribe to a story's key dates: copy its address into your calendar program.${hasKeys ? KEYS : ''}</p>
<dl class="card">${items.join('')}</dl>`,
  });
}

const KEYS =
  ' Each address opens that calendar without signing in, so give it only to those who may read it. All of them change with DATELINE_WEB_TOKEN.';
