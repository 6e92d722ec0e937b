import type { Kysely } from 'kysely';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { hasPhrases } from '../../core/text/search/has-phrases.ts';
import type { Tables } from '../tables.ts';
import { readStoredText } from './rows.ts';

/** A row whose paragraph contains every stem of some phrases. */
type MatchedRow = {
  readonly matched: number;
  readonly article: number;
  readonly starts: number;
  readonly ends: number;
};

/** However rare a phrase is, of the paragraphs with its words no more than so many pages are looked at. */
const MOST_PAGES = 10;

/**
 * The first `most` rows, the highest id first, whose paragraph has the words of every phrase next to each other. The index
 * knows only which words a paragraph has. `read`: the next `most` rows below an id, or the first ones.
 */
export async function findPhrases<Row extends MatchedRow>(
  sql: Kysely<Tables>,
  phrases: readonly (readonly string[])[],
  most: number,
  read: (below: number | null) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const longer = phrases.filter((stems) => stems.length > 1);
  if (longer.length === 0) return read(null);
  const found: Row[] = [];
  let below: number | null = null;
  for (let page = 0; page < MOST_PAGES && found.length < most; page++) {
    const rows: readonly Row[] = await read(below);
    found.push(...(await keepPhrases(sql, longer, rows)));
    below = rows.at(-1)?.matched ?? null;
    if (rows.length < most) break;
  }
  return found.slice(0, most);
}

async function keepPhrases<Row extends MatchedRow>(
  sql: Kysely<Tables>,
  phrases: readonly (readonly string[])[],
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const kept: Row[] = [];
  for (const [article, some] of Map.groupBy(rows, (row) => row.article)) {
    const row = await sql
      .selectFrom('articles')
      .select(['number', 'text'])
      .where('number', '=', article)
      .executeTakeFirst();
    const text = row ? readStoredText(row) : '';
    kept.push(...some.filter(({ starts, ends }) => hasPhrases(text.slice(starts, ends), phrases)));
    await giveWay();
  }
  return kept;
}
