import { escapeHtml, parseHref } from '../escape.ts';

type Inline = { readonly pattern: RegExp; readonly draw: (match: RegExpExecArray) => string };

/** In Discord's order; each is tried at the start of the remaining text. */
const INLINES: readonly Inline[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/, draw: ([, mark = '']) => escapeHtml(mark) },
  // [words](<https://…>)
  { pattern: /^\[((?:\\.|[^\]\\])+)\]\(<?([^)\s>]+)>?\)/, draw: ([, words = '', url = '']) => toLink(words, url) },
  { pattern: /^<t:(-?\d{1,12})(?::[a-zA-Z])?>/, draw: ([, seconds = '0']) => toTime(Number(seconds)) },
  { pattern: /^\*\*((?:\\.|[^*\\])+)\*\*/, draw: ([, words = '']) => `<strong>${drawInline(words)}</strong>` },
];

/** Draws Discord markdown as Discord does: headings, quotes, small lines, items; bold, links, times. Takes linear time. */
export function drawDiscordText(source: string): string {
  return source.split('\n').map(drawLine).join('');
}

function drawLine(line: string): string {
  const [, marks = '', words = ''] = /^(> |-# |#{1,3} |- )?([\s\S]*)$/.exec(line) ?? [];
  switch (marks) {
    case '> ':
      return `<blockquote>${drawInline(words)}</blockquote>`;
    case '-# ':
      return `<small>${drawInline(words)}</small>`;
    case '- ':
      return `<p class="item">${drawInline(words)}</p>`;
    case '':
      return `<p>${drawInline(words)}</p>`;
    default:
      return `<h4>${drawInline(words)}</h4>`;
  }
}

function drawInline(source: string): string {
  let html = '';
  for (let rest = source; rest !== ''; ) {
    const plain = /^[^\\[<*]+/.exec(rest)?.[0];
    const found = plain === undefined ? findInline(rest) : undefined;
    html += found?.html ?? escapeHtml(plain ?? rest.slice(0, 1));
    rest = rest.slice(found?.length ?? plain?.length ?? 1);
  }
  return html;
}

function findInline(rest: string): { readonly html: string; readonly length: number } | undefined {
  for (const { pattern, draw } of INLINES) {
    const match = pattern.exec(rest);
    if (match) return { html: draw(match), length: match[0].length };
  }
  return undefined;
}

function toLink(words: string, url: string): string {
  const href = parseHref(url.replaceAll('\\', ''));
  return href ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${drawInline(words)}</a>` : drawInline(words);
}

/** Discord shows it in each reader's time zone; here it is UTC. */
function toTime(seconds: number): string {
  const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ smallestUnit: 'minute' });
  return `<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>`;
}
