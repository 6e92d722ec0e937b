import { type Kysely, sql as raw } from 'kysely';
import type { ForMatching } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { decodeWhy } from '../decode/decode-change.ts';
import { openFindings } from '../decode/open-findings.ts';
import { readColumn } from '../decode/read-row.ts';
import { findFurther } from '../find-further.ts';
import { isMain } from '../known.ts';
import { readStoredHead } from '../rows.ts';

/** Long articles come in smaller batches, of at least one. */
const MOST_PACKED_BYTES = 700_000;
/** Of texts that repeat themselves. */
const MOST_CHARACTERS = 2_000_000;

/** Articles after an id, in order of id, with only those findings that determine their story. */
export async function listForMatching(
  sql: Kysely<Tables>,
  workspace: number,
  afterId: string,
  limit: number,
): Promise<readonly ForMatching[]> {
  const rows = await sql
    .selectFrom('sights')
    .innerJoin('articles', 'articles.number', 'sights.article')
    .select(['sights.id', 'sights.story', 'sights.published', 'sights.pinned', 'sights.why', 'sights.weak'])
    .select(['articles.number', 'articles.head', 'articles.text', 'articles.findings'])
    .where('sights.workspace', '=', workspace)
    .where(isMain())
    .where('sights.id', '>', afterId)
    .where('sights.id', '<=', await findLast(sql, workspace, afterId, limit))
    .orderBy('sights.id')
    .execute();
  const further = await findFurther(
    sql,
    workspace,
    rows.map(({ id }) => id),
  );
  const found: ForMatching[] = [];
  let characters = 0;
  for (const row of rows) {
    const { id, story, pinned } = row;
    const opened = openFindings(row);
    const text = opened.text();
    characters += text.length;
    if (found.length > 0 && characters > MOST_CHARACTERS) break;
    found.push({
      id,
      text,
      story,
      pinned,
      title: readStoredHead(row).title,
      published: row.published || null,
      people: opened.people().filter(({ kind }) => kind === 'person'),
      why: readColumn({ table: 'sights', row: id }, row.why, decodeWhy),
      isWeak: row.weak === 1,
      further: further.get(id) ?? [],
    });
  }
  return found;
}

/** The last id of the batch. */
async function findLast(sql: Kysely<Tables>, workspace: number, afterId: string, limit: number): Promise<string> {
  const { rows } = await raw<{ id: string; bytes: number }>`
    select sights.id, octet_length(articles.text) + octet_length(articles.findings) as bytes
    from sights join articles on articles.number = sights.article
    where sights.workspace = ${workspace} and ${isMain()} and sights.id > ${afterId}
    order by sights.id limit ${limit}`.execute(sql);
  let bytes = 0;
  let last = '';
  for (const row of rows) {
    bytes += row.bytes;
    if (last !== '' && bytes > MOST_PACKED_BYTES) break;
    last = row.id;
  }
  return last;
}
