import type { Kysely } from 'kysely';
import { giveWay } from '../../../core/give-way.ts';
import { daysOfReport, toReportDay } from '../../../core/reports/days-of-report.ts';
import type { ReportGraph } from '../../../core/reports/elect-leads.ts';
import { compareFiled, type ReportNode } from '../../../core/reports/filing-order.ts';
import { areSameReport } from '../../../core/reports/same-report.ts';
import { findWordRuns, type WordRuns } from '../../../core/reports/word-runs.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { readSketchText } from '../save/sketch-text.ts';
import { FILED_COLUMNS, type FiledSight, toFiledSight } from './filed-sight.ts';
import { COMMON_RUN, findHolders, type Holder } from './find-holders.ts';
import { listCopiesOf } from './list-copies-of.ts';

/** The most texts that are read and compared with one article. */
const MOST_COMPARED = 16;
/** The share of the shorter text's hashes that must match before the texts are read; similar texts share about half. */
const LEAST_SHARE = 1 / 16;
/** Articles whose days span no more than this are looked up together. */
const DAYS_TOGETHER = 14;

type Candidate = { readonly sight: FiledSight; shared: number };

/** The articles of a workspace around some others, found by their hashes and compared in full, each text once. */
export type SightGraph = ReportGraph & {
  /** Looks up the candidates of many articles in few statements. */
  prefetch(sights: readonly ReportNode[]): Promise<void>;
};

export function createGraph(sql: Kysely<Tables>, workspace: number): SightGraph {
  const { numbers } = engineOf(sql);
  const candidates = new Map<number, readonly Candidate[]>();
  const sketches = new Map<number, readonly number[]>();
  const runs = new Map<number, WordRuns>();

  async function readSketches(articles: readonly number[]): Promise<void> {
    const missing = articles.filter((article) => !sketches.has(article));
    if (missing.length === 0) return;
    const rows = await sql
      .selectFrom('articles')
      .select(['number', 'sketch'])
      .where('number', 'in', numbers(missing))
      .execute();
    for (const { number, sketch } of rows) sketches.set(number, readSketchText(sketch));
  }

  /** A long text takes a while, so other work runs before the next one. */
  async function runsOf(article: number): Promise<WordRuns> {
    const known = runs.get(article);
    if (known) return known;
    const row = await sql.selectFrom('articles').select('text').where('number', '=', article).executeTakeFirst();
    await giveWay();
    const found = findWordRuns(row?.text ?? '');
    runs.set(article, found);
    return found;
  }

  async function find(article: number): Promise<FiledSight | undefined> {
    const row = await sql
      .selectFrom('sights')
      .select(FILED_COLUMNS)
      .where('workspace', '=', workspace)
      .where('article', '=', article)
      .executeTakeFirst();
    return row && toFiledSight(row);
  }

  async function prefetch(sights: readonly ReportNode[]): Promise<void> {
    const missing = sights.filter(({ article }) => !candidates.has(article));
    await readSketches(missing.map(({ article }) => article));
    for (const group of toGroups(missing)) {
      const days = group.map(({ published }) => daysOfReport(toReportDay(published)));
      const hashes = new Set(group.flatMap(({ article }) => sketches.get(article) ?? []));
      const first = Math.min(...days.map(([day]) => day));
      const last = Math.max(...days.map(([, day]) => day));
      const found = await findHolders(sql, workspace, { hashes: [...hashes], first, last });
      const holders = Map.groupBy(found, ({ hash }) => hash);
      for (const node of group)
        candidates.set(node.article, findCandidates(node, sketches.get(node.article) ?? [], holders));
      await giveWay();
    }
  }

  return {
    prefetch,
    copiesOf: (lead) => listCopiesOf(sql, workspace, [lead]),
    find,
    async alike(node, test) {
      await prefetch([node]);
      const near = (candidates.get(node.article) ?? []).filter(({ sight }) => test(sight));
      await readSketches(near.map(({ sight }) => sight.article));
      const size = (article: number) => sketches.get(article)?.length ?? 0;
      const compared = near
        .filter(({ sight, shared }) => shared >= Math.min(size(node.article), size(sight.article)) * LEAST_SHARE)
        .sort((a, b) => b.shared - a.shared || compareFiled(a.sight, b.sight))
        .slice(0, MOST_COMPARED);
      const alike: FiledSight[] = [];
      for (const { sight } of compared)
        if (areSameReport(await runsOf(node.article), await runsOf(sight.article))) alike.push(sight);
      return alike;
    },
  };
}

/** Undated articles are apart from the others. */
function toGroups(nodes: readonly ReportNode[]): readonly (readonly ReportNode[])[] {
  const groups: ReportNode[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const node of nodes.toSorted(compareFiled)) {
    const day = toReportDay(node.published);
    if (day > until) {
      groups.push([]);
      until = day === 0 ? 0 : day + DAYS_TOGETHER;
    }
    groups.at(-1)?.push(node);
  }
  return groups;
}

/** Articles of its story and from around its day that share hashes other than stock phrases with an article. */
function findCandidates(
  { article, story, published }: ReportNode,
  sketch: readonly number[],
  holders: ReadonlyMap<number, readonly Holder[]>,
): readonly Candidate[] {
  const [first, last] = daysOfReport(toReportDay(published));
  const found = new Map<number, Candidate>();
  for (const hash of sketch) {
    const near = (holders.get(hash) ?? []).filter(
      ({ day, sight }) => day >= first && day <= last && sight.story === story,
    );
    if (near.length > COMMON_RUN) continue;
    for (const { sight } of near) {
      if (sight.article === article) continue;
      const known = found.get(sight.article) ?? { sight, shared: 0 };
      known.shared++;
      found.set(sight.article, known);
    }
  }
  return [...found.values()];
}
