import { sql as raw } from 'kysely';
import type { WordIndex } from '../engine.ts';

/** The words of paragraphs in an FTS5 index. */
export const sqliteWordIndex: WordIndex = {
  async add(sql, rows) {
    if (rows.length === 0) return;
    const values = rows.map(({ id, stems }) => raw`(${id}, ${stems})`);
    await raw`insert into paragraph_words (rowid, stems) values ${raw.join(values)}`.execute(sql);
  },
  async remove(sql, ids) {
    if (ids.length === 0) return;
    const list = JSON.stringify(ids);
    await raw`delete from paragraph_words where rowid in (select value from json_each(${list}))`.execute(sql);
  },
  matching(phrases) {
    const match = phrases.map((stems) => `"${stems.join(' ').replaceAll('"', '')}"`).join(' ');
    return raw`(select rowid as id from paragraph_words where paragraph_words match ${match} order by rowid desc)`;
  },
};
