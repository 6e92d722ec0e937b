import type { DateBook } from '../../ask/dates/date-book.ts';
import type { NewsParts } from '../digest/news-parts.ts';

/** What alerts are made from. */
export type AlertParts = NewsParts & { readonly book: DateBook };
