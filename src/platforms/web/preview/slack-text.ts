import { escapeHtml, parseHref } from '../escape.ts';
import { isPart, type JsonPart, partsOf, textOf } from './json.ts';

/** A text object: plain words, or mrkdwn with links, times and bold. */
export function drawSlackText(text: unknown): string {
  if (!isPart(text)) return '';
  return text.type === 'mrkdwn' ? drawMrkdwn(textOf(text.text)) : toLines(escapeHtml(textOf(text.text)));
}

/** <https://…|words>, <!date^…|words>, *bold*; `&`, `<` and `>` are escaped. Takes linear time. */
function drawMrkdwn(source: string): string {
  const parts = source.split(/(<[^<>]*>|\*[^*\n]+\*)/);
  return toLines(parts.map(drawPart).join(''));
}

function drawPart(part: string): string {
  if (/^\*[^*]+\*$/.test(part)) return `<strong>${escapeHtml(fromEntities(part.slice(1, -1)))}</strong>`;
  const [, target = '', words] = /^<([^|>]*)(?:\|([^>]*))?>$/.exec(part) ?? [];
  if (target === '') return escapeHtml(fromEntities(part));
  return toLink(fromEntities(target), fromEntities(words ?? target));
}

/** Leaves of a rich text. */
export function drawLeaves(elements: unknown): string {
  return partsOf(elements).map(drawLeaf).join('');
}

function drawLeaf({ type, text, url, style, fallback }: JsonPart): string {
  if (type === 'link') return toLink(textOf(url), textOf(text) || textOf(url));
  if (type === 'date') return `<time>${escapeHtml(textOf(fallback))}</time>`;
  const words = toLines(escapeHtml(textOf(text)));
  return isPart(style) && style.bold === true ? `<strong>${words}</strong>` : words;
}

function toLink(url: string, words: string): string {
  const href = parseHref(url);
  return href ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${escapeHtml(words)}</a>` : escapeHtml(words);
}

function fromEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function toLines(html: string): string {
  return html.replaceAll('\n', '<br>');
}
