import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import { type FoundParagraph, rankParagraphs } from '../../core/text/search/rank-paragraphs.ts';
import { toSearchPhrases } from '../../core/text/search/search-stems.ts';
import type { ReportedText } from '../../core/views/views.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { ArticleStore, FoundRow } from '../port/articles.ts';
import type { Tables } from '../tables.ts';
import { findPhrases } from './find-phrases.ts';
import { isSeen, type SeenScope } from './known.ts';
import { isShown } from './reports/is-shown.ts';
import { findRepeatedParagraphs } from './reports/repeats/find-repeated.ts';
import { readShortText, readStoredText, toRowSource } from './rows.ts';

type Query = SeenScope & Parameters<ArticleStore['search']>[0];
type Row = {
  readonly id: number;
  readonly matched: number;
  readonly article: number;
  readonly paragraph: number;
  readonly starts: number;
  readonly ends: number;
  readonly published: string;
};

/** The most paragraphs that are ranked: the newest. */
const MOST_RANKED = 200;
/** Of a longer text the words are not looked at for ranking. */
const RANKED_TEXT_BYTES = 100_000;

/** Paragraphs that contain every word in some form ("talk" finds "talks"), best first, among the newest. */
export async function searchParagraphs(sql: Kysely<Tables>, query: Query): Promise<FoundRow<ReportedText>> {
  const phrases = toSearchPhrases(query.words);
  if (phrases.length === 0) return { items: [], total: 0 };
  const { numbers, words } = engineOf(sql);
  // "Cross join" has SQLite read the tables in this order, whatever it takes to be shorter.
  const rows = await findPhrases(sql, phrases, MOST_RANKED, async (below) => {
    const page = await raw<Row>`
      select paragraphs.id, paragraphs.id as matched, paragraphs.article, paragraphs.number as paragraph, starts, ends,
        sights.published
      from ${words.matching(phrases, below)} as matched cross join paragraphs cross join sights
      where paragraphs.id = matched.id and sights.article = paragraphs.article
        and ${isSeen(query)} and ${isShown('paragraph', query.workspace)}
      order by matched.id desc limit ${MOST_RANKED}`.execute(sql);
    return page.rows;
  });
  const texts = phrases.length > 1 && rows.length > 1 ? await readTexts(sql, rows) : new Map<number, string>();
  const found = rows.map((row): Row & FoundParagraph => ({
    ...row,
    length: row.ends - row.starts,
    text: texts.get(row.article)?.slice(row.starts, row.ends) ?? null,
  }));
  const shown = rankParagraphs(found, phrases).slice(query.offset, query.offset + query.limit);
  const articles = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text'])
    .where('number', 'in', numbers(shown.map(({ article }) => article)))
    .execute();
  const byNumber = new Map(articles.map((row) => [row.number, row]));
  const alsoIn = await findRepeatedParagraphs(sql, shown, query);
  return {
    items: shown.flatMap(({ id, article, paragraph, starts, ends }) => {
      const row = byNumber.get(article);
      if (!row) return [];
      const source = toRowSource({ ...row, paragraph }, [starts, ends]);
      return [{ text: readStoredText(row).slice(starts, ends), source, alsoIn: alsoIn.get(id) ?? [] }];
    }),
    total: rows.length,
  };
}

async function readTexts(sql: Kysely<Tables>, rows: readonly Row[]): Promise<ReadonlyMap<number, string>> {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const found = await sql
    .selectFrom('articles')
    .select(['number', 'text'])
    .where('number', 'in', engineOf(sql).numbers(articles))
    .where(raw<SqlBool>`octet_length(text) <= ${RANKED_TEXT_BYTES}`)
    .execute();
  const texts = found.map((row) => [row.number, readShortText(row, RANKED_TEXT_BYTES)] as const);
  return new Map(texts.flatMap(([number, text]) => (text === null ? [] : [[number, text] as const])));
}
