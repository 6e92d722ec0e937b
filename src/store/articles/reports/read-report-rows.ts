import type { Kysely, Transaction } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings } from '../decode/open-findings.ts';
import { toParagraphIds } from '../save/paragraph-id.ts';

/** A statement or paragraph of a report; `by` is who said it, as a key. */
export type ReportRow = {
  readonly id: number;
  readonly article: number;
  readonly by: string;
  readonly text: string;
};

/** A statement as its row says; its words stand in the findings of the article, at `place`. */
export type SpokenRow = Omit<ReportRow, 'text'> & {
  readonly place: number;
  readonly name: string;
  readonly isNamed: number;
  /** 1 for the first of those who said it together. */
  readonly isFirst: number;
  /** Of its words; 0 if they are not compared with those of other reports. */
  readonly hash: number;
};

const ARTICLES_AT_ONCE = 200;

/** The statements of some articles by article, in the order of their texts. No text is read. */
export async function readSpoken(
  sql: Kysely<Tables>,
  articles: readonly number[],
): Promise<ReadonlyMap<number, readonly SpokenRow[]>> {
  const spoken: SpokenRow[] = [];
  for (let at = 0; at < articles.length; at += ARTICLES_AT_ONCE) {
    const rows = await sql
      .selectFrom('quotes')
      .select(['id', 'article', 'number', 'speaker', 'speaker_key', 'is_named', 'voice', 'words_hash'])
      .where('article', 'in', engineOf(sql).numbers(articles.slice(at, at + ARTICLES_AT_ONCE)))
      .orderBy('number')
      .orderBy('voice')
      .execute();
    for (const { id, article, number, speaker, speaker_key, is_named, voice, words_hash } of rows) {
      const who = { by: speaker_key, name: speaker, isNamed: is_named, isFirst: Number(voice === 0) };
      spoken.push({ id, article, place: number, ...who, hash: words_hash });
    }
    await giveWay();
  }
  return Map.groupBy(spoken, ({ article }) => article);
}

type ReportTexts = { readonly quotes: readonly ReportRow[]; readonly paragraphs: readonly ReportRow[] };

/** The words of the statements and paragraphs of some articles, in the order of the articles, then of their texts. */
export async function readReportTexts(
  sql: Transaction<Tables>,
  articles: readonly number[],
  spoken: ReadonlyMap<number, readonly SpokenRow[]>,
): Promise<ReportTexts> {
  const quotes: ReportRow[] = [];
  const paragraphs: ReportRow[] = [];
  for (const article of articles) {
    const row = await sql
      .selectFrom('articles')
      .select(['number', 'text', 'findings'])
      .where('number', '=', article)
      .executeTakeFirst();
    if (!row) continue;
    const findings = openFindings(row);
    for (const { id, by, place } of spoken.get(article) ?? [])
      quotes.push({ id, article, by, text: findings.quote(place).text });
    for (const { id, starts, ends } of await readParts(sql, article))
      paragraphs.push({ id, article, by: '', text: findings.text().slice(starts, ends) });
    await giveWay();
  }
  return { quotes, paragraphs };
}

function readParts(sql: Transaction<Tables>, article: number) {
  const [first, last] = toParagraphIds(article);
  return sql
    .selectFrom('paragraphs')
    .select(['id', 'starts', 'ends'])
    .where('id', '>=', first)
    .where('id', '<=', last)
    .orderBy('id')
    .execute();
}
