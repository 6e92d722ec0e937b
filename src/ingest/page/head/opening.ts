import type { PageElement } from '../dom.ts';
import type { PageLine } from './lines/page-line.ts';

/** Numbers of the lines around the headline in which a page says who wrote the article, and when: nearest first. */
export type Opening = { readonly after: readonly number[]; readonly before: readonly number[] };

const MAX_AFTER = 40;
const MAX_BEFORE = 10;
const LONG_LINE_CHARS = 140;
const MAX_PARAGRAPHS = 2;

/** The lines below the headline up to the second paragraph, and a few above it. Empty if no headline is printed. */
export function findOpening(lines: readonly PageLine[], headline: number): Opening {
  if (headline < 0) return { after: [], before: [] };
  const isOutside = createIsOutside(lines[headline]?.asides ?? []);
  const after: number[] = [];
  let paragraphs = 0;
  for (let at = headline + 1; at < lines.length && after.length < MAX_AFTER && paragraphs < MAX_PARAGRAPHS; at++) {
    const line = lines[at];
    if (!line || isOutside(line)) continue;
    if (line.text.length > LONG_LINE_CHARS) paragraphs += 1;
    else after.push(at);
  }
  const before: number[] = [];
  for (let at = headline - 1; at >= Math.max(0, headline - MAX_BEFORE); at--) {
    const line = lines[at];
    if (line && !isOutside(line)) before.push(at);
  }
  return { after, before };
}

/** Whether a line stands in something beside the article that the headline does not stand in too. */
export function createIsOutside(own: readonly PageElement[]): (line: Pick<PageLine, 'asides'>) => boolean {
  const around = new Set(own);
  return ({ asides }) => asides.some((aside) => !around.has(aside));
}
