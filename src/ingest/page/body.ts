import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { keepLines } from './keep-lines.ts';
import { openPage } from './open-page.ts';
import { lengthOf, stripFurniture } from './strip.ts';
import { toLines } from './to-lines.ts';

const ENOUGH = 140;

/** The text of the article: paragraphs separated by a blank line; empty if there is none. */
export function findBody(document: PageDocument, html: string, articleBody: string | null): string {
  stripFurniture(document);
  const found = readable(document) ?? '';
  if (found.length >= ENOUGH) return found;
  const whole = openPage(html);
  const plain = whole ? (readable(whole) ?? '') : '';
  const best = plain.length > found.length ? plain : found;
  if (best.length >= ENOUGH) return best;
  if (articleBody && articleBody.length > best.length) return articleBody.trim();
  return best || textOf(document.body);
}

/** What Readability considers the article, as lines. */
function readable(document: PageDocument): string | undefined {
  try {
    const parsed = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
    if (!parsed?.content) return undefined;
    const content = openPage(`<html><body>${parsed.content}</body></html>`);
    return content && lengthOf(content.body) > 0 ? textOf(content.body) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(root: PageElement): string {
  return keepLines(toLines(root))
    .map(({ text }) => text)
    .join('\n\n');
}
