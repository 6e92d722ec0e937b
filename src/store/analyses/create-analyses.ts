import type { Kysely } from 'kysely';
import { readStoredHead, readStoredText } from '../articles/rows.ts';
import { toContent } from '../articles/save/content.ts';
import { replaceFindings } from '../articles/save/replace-findings.ts';
import type { Analyses } from '../port/analyses.ts';
import type { Tables } from '../tables.ts';

/** The findings of older rules, in SQL. */
export function createAnalyses(sql: Kysely<Tables>): Analyses {
  const olderThan = (rules: number) => sql.selectFrom('articles').where('rules', '<', rules);
  return {
    async older(rules, after, limit) {
      const rows = await olderThan(rules)
        .select(['number', 'head', 'text'])
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        number: row.number,
        article: { ...readStoredHead(row), story: null, text: readStoredText(row) },
      }));
    },
    async countOlder(rules) {
      const { count } = await olderThan(rules)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
    replace: (number, found) =>
      sql.transaction().execute(async (transaction) => {
        const { findings, rows, rules } = found;
        const row = await transaction
          .selectFrom('articles')
          .select(['number', 'head', 'text', 'findings'])
          .where('number', '=', number)
          .where('rules', '<', rules)
          .executeTakeFirst();
        if (!row) return false;
        const article = { ...readStoredHead(row), story: null, text: readStoredText(row) };
        const content = toContent(article, rows, rules);
        await replaceFindings(transaction, [{ number, before: row, content, findings }]);
        return true;
      }),
  };
}
