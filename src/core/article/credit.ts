import { showDate } from '../dates/show/show-date.ts';
import type { Source } from '../source.ts';
import type { Basis } from './basis.ts';

type Printed = Pick<Source, 'publisher' | 'agency' | 'title' | 'retold'>;

/** Precedes the name of the publisher whose article Dateline retells in its own words. */
export const RETOLD = 'retold by Dateline from ';

/** "Ahram Online (AFP)": the publisher that printed it, and the agency that wrote it, which comes first if it is retold. */
export function outletOf({ publisher, agency, title, retold }: Printed): string {
  if (!publisher || !agency || publisher === agency) return publisher ?? agency ?? title;
  return retold ? `${agency} (${publisher})` : `${publisher} (${agency})`;
}

/** "Ahram Online (AFP)" if the text is as printed, "retold by Dateline from AFP (Ahram Online)" if Dateline retells it. */
export function toCredit(source: Printed): string {
  return `${source.retold ? RETOLD : ''}${outletOf(source)}`;
}

/** One of several outlets that print the same report: "Gulf Mirror", "AFP (Ahram Online) as retold by Dateline". */
export function toAlsoWords(source: Printed): string {
  return `${outletOf(source)}${source.retold ? ' as retold by Dateline' : ''}`;
}

/** "UN Security Council resolution 2254, 18 December 2015" */
export function toBasisWords({ name, date }: Basis): string {
  return date ? `${name}, ${showDate(date)}` : name;
}

/** A source in one line of text: publisher, day, paragraph, and the basis of a brief; the full credit if it is retold. */
export function toSourceWords(source: Source): string {
  const day = source.published ? showDate(source.published) : 'undated';
  const bases = (source.restsOn ?? []).map(toBasisWords);
  const based = bases.length > 0 ? `, based on ${bases.join('; ')}` : '';
  const who = source.retold ? toCredit(source) : (source.publisher ?? source.agency ?? source.title);
  return `${who}, ${day}, paragraph ${source.paragraph}${based}`;
}
