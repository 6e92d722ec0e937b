import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../../core/give-way.ts';
import { daysOfReport } from '../../../core/reports/days-of-report.ts';
import { areSameReport } from '../../../core/reports/same-report.ts';
import { findWordRuns, type WordRuns } from '../../../core/reports/word-runs.ts';
import type { Tables } from '../../tables.ts';
import { compareFiled, type Filed, readFiled } from './filed.ts';

/** A run of words that more articles than this share within days is a stock phrase and is ignored. */
const COMMON = 64;
/** The most texts that are read and compared with one article. */
const MOST_COMPARED = 16;
/** The share of the shorter text's hashes that must match before the texts are read; similar texts share about half. */
const LEAST_SHARE = 1 / 16;

/**
 * Articles that print the same report as this one, in filing order: either leads or the others. They are found by their
 * hashes, whatever the size of the store, and compared in full.
 */
export async function findAlike(sql: Kysely<Tables>, article: Filed, among: 'leads' | 'others'): Promise<Filed[]> {
  const shared = await countShared(sql, article, among);
  const candidates = (await readFiled(sql, [...shared.keys()]))
    .filter((other) => isNear(article, other, shared.get(other.id) ?? 0))
    .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) || compareFiled(a, b))
    .slice(0, MOST_COMPARED);
  if (candidates.length === 0) return [];
  const own = await readRuns(sql, article);
  const alike: Filed[] = [];
  for (const candidate of candidates) if (areSameReport(own, await readRuns(sql, candidate))) alike.push(candidate);
  return alike.sort(compareFiled);
}

/** How many hashes other articles from around its day share with an article, by id. */
async function countShared(
  sql: Kysely<Tables>,
  { id, published, sketch }: Filed,
  among: 'leads' | 'others',
): Promise<ReadonlyMap<string, number>> {
  const [first, last] = daysOfReport(published);
  const found = await raw<{ articles: string }>`
    select (
      select json_group_array(article) from (
        select article from sketches
        where sketches.hash = own.value and is_lead = ${Number(among === 'leads')}
          and published between ${first} and ${last}
        limit ${COMMON + 1}
      )
    ) as articles
    from json_each(${JSON.stringify(sketch)}) as own`.execute(sql);
  const counts = new Map<string, number>();
  for (const { articles } of found.rows) {
    const holders = JSON.parse(articles) as readonly string[];
    if (holders.length > COMMON) continue;
    for (const holder of holders) if (holder !== id) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}

function isNear(article: Filed, other: Filed, shared: number): boolean {
  return shared >= Math.min(article.sketch.length, other.sketch.length) * LEAST_SHARE;
}

/** A long text takes a while, so other work runs before the next one. */
async function readRuns(sql: Kysely<Tables>, { id }: Filed): Promise<WordRuns> {
  const row = await sql.selectFrom('articles').select('text').where('id', '=', id).executeTakeFirst();
  await giveWay();
  return findWordRuns(row?.text ?? '');
}
