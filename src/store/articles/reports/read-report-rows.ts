import type { Transaction } from 'kysely';
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
  readonly name: string;
  readonly isNamed: number;
  /** 1 for the first of those who said it together. */
  readonly isFirst: number;
  readonly text: string;
};

export type ReportRows = { readonly quotes: readonly ReportRow[]; readonly paragraphs: readonly ReportRow[] };

/** The statements and paragraphs of some articles, in the order of the articles, then of their texts. */
export async function readReportRows(sql: Transaction<Tables>, articles: readonly number[]): Promise<ReportRows> {
  const quotes: ReportRow[] = [];
  const paragraphs: ReportRow[] = [];
  const { numbers } = engineOf(sql);
  const spoken = await sql
    .selectFrom('quotes')
    .select(['id', 'article', 'number', 'speaker', 'speaker_key', 'is_named', 'voice'])
    .where('article', 'in', numbers(articles))
    .orderBy('number')
    .orderBy('voice')
    .execute();
  const spokenIn = Map.groupBy(spoken, ({ article }) => article);
  for (const article of articles) {
    const row = await sql
      .selectFrom('articles')
      .select(['number', 'text', 'findings'])
      .where('number', '=', article)
      .executeTakeFirst();
    if (!row) continue;
    const findings = openFindings(row);
    const text = findings.text();
    for (const { id, number, speaker: name, speaker_key: by, is_named: isNamed, voice } of spokenIn.get(article) ?? [])
      quotes.push({ id, article, by, name, isNamed, isFirst: Number(voice === 0), text: findings.quote(number).text });
    for (const { id, starts, ends } of await readParts(sql, article))
      paragraphs.push({ id, article, by: '', name: '', isNamed: 0, isFirst: 0, text: text.slice(starts, ends) });
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
