import { sql as raw } from 'kysely';
import type { WordIndex } from '../engine.ts';

/** The words of paragraphs as lists of stems and their positions, with an index. */
export const postgresWordIndex: WordIndex = {
  async add(sql, rows) {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const words = rows.map(({ stems }) => toVector(stems));
    await raw`insert into paragraph_words (paragraph, words)
      select * from unnest(${ids}::bigint[], ${words}::tsvector[])`.execute(sql);
  },
  async remove(sql, ids) {
    if (ids.length === 0) return;
    await raw`delete from paragraph_words where paragraph = any(${ids}::bigint[])`.execute(sql);
  },
  matching(phrases, below) {
    const isBelow = below === null ? raw`` : raw`and paragraph < ${below}`;
    const query = phrases.map((stems) => `(${stems.map(quote).join(' <-> ')})`).join(' & ');
    // In no order of its own: then PostgreSQL reads the newest rows first if the question wants few of many, else the index.
    return raw`(select paragraph as id from paragraph_words where words @@ ${query}::tsquery ${isBelow})`;
  },
};

/** "peac talk" → "'peac':1 'talk':2" */
function toVector(stems: string): string {
  return stems
    .split(' ')
    .filter((stem) => stem !== '')
    .map((stem, index) => `${quote(stem)}:${index + 1}`)
    .join(' ');
}

function quote(stem: string): string {
  return `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
