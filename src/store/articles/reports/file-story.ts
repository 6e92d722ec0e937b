import type { Transaction } from 'kysely';
import { electLeads, MOST_COPIES } from '../../../core/reports/elect-leads.ts';
import { compareFiled, type ReportNode } from '../../../core/reports/filing-order.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { Counts } from '../save/counts/create-counts.ts';
import { createGraph } from './create-graph.ts';
import { FILED_COLUMNS, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from './filed-sight.ts';
import { listCopiesOf } from './list-copies-of.ts';
import { listRepeating } from './repeats/list-repeating.ts';
import { markRepeats } from './repeats/mark-repeats.ts';

/** Keeps reports and repeats of one story as its sights change within a transaction. */
type StoryFiling = {
  /** Takes sights out of their reports. */
  leave(sights: readonly FiledSight[]): Promise<void>;
  /** They wait to be filed. */
  enter(sights: readonly FiledSight[]): void;
  /** Files everything that is waiting, and marks what it repeats. */
  finish(): Promise<void>;
};

/** `counts` gets what changes. */
export function createStoryFiling(sql: Transaction<Tables>, filed: FiledStory, counts: Counts): StoryFiling {
  const { numbers } = engineOf(sql);
  const waiting = new Map<number, FiledSight>();
  const touched = new Set<number>();
  /** Leads of reports that were full and have room now. */
  const freed = new Set<number>();

  const sightsIn = () => sql.selectFrom('sights').select(FILED_COLUMNS).where(isFiledIn(filed));

  /** The copies of leads that leave lead themselves until they are filed. */
  async function orphan(leads: readonly number[], leaving: ReadonlySet<number>): Promise<void> {
    const copies = (await listCopiesOf(sql, filed, leads)).filter(({ article }) => !leaving.has(article));
    if (copies.length === 0) return;
    await sql
      .updateTable('sights')
      .set(({ ref }) => ({ report: ref('article') }))
      .where(isFiledIn(filed))
      .where('article', 'in', numbers(copies.map(({ article }) => article)))
      .execute();
    for (const sight of copies) {
      const copy = { ...sight, report: sight.article };
      counts.report(copy, 1);
      waiting.set(copy.article, copy);
      touched.add(copy.article);
    }
  }

  async function noteFull(reports: readonly number[]): Promise<void> {
    const copies = Map.groupBy(await listCopiesOf(sql, filed, reports), ({ report }) => report);
    for (const [report, some] of copies) if (some.length >= MOST_COPIES) freed.add(report);
  }

  async function findChanged(graph: ReturnType<typeof createGraph>): Promise<readonly ReportNode[]> {
    const changed: ReportNode[] = [...waiting.values()].map((sight) => ({ ...sight, report: null }));
    for (const lead of freed) {
      const node = await graph.find(lead);
      if (!node || node.report !== lead) continue;
      const isLater = (other: ReportNode) => compareFiled(other, node) > 0;
      const leads = await graph.findAlike('leads', node, isLater);
      const around = [...leads, ...(await graph.findAlike('others', node, isLater))];
      changed.push(...around.filter(({ article }) => !waiting.has(article)));
    }
    return changed;
  }

  async function elect(): Promise<void> {
    const graph = createGraph(sql, filed);
    const changed = await findChanged(graph);
    if (changed.length === 0) return;
    await graph.prefetchAll(changed);
    const elected = await electLeads(changed, graph);
    const before = await sightsIn()
      .where('article', 'in', numbers([...elected.keys()]))
      .execute();
    const moved = before.map(toFiledSight).flatMap((sight) => {
      const report = elected.get(sight.article) ?? sight.report;
      return report === sight.report ? [] : [{ sight, report }];
    });
    for (const { sight, report } of moved) {
      if (sight.report === sight.article) counts.report(sight, -1);
      if (report === sight.article) counts.report(sight, 1);
      touched.add(sight.report).add(report);
    }
    for (const [report, some] of Map.groupBy(moved, (move) => move.report))
      await sql
        .updateTable('sights')
        .set({ report })
        .where(isFiledIn(filed))
        .where('article', 'in', numbers(some.map(({ sight }) => sight.article)))
        .execute();
  }

  return {
    async leave(sights) {
      const articles = sights.map(({ article }) => article);
      await noteFull(sights.map(({ report }) => report));
      for (const report of await listRepeating(sql, filed, 'article', articles)) touched.add(report);
      for (const [rank, some] of Map.groupBy(sights, (sight) => sight.rank))
        await sql
          .deleteFrom('repeats')
          .where('workspace', '=', filed.workspace)
          .where('article', 'in', numbers(some.map(({ article }) => article)))
          .where('rank', '=', rank)
          .execute();
      const leads = sights.filter(({ article, report }) => article === report).map(({ article }) => article);
      await orphan(leads, new Set(articles));
      for (const { article, report } of sights) {
        touched.add(report);
        waiting.delete(article);
      }
    },
    enter(sights) {
      for (const sight of sights) {
        waiting.set(sight.article, sight);
        touched.add(sight.report);
      }
    },
    async finish() {
      await elect();
      await markRepeats(sql, filed, touched, counts);
    },
  };
}
