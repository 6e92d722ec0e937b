import type { Transaction } from 'kysely';
import { toReportDay } from '../../../core/reports/days-of-report.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { packArticleText } from '../pack/pack-article-text.ts';
import { packFindings } from '../pack/pack-findings.ts';
import { packJson } from '../pack/pack-json.ts';
import { packSketch } from '../pack/pack-sketch.ts';
import type { Content } from './content.ts';
import { eachBatch } from './each-batch.ts';
import { insertFindings } from './insert-findings.ts';
import { SKETCHES } from './rows/row-targets.ts';

/** Writes articles that nobody has yet, with their findings; returns their numbers by key. */
export async function insertContents(
  sql: Transaction<Tables>,
  contents: readonly Content[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  await eachBatch(contents, weighContent, async (batch) => {
    const inserted = await sql
      .insertInto('articles')
      .values(batch.map(toRow))
      .onConflict((same) => same.column('key').doNothing())
      .returning(['number', 'key'])
      .execute();
    for (const { number, key } of inserted) numbers.set(key, number);
  });
  const numbered = contents.flatMap((content) => {
    const number = numbers.get(content.key);
    return number === undefined ? [] : { number, content };
  });
  const sketches = numbered.flatMap(({ number, content: { article, rows } }) => {
    const day = toReportDay(article.published ?? '');
    return rows.sketch.map((hash) => ({ hash, day, article: number }));
  });
  // In the order of their key, each falls near the one before.
  sketches.sort((a, b) => a.hash - b.hash);
  await eachBatch(sketches, null, (batch) => engineOf(sql).insertRows(sql, SKETCHES, batch));
  await insertFindings(sql, numbered);
  return numbers;
}

const weighContent = ({ article, rows }: Content) => article.text.length + rows.findings.length;

function toRow({ key, head, article, rows, rules }: Content) {
  const { id, published, text } = article;
  const findings = packFindings(rows.findings, text);
  const packed = { text: packArticleText(text), findings, sketch: packSketch(rows.sketch) };
  const contribution = packJson(rows.contribution);
  return { key, id, published: published ?? '', head, ...packed, contribution, rules };
}
