import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../../tables.ts';
import type { Filed } from './filed.ts';

/** Indexes an article's hashes, among those of the leads or of the others. */
export async function postSketch(sql: Kysely<Tables>, article: Filed, isLead: boolean): Promise<void> {
  const { id, published, sketch } = article;
  await raw`insert or ignore into sketches (hash, is_lead, published, article)
    select value, ${Number(isLead)}, ${published}, ${id} from json_each(${JSON.stringify(sketch)})`.execute(sql);
}

export async function withdrawSketch(sql: Kysely<Tables>, article: Filed): Promise<void> {
  const { id, published, sketch } = article;
  await raw`delete from sketches where hash in (select value from json_each(${JSON.stringify(sketch)}))
    and is_lead in (0, 1) and published = ${published} and article = ${id}`.execute(sql);
}
