import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { keepLines } from './keep-lines.ts';
import { openPage } from './open-page.ts';
import { findProseBox, measureProse } from './prose-box.ts';
import { restoreLead } from './restore-lead.ts';
import { stripFurniture } from './strip.ts';
import { type Line, toLines } from './to-lines.ts';
import { unhideText } from './unhide.ts';

const ENOUGH_CHARS = 140;
const MUCH_MORE = 2.2;
const MAIN_SHARE = 0.4;

/** The text of the article: paragraphs separated by a blank line; empty if there is none. */
export function findBody(document: PageDocument, html: string, articleBody: string | null): string {
  stripFurniture(document);
  const box = keepLines(toLines(findBox(document)), true);
  const found = readable(document);
  if (charsOf(found) >= ENOUGH_CHARS)
    return toText(charsOf(box) > charsOf(found) * MUCH_MORE ? withoutTitle(box) : restoreLead(found, box));
  const whole = openPage(html);
  if (whole) unhideText(whole);
  const plain = whole ? readable(whole) : [];
  const best = charsOf(plain) > charsOf(found) ? plain : found;
  if (charsOf(best) >= ENOUGH_CHARS) return toText(best);
  if (articleBody && articleBody.length > charsOf(best)) return articleBody.trim();
  return toText(best) || toText(keepLines(toLines(document.body)));
}

/** The element that a page marks as its article; if none holds much of its text, the smallest box that holds nearly all of it. */
function findBox(document: PageDocument): PageElement {
  const prose = measureProse(document.body);
  let best: PageElement | null = null;
  let most = (prose.get(document.body) ?? 0) * MAIN_SHARE;
  for (const article of document.querySelectorAll('article, [itemprop=articleBody]')) {
    const chars = prose.get(article) ?? 0;
    if (chars > most) [best, most] = [article, chars];
  }
  return best ?? findProseBox(document.body, prose);
}

const withoutTitle = (lines: readonly Line[]) => lines.filter(({ tag }) => tag !== 'h1');

/** What Readability considers the article, as lines. */
function readable(document: PageDocument): readonly Line[] {
  try {
    const options = {
      charThreshold: 200,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (content: unknown) => content,
    };
    const content = new Readability(document, options).parse()?.content;
    // The library hands the element itself to the serializer.
    return content ? keepLines(toLines(content as PageElement)) : [];
  } catch {
    return [];
  }
}

function charsOf(lines: readonly Line[]): number {
  return lines.reduce((chars, { text }) => chars + text.length, 0);
}

function toText(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n\n');
}
