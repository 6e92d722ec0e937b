import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { electLeads, readCopies } from './elect-leads.ts';
import { readFiled } from './filed.ts';
import { markRepeats } from './mark-repeats.ts';
import { withdrawSketch } from './post-sketch.ts';

/** Takes an article out of its report before it changes or is deleted; returns the ids of those that need another lead. */
export async function unfileArticle(sql: Kysely<Tables>, id: string): Promise<readonly string[]> {
  const [article] = await readFiled(sql, [id]);
  if (!article) return [];
  await withdrawSketch(sql, article);
  return (await readCopies(sql, id)).map((copy) => copy.id);
}

/** Files articles and marks what they repeat. `reports` are other reports in which an article changed or was removed. */
export async function fileArticles(
  sql: Kysely<Tables>,
  ids: readonly string[],
  reports: readonly string[],
): Promise<void> {
  const touched = await electLeads(sql, ids);
  for (const report of new Set([...reports, ...touched])) await markRepeats(sql, report);
}
