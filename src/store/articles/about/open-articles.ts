import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import { findParagraphSpans, type Paragraph } from '../../../core/prepared/paragraph-spans.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { type OpenedFindings, openFindings } from '../decode/open-findings.ts';
import { readShortText, readStoredHead } from '../rows.ts';

/** A longer text is not read while someone waits for an answer. */
const LONGEST_OPENED_BYTES = 500_000;

/** An article in which words are looked for. */
export type OpenedArticle = {
  readonly number: number;
  readonly head: string;
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly findings: OpenedFindings;
};

/** The articles of some rows by their numbers, each opened once; those with very long texts are absent. */
export async function openArticles(
  sql: Kysely<Tables>,
  rows: readonly { readonly article: number }[],
): Promise<ReadonlyMap<number, OpenedArticle>> {
  const found = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers([...new Set(rows.map(({ article }) => article))]))
    .where(raw<SqlBool>`octet_length(text) <= ${LONGEST_OPENED_BYTES}`)
    .execute();
  const opened = new Map<number, OpenedArticle>();
  for (const row of found) {
    const { number, head } = row;
    const text = readShortText(row, LONGEST_OPENED_BYTES);
    if (text === null) continue;
    const { title } = readStoredHead(row);
    opened.set(number, {
      number,
      head,
      title,
      text,
      paragraphs: findParagraphSpans(text),
      findings: openFindings(row),
    });
  }
  return opened;
}
