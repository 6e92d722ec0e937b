import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { Content } from './content.ts';
import { eachBatch } from './each-batch.ts';
import { toParagraphId } from './paragraph-id.ts';

type Numbered = { readonly number: number; readonly content: Content };

/**
 * Writes the rows of findings of some articles, a batch at a time, letting other work run in between. Readers see none of
 * them before the transaction ends.
 */
export async function insertFindings(sql: Transaction<Tables>, contents: readonly Numbered[]): Promise<void> {
  await insertParagraphs(sql, contents);
  const quotes = contents.flatMap(({ number, content }) =>
    content.rows.quotes.map((row) => toFound(number, content, row)),
  );
  await eachBatch(quotes, null, (batch) => sql.insertInto('quotes').values(batch).execute());
  const dates = contents.flatMap(({ number, content }) =>
    content.rows.keyDates.map((row) => toFound(number, content, row)),
  );
  await eachBatch(dates, null, (batch) => sql.insertInto('key_dates').values(batch).execute());
  const people = contents.flatMap(({ number, content }) =>
    content.rows.people.map((row) => toFound(number, content, row)),
  );
  await eachBatch(people, null, (batch) => sql.insertInto('people').values(batch).execute());
}

function toFound<T extends object>(article: number, { article: { published } }: Content, row: T) {
  return { article, published: published ?? '', ...row };
}

async function insertParagraphs(sql: Transaction<Tables>, contents: readonly Numbered[]): Promise<void> {
  const { words } = engineOf(sql);
  const paragraphs = contents.flatMap(({ number: article, content }) =>
    content.rows.paragraphs.map((row, part) => ({ ...row, article, id: toParagraphId(article, part) })),
  );
  await eachBatch(
    paragraphs,
    ({ stems }) => stems.length,
    async (batch) => {
      const values = batch.map(({ id, article, number, starts, ends }) => ({ id, article, number, starts, ends }));
      await sql.insertInto('paragraphs').values(values).execute();
      await words.add(sql, batch);
    },
  );
}
