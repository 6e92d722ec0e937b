import { keepLines } from '../../page/keep-lines.ts';
import { openPage } from '../../page/open-page.ts';
import { stripFurniture } from '../../page/strip.ts';
import { type Line, toLines } from '../../page/to-lines.ts';

const MAX_ITEM_TEXT_CHARS = 500_000;
const BLOCK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|table|tr|section|article)\b/i;
const ESCAPED = /&lt;\/?(?:p|br|div|a|img|span|strong|em|b|i|ul|ol|li|h[1-6]|blockquote)\b/i;

/** The paragraphs of an item's HTML, without page furniture; scripts never run. Reads at most half a million characters. */
export function toParagraphs(html: string): readonly Line[] {
  const document = openPage(`<html><body>${toMarkup(html.slice(0, MAX_ITEM_TEXT_CHARS))}</body></html>`);
  if (!document) return [];
  stripFurniture(document);
  const lines = toLines(document.body);
  const kept = new Set(keepLines(lines));
  return lines.filter((line) => kept.has(line) || CREDITED.test(line.text));
}

/** "The talks began. (AFP)" is not a caption in the text of a feed item. */
const CREDITED = /[.!?]["”’]?\s*\(\p{Lu}[\p{L} -]{1,30}\)\.?$/u;

/** Text escaped twice is unescaped once more; if no element separates the paragraphs, empty lines do. */
function toMarkup(html: string): string {
  const opened = !/<[a-z]/i.test(html) && ESCAPED.test(html) ? unescapeHtml(html) : html;
  return BLOCK.test(opened) ? opened : opened.replace(/\n\s*\n/g, '<br>');
}

function unescapeHtml(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Text → HTML that reads the same. */
export function escapeFeedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
