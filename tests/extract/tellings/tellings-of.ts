import type { DayTelling } from '../../../src/core/tellings/telling.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { createTellingFinder } from '../../../src/extract/tellings/tellings.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { LEXICON } from '../dates/lexicon.ts';

const extract = createExtractor(LEXICON);
const findTellings = createTellingFinder(LEXICON);

type Head = { readonly title?: string | null; readonly published?: string | null };

/** The tellings of a text, as the program finds them. */
export function tellingsOf(text: string, { title = null, published = '2031-05-14' }: Head = {}): readonly DayTelling[] {
  const article = { text, title, published };
  return findTellings(toDocument(text, title, published), extract(article)).tellings;
}

/** "2031-05-13 stated The port reopened." for each, for tables. */
export function shownTellings(text: string, head: Head = {}): readonly string[] {
  return tellingsOf(text, head).map(({ date, how, span }) => `${date} ${how} ${text.slice(...span)}`);
}
