import { sql as raw } from 'kysely';
import type { WordIndex } from '../engine.ts';
import { insertSqliteRows } from './insert-rows.ts';

const WORDS = { table: 'paragraph_words', columns: { rowid: 'integer', stems: 'text' } } as const;

/** The words of paragraphs in an FTS5 index. */
export const sqliteWordIndex: WordIndex = {
  async add(sql, rows) {
    await insertSqliteRows(
      sql,
      WORDS,
      rows.map(({ id, stems }) => ({ rowid: id, stems })),
    );
  },
  async remove(sql, ids) {
    if (ids.length === 0) return;
    const list = JSON.stringify(ids);
    await raw`delete from paragraph_words where rowid in (select value from json_each(${list}))`.execute(sql);
  },
  matching(phrases, below) {
    const stems = [...new Set(phrases.flat())].map((stem) => `"${stem.replaceAll('"', '')}"`);
    const isBelow = below === null ? raw`` : raw`and rowid < ${below}`;
    return raw`(
      select rowid as id from paragraph_words where paragraph_words match ${stems.join(' ')} ${isBelow} order by rowid desc
    )`;
  },
};
