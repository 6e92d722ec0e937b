import type { Transaction } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { toOutletKey } from '../../../core/reports/outlet-words.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings } from '../decode/open-findings.ts';
import { readStoredHead } from '../rows.ts';
import { toParagraphIds } from '../save/paragraph-id.ts';

/** A statement or paragraph of a report; `by` is who said it, as a key. */
export type ReportRow = {
  readonly id: number;
  readonly article: number;
  readonly by: string;
  readonly text: string;
};

export type SpokenRow = ReportRow & {
  readonly name: string;
  readonly isNamed: number;
  /** 1 for the first of those who said it together. */
  readonly isFirst: number;
  /** The outlet of the article, as statements are compared by it; null if none is known. */
  readonly outlet: string | null;
};

type ReportRows = { readonly quotes: readonly SpokenRow[]; readonly paragraphs: readonly ReportRow[] };

/** The statements and, if wanted, paragraphs of some articles, in the order of the articles, then of their texts. */
export async function readReportRows(
  sql: Transaction<Tables>,
  articles: readonly number[],
  withParagraphs: boolean,
): Promise<ReportRows> {
  const quotes: SpokenRow[] = [];
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
    const own = spokenIn.get(article) ?? [];
    if (own.length === 0 && !withParagraphs) continue;
    const row = await sql
      .selectFrom('articles')
      .select(['number', 'head', 'text', 'findings'])
      .where('number', '=', article)
      .executeTakeFirst();
    if (!row) continue;
    const findings = openFindings(row);
    const outlet = toOutletKey(readStoredHead(row));
    for (const { id, number, speaker: name, speaker_key: by, is_named: isNamed, voice } of own)
      quotes.push({
        id,
        article,
        by,
        name,
        isNamed,
        isFirst: Number(voice === 0),
        outlet,
        text: findings.quote(number).text,
      });
    for (const { id, starts, ends } of withParagraphs ? await readParts(sql, article) : [])
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
