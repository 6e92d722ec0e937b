import type { Transaction } from 'kysely';
import type { Findings } from '../../../core/findings.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings } from '../decode/open-findings.ts';
import type { PackedRow } from '../decode/unpack-once.ts';
import { packFindings } from '../pack/pack-findings.ts';
import { packJson } from '../pack/pack-json.ts';
import { countHoldings } from '../reports/count-holdings.ts';
import { toFiledSight } from '../reports/filed-sight.ts';
import { listRepeating } from '../reports/repeats/list-repeating.ts';
import { markRepeats } from '../reports/repeats/mark-repeats.ts';
import type { Content } from './content.ts';
import { countRevision } from './counts/count-revision.ts';
import { createCounts } from './counts/create-counts.ts';
import { writeCounts } from './counts/write-counts.ts';
import { deleteFindings } from './delete-findings.ts';
import { insertFindings } from './insert-findings.ts';
import { insertNames } from './insert-names.ts';
import type { Sight } from './read-before.ts';
import { keepEarlierDates } from './versions/keep-earlier-dates.ts';

export type Replacement = {
  readonly number: number;
  /** The findings before, as they are stored. */
  readonly before: PackedRow;
  readonly content: Content;
  readonly findings: Findings;
};

/**
 * Writes other findings of the same words, for every workspace that sees them: counts, names, repeats and earlier dates
 * follow. Nothing was corrected.
 */
export async function replaceFindings(sql: Transaction<Tables>, replacements: readonly Replacement[]): Promise<void> {
  if (replacements.length === 0) return;
  const { numbers, lockSaves } = engineOf(sql);
  const replaced = numbers(replacements.map(({ number }) => number));
  const sights = await sql
    .selectFrom('sights')
    .selectAll()
    .where('article', 'in', replaced)
    .orderBy('workspace')
    .orderBy('rank')
    .execute();
  const seen = [...Map.groupBy(sights, ({ workspace }) => workspace)].map(([workspace, rows]) => ({
    workspace,
    sights: rows.map(toFiledSight),
    counts: createCounts(),
    stories: listStories(rows),
  }));
  for (const { workspace, stories, ...held } of seen) {
    await lockSaves(sql, workspace);
    await countHoldings(sql, workspace, { ...held, sign: -1 });
    for (const { story, articles, reports } of stories)
      for (const report of await listRepeating(sql, { workspace, story }, 'article', articles)) reports.add(report);
  }
  await sql.deleteFrom('repeats').where('article', 'in', replaced).execute();
  await sql.updateTable('sights').set({ changed: 0 }).where('article', 'in', replaced).execute();
  await rewrite(sql, replacements);
  const byNumber = new Map(replacements.map((replacement) => [replacement.number, replacement]));
  const read = new Map(replacements.map(({ number, before }) => [number, openFindings(before).all()]));
  for (const { workspace, stories, ...held } of seen) {
    await countHoldings(sql, workspace, { ...held, sign: 1 });
    const found = held.sights.flatMap(({ article, id, rank, seenAt }) => {
      const replacement = rank === 0 ? byNumber.get(article) : undefined;
      return replacement ? [{ id, before: read.get(article), replacement, seenAt }] : [];
    });
    await insertNames(
      sql,
      workspace,
      found.map(({ replacement }) => replacement.content.rows.names),
    );
    const redated = found.map(({ id, before, replacement, seenAt }) => ({
      id,
      before: before?.keyDates ?? [],
      after: replacement.findings.keyDates,
      isCorrected: false,
      at: Temporal.Instant.fromEpochMilliseconds(seenAt),
    }));
    await keepEarlierDates(sql, workspace, redated);
    for (const { story, reports } of stories) await markRepeats(sql, { workspace, story }, reports, held.counts);
    await writeCounts(sql, workspace, held.counts);
    await countRevision(sql, workspace);
  }
}

type HeldStory = {
  readonly story: string | null;
  readonly articles: readonly number[];
  /** In which something is repeated or repeats. */
  readonly reports: Set<number>;
};

function listStories(sights: readonly Sight[]): readonly HeldStory[] {
  return [...Map.groupBy(sights, ({ story }) => story)].map(([story, some]) => ({
    story,
    articles: some.map(({ article }) => article),
    reports: new Set(some.map(({ report }) => report)),
  }));
}

async function rewrite(sql: Transaction<Tables>, replacements: readonly Replacement[]): Promise<void> {
  await deleteFindings(
    sql,
    replacements.map(({ number }) => number),
  );
  for (const { number, content } of replacements) {
    const { rows, rules } = content;
    await sql
      .updateTable('articles')
      .set({
        findings: packFindings(rows.findings, content.article.text),
        contribution: packJson(rows.contribution),
        rules,
      })
      .where('number', '=', number)
      .execute();
  }
  await insertFindings(sql, replacements);
}
