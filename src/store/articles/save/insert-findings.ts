import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { Content } from './content.ts';
import { eachBatch } from './each-batch.ts';
import { toParagraphId } from './paragraph-id.ts';
import { KEY_DATES, PARAGRAPHS, PEOPLE, QUOTES } from './rows/row-targets.ts';

type Numbered = { readonly number: number; readonly content: Content };

/**
 * Writes the rows of findings of some articles, a batch at a time, letting other work run in between. Readers see none of
 * them before the transaction ends.
 */
export async function insertFindings(sql: Transaction<Tables>, contents: readonly Numbered[]): Promise<void> {
  const { insertRows } = engineOf(sql);
  await insertParagraphs(sql, contents);
  const quotes = contents.flatMap(({ number, content }) =>
    content.rows.quotes.map((row) => toFound(number, content, row)),
  );
  await eachBatch(quotes, null, (batch) => insertRows(sql, QUOTES, batch));
  const dates = contents.flatMap(({ number, content }) =>
    content.rows.keyDates.map((row) => toFound(number, content, row)),
  );
  await eachBatch(dates, null, (batch) => insertRows(sql, KEY_DATES, batch));
  const people = contents.flatMap(({ number, content }) =>
    content.rows.people.map((row) => toFound(number, content, row)),
  );
  await eachBatch(people, null, (batch) => insertRows(sql, PEOPLE, batch));
}

function toFound<T extends object>(article: number, { article: { published } }: Content, row: T) {
  return { article, published: published ?? '', ...row };
}

async function insertParagraphs(sql: Transaction<Tables>, contents: readonly Numbered[]): Promise<void> {
  const { words, insertRows } = engineOf(sql);
  const paragraphs = contents.flatMap(({ number: article, content }) =>
    content.rows.paragraphs.map((row, part) => ({ ...row, article, id: toParagraphId(article, part) })),
  );
  await eachBatch(
    paragraphs,
    ({ stems }) => stems.length,
    async (batch) => {
      await insertRows(sql, PARAGRAPHS, batch);
      await words.add(sql, batch);
    },
  );
}
