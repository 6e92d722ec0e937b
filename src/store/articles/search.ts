import { type Kysely, sql as raw } from 'kysely';
import type { ReportedText, SourcedText } from '../../core/views/views.ts';
import type { ArticleStore, FoundRow } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toMatch } from './match-words.ts';
import { findRepeated } from './reports/find-repeated.ts';
import { toRowSource } from './rows.ts';

type Query = Parameters<ArticleStore['search']>[0];
type Row = { id: number; head: string; text: string; paragraph: number; starts: number; ends: number };

/** Paragraphs that contain every word in some form ("talk" finds "talks"), best first, then newest. */
export async function searchParagraphs(sql: Kysely<Tables>, query: Query): Promise<FoundRow<ReportedText>> {
  const match = toMatch(query.words);
  if (match === undefined) return { items: [], total: 0 };
  const from = raw`
    from paragraph_words
    join paragraphs on paragraphs.id = paragraph_words.rowid
    where paragraph_words match ${match} and paragraphs.repeats is null and ${isKnown('paragraphs', query)}`;
  const counted = await raw<{ total: number }>`select count(*) as total ${from}`.execute(sql);
  const found = await raw<Row>`
    select best.id, articles.head, best.text, best.paragraph, best.starts, best.ends
    from (
      select paragraphs.id, paragraphs.article, paragraphs.text, paragraphs.number as paragraph, starts, ends,
        bm25(paragraph_words) as score, paragraphs.published as published
      ${from}
      order by score, published desc, paragraphs.id
      limit ${query.limit} offset ${query.offset}
    ) as best
    join articles on articles.id = best.article
    order by score, best.published desc, best.article, best.paragraph`.execute(sql);
  const alsoIn = await findRepeated(sql, 'paragraphs', found.rows, query);
  return {
    items: found.rows.map((row) => ({ ...toSourcedText(row), alsoIn: alsoIn.get(row.id) ?? [] })),
    total: counted.rows[0]?.total ?? 0,
  };
}

function toSourcedText(row: Row): SourcedText {
  return { text: row.text, source: toRowSource(row, [row.starts, row.ends]) };
}
