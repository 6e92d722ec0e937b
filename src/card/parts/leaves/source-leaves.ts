import { outletOf, RETOLD, toBasisWords } from '../../../core/article/credit.ts';
import { showDate } from '../../../core/dates/show/show-date.ts';
import type { Source } from '../../../core/source.ts';
import { toPassageUrl } from '../../../core/text/passage-url.ts';
import type { Leaf } from '../../card.ts';
import { link, plain } from './leaves.ts';

/**
 * "Ahram Online (AFP), 13 July 2016, paragraph 7", and what a brief rests on: the first words are the link where the article
 * has an address, or where what it retells has one. The link leads to the passage, if its words are given and the publisher's.
 */
export function sourceLeaves(source: Source, passage = ''): readonly Leaf[] {
  const url = source.url !== null && !source.retold ? toPassageUrl(source.url, passage) : source.url;
  return [...articleLeaves({ ...source, url }), plain(`, paragraph ${source.paragraph}`), ...basisLeaves(source)];
}

/** The article alone, without the paragraph. */
export function articleLeaves(source: Source): readonly Leaf[] {
  const day = source.published ? `, ${showDate(source.published)}` : ', undated';
  return [...(source.retold ? [plain(RETOLD)] : []), link(outletOf(source), source.url), plain(day)];
}

/** ", based on UN Security Council resolution 2254, 18 December 2015, and 1 more"; nothing where the article is no brief. */
function basisLeaves({ restsOn = [] }: Source): readonly Leaf[] {
  const [first, ...others] = restsOn;
  if (!first) return [];
  const more = others.length > 0 ? [plain(`, and ${others.length} more`)] : [];
  return [plain(', based on '), link(toBasisWords(first), first.url), ...more];
}
