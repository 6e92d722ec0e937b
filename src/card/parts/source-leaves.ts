import { showDate } from '../../core/dates/show-date.ts';
import type { Source } from '../../core/source.ts';
import type { Leaf } from '../card.ts';
import { link, plain } from './leaves.ts';

/** "Ahram Online (AFP), 13 July 2016, paragraph 7": the first words are the link where the article has an address. */
export function sourceLeaves(source: Source): readonly Leaf[] {
  return [...articleLeaves(source), plain(`, paragraph ${source.paragraph}`)];
}

/** The article alone, without the paragraph. */
export function articleLeaves(source: Source): readonly Leaf[] {
  const day = source.published ? `, ${showDate(source.published)}` : ', undated';
  return [link(outletOf(source), source.url), plain(day)];
}

/** "Ahram Online (AFP)": the publisher that printed it, and the agency that wrote it where it was another. */
export function outletOf({ publisher, agency, title }: Source): string {
  if (publisher && agency && publisher !== agency) return `${publisher} (${agency})`;
  return publisher ?? agency ?? title;
}
