import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { unpackSketch } from '../pack/pack-sketch.ts';
import { deleteFindings } from './delete-findings.ts';
import { eachBatch } from './each-batch.ts';

const ARTICLES_DROPPED_AT_ONCE = 50;

/** Deletes those of some articles that no workspace sees any more, nor has an earlier version in. */
export async function dropUnseen(sql: Transaction<Tables>, articles: Iterable<number>): Promise<void> {
  const { numbers } = engineOf(sql);
  const asked = [...new Set(articles)];
  for (let at = 0; at < asked.length; at += ARTICLES_DROPPED_AT_ONCE) {
    const unseen = await sql
      .selectFrom('articles')
      .select(['number', 'sketch'])
      .where('number', 'in', numbers(asked.slice(at, at + ARTICLES_DROPPED_AT_ONCE)))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('sights').select('id').whereRef('sights.article', '=', 'articles.number'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('revisions').select('id').whereRef('revisions.article', '=', 'articles.number'))),
      )
      .execute();
    const gone = unseen.map(({ number }) => number);
    await deleteFindings(sql, gone);
    await deleteSketches(sql, gone, new Set(unseen.flatMap(({ sketch }) => unpackSketch(sketch))));
    await sql.deleteFrom('articles').where('number', 'in', numbers(gone)).execute();
  }
}

async function deleteSketches(sql: Transaction<Tables>, articles: readonly number[], hashes: Iterable<number>) {
  const { numbers } = engineOf(sql);
  await eachBatch([...hashes], null, (batch) =>
    sql.deleteFrom('sketches').where('hash', 'in', numbers(batch)).where('article', 'in', numbers(articles)).execute(),
  );
}
