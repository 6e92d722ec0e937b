import type { Kysely } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { daysOfReport, toReportDay } from '../../../core/reports/days-of-report.ts';
import type { ReportGraph } from '../../../core/reports/elect-leads.ts';
import { compareFiled, type ReportNode } from '../../../core/reports/filing-order.ts';
import { type EventFacts, isOtherEvent, toEventFacts } from '../../../core/reports/other-event.ts';
import { areSameReport } from '../../../core/reports/same-report.ts';
import { findWordRuns, type WordRuns } from '../../../core/reports/word-runs.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { unpackSketch } from '../pack/pack-sketch.ts';
import { readStoredText } from '../rows.ts';
import { FILED_COLUMNS, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from './filed-sight.ts';
import { type Candidate, findCandidates, splitByRank } from './find-candidates.ts';
import { findHolders } from './find-holders.ts';
import { listCopiesOf } from './list-copies-of.ts';
import { toNearDays } from './near-days.ts';

/** The most texts that are read and compared with one article. */
const MOST_COMPARED = 16;
/** The share of the shorter text's hashes that must match before the texts are read; similar texts share about half. */
const LEAST_SHARE = 1 / 16;

/** A text as it is compared with others: its runs of words, and what happens at its beginning. */
type ComparedText = { readonly runs: WordRuns; facts(): EventFacts };

/** The articles of a story around some others, found by their hashes and compared in full, each text read once. */
export type SightGraph = ReportGraph & {
  /** Looks up leads and others around many articles in few statements. */
  prefetchAll(nodes: readonly ReportNode[]): Promise<void>;
};

export function createGraph(sql: Kysely<Tables>, filed: FiledStory): SightGraph {
  const { numbers } = engineOf(sql);
  const found = { leads: new Map<number, readonly Candidate[]>(), others: new Map<number, readonly Candidate[]>() };
  const sketches = new Map<number, readonly number[]>();
  const texts = new Map<number, ComparedText>();

  async function readSketches(articles: readonly number[]): Promise<void> {
    const missing = articles.filter((article) => !sketches.has(article));
    if (missing.length === 0) return;
    const rows = await sql
      .selectFrom('articles')
      .select(['number', 'sketch'])
      .where('number', 'in', numbers(missing))
      .execute();
    for (const { number, sketch } of rows) sketches.set(number, unpackSketch(sketch));
  }

  /** A long text takes a while, so other work runs before the next one. */
  async function textOf({ article }: ReportNode): Promise<ComparedText> {
    const known = texts.get(article);
    if (known) return known;
    const row = await sql
      .selectFrom('articles')
      .select(['number', 'text'])
      .where('number', '=', article)
      .executeTakeFirst();
    await giveWay();
    const text = row ? readStoredText(row) : '';
    let facts: EventFacts | undefined;
    const made = { runs: findWordRuns(text), facts: () => (facts ??= toEventFacts(text)) };
    texts.set(article, made);
    return made;
  }

  async function find(article: number): Promise<FiledSight | undefined> {
    const row = await sql
      .selectFrom('sights')
      .select(FILED_COLUMNS)
      .where(isFiledIn(filed))
      .where('article', '=', article)
      .executeTakeFirst();
    return row && toFiledSight(row);
  }

  async function lookUp(nodes: readonly ReportNode[], among: 'leads' | 'all'): Promise<void> {
    const missing = nodes.filter(({ article }) => !found[among === 'all' ? 'others' : 'leads'].has(article));
    await readSketches(missing.map(({ article }) => article));
    const sketchOf = ({ article }: ReportNode) => sketches.get(article) ?? [];
    for (const group of toNearDays(missing)) {
      const days = group.map(({ published }) => daysOfReport(toReportDay(published)));
      const hashes = [...new Set(group.flatMap(sketchOf))];
      const first = Math.min(...days.map(([day]) => day));
      const last = Math.max(...days.map(([, day]) => day));
      const holders = await findHolders(sql, filed, { hashes, first, last, among });
      const isLead = ({ article, report }: FiledSight) => article === report;
      const byHash = {
        leads: Map.groupBy(
          holders.filter(({ sight }) => isLead(sight)),
          ({ hash }) => hash,
        ),
        others: Map.groupBy(
          holders.filter(({ sight }) => !isLead(sight)),
          ({ hash }) => hash,
        ),
      };
      for (const node of group) {
        found.leads.set(node.article, findCandidates(node, sketchOf(node), byHash.leads));
        if (among === 'all') found.others.set(node.article, findCandidates(node, sketchOf(node), byHash.others));
      }
      await giveWay();
    }
  }

  async function areAlike(a: ReportNode, b: ReportNode): Promise<boolean> {
    const [one, other] = [await textOf(a), await textOf(b)];
    return areSameReport(one.runs, other.runs) && !isOtherEvent(one.facts(), other.facts());
  }

  return {
    prefetch: (nodes) => lookUp(nodes, 'leads'),
    prefetchAll: (nodes) => lookUp(nodes, 'all'),
    copiesOf: (lead) => listCopiesOf(sql, filed, [lead]),
    find,
    areAlike,
    async findAlike(among, node, test) {
      await lookUp([node], among === 'leads' ? 'leads' : 'all');
      const near = (found[among].get(node.article) ?? []).filter(({ sight }) => test(sight));
      await readSketches(near.map(({ sight }) => sight.article));
      const size = ({ article }: ReportNode) => sketches.get(article)?.length ?? 0;
      const compared = near
        .filter(({ sight, shared }) => shared >= Math.min(size(node), size(sight)) * LEAST_SHARE)
        .sort((a, b) => b.shared - a.shared || compareFiled(a.sight, b.sight));
      const nearest = splitByRank(compared, ({ sight }) => sight).flatMap((some) => some.slice(0, MOST_COMPARED));
      const alike: FiledSight[] = [];
      for (const { sight } of nearest) if (await areAlike(node, sight)) alike.push(sight);
      return alike;
    },
  };
}
