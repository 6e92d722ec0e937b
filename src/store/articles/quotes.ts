import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import type { Quote } from '../../core/quote.ts';
import { foldText } from '../../core/text/fold.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { ArticleStore, FoundRow } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toMatch } from './match-words.ts';
import { findRepeated } from './reports/find-repeated.ts';
import { toRowSource } from './rows.ts';

type Query = Parameters<ArticleStore['quotes']>[0];

/** Quotes of one speaker or of everyone, each once a report, newest article first, then in text order. */
export async function queryQuotes(sql: Kysely<Tables>, query: Query): Promise<FoundRow<SourcedQuote>> {
  const { speaker, about, limit, offset } = query;
  const match = about === null ? null : toMatch(about);
  if (match === undefined) return { items: [], total: 0 };
  let found = sql.selectFrom('quotes').where('repeats', 'is', null).where(isKnown('quotes', query));
  if (speaker !== null) found = found.where('speaker_key', '=', foldText(speaker));
  if (match !== null)
    found = found.where(raw<SqlBool>`quotes.id in (select rowid from quote_words where quote_words match ${match})`);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .innerJoin('articles', 'articles.id', 'quotes.article')
    .select(['quotes.id', 'articles.head', 'quotes.quote', 'quotes.paragraph'])
    .orderBy('quotes.published', 'desc')
    .orderBy('quotes.article')
    .orderBy('quotes.number')
    .limit(limit)
    .offset(offset)
    .execute();
  const alsoIn = await findRepeated(sql, 'quotes', rows, query);
  return { items: rows.map((row) => ({ ...toQuote(row), alsoIn: alsoIn.get(row.id) ?? [] })), total };
}

function toQuote(row: { head: string; quote: string; paragraph: number }): Omit<SourcedQuote, 'alsoIn'> {
  const quote = JSON.parse(row.quote) as Quote;
  return { quote, source: toRowSource(row, quote.spans[0] ?? [0, 0]) };
}
