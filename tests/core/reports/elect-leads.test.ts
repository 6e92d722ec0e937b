import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electLeads, MOST_COPIES } from '../../../src/core/reports/elect-leads.ts';
import { compareFiled, type ReportNode } from '../../../src/core/reports/filing-order.ts';

type Alike = (a: number, b: number) => boolean;

/** Articles numbered from 0, with who prints the same as whom; their reports are kept as a store does. */
function createWorld(nodes: readonly Omit<ReportNode, 'report'>[], alike: Alike) {
  const reports = new Map<number, number>();
  const stored = () => nodes.filter(({ article }) => reports.has(article)).map(withReport);
  const withReport = (node: Omit<ReportNode, 'report'>): ReportNode => ({
    ...node,
    report: reports.get(node.article) ?? null,
  });
  const graph = {
    prefetch: async () => {},
    areAlike: async (a: ReportNode, b: ReportNode) => alike(a.article, b.article),
    findAlike: async (among: 'leads' | 'others', node: ReportNode, test: (other: ReportNode) => boolean) =>
      stored().filter((other) => {
        const isAmong = (other.report === other.article) === (among === 'leads');
        return isAmong && other.article !== node.article && alike(node.article, other.article) && test(other);
      }),
    copiesOf: async (lead: number) => stored().filter(({ article, report }) => report === lead && article !== lead),
    find: async (article: number) => stored().find((node) => node.article === article),
  };

  async function elect(changed: readonly ReportNode[]): Promise<void> {
    for (const [article, lead] of await electLeads(changed, graph)) reports.set(article, lead);
  }

  return {
    reports,
    /** As a store writes it: it leads itself until it is filed. */
    async add(...articles: readonly number[]): Promise<void> {
      const added = nodes.filter(({ article }) => articles.includes(article));
      for (const { article } of added) reports.set(article, article);
      await elect(added.map((node) => ({ ...node, report: null })));
    },
    async remove(article: number): Promise<void> {
      const orphans = await graph.copiesOf(article);
      reports.delete(article);
      for (const orphan of orphans) reports.set(orphan.article, orphan.article);
      await elect(orphans.map((orphan) => ({ ...orphan, report: null })));
    },
    /** All filed in order, without looking at what was there. */
    expected(): ReadonlyMap<number, number> {
      const leads: { node: ReportNode; copies: number }[] = [];
      const filed = new Map<number, number>();
      for (const node of stored().sort(compareFiled)) {
        const lead = leads.find((one) => one.copies < MOST_COPIES && alike(one.node.article, node.article));
        if (lead) lead.copies++;
        else leads.push({ node, copies: 0 });
        filed.set(node.article, lead?.node.article ?? node.article);
      }
      return filed;
    },
  };
}

const nodeOf = (article: number, day = 1, seenAt = 0, rank = 0) => {
  const published = `2016-07-${String(day).padStart(2, '0')}`;
  return { article, id: `a${String(article).padStart(3, '0')}`, story: null, rank, published, seenAt };
};
const sorted = (reports: ReadonlyMap<number, number>) => [...reports].sort(([a], [b]) => a - b);

/** The day and one more number of each article, which of them tell the same, and the order in which they come and go. */
const plan = fc.record({
  days: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 2 })), { minLength: 2, maxLength: 10 }),
  pairs: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 25 }),
  order: fc.array(fc.nat({ max: 9 }), { maxLength: 20 }),
});

describe('leads', () => {
  it('are those of filing all in order, however articles come and go', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ days, pairs, order }) => {
        const known = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const world = createWorld(
          days.map(([day, seen], article) => nodeOf(article, day, seen)),
          (a, b) => known.has(`${a} ${b}`),
        );
        for (const article of order) {
          if (world.reports.has(article)) await world.remove(article);
          else await world.add(article);
          expect(sorted(world.reports)).toEqual(sorted(world.expected()));
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('of a story are the same for those whose main story it is, whichever further articles come and go', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ days, pairs, order }) => {
        const known = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
        const nodes = days.map(([day, rank], article) => nodeOf(article, day, 0, rank));
        const [all, main] = [nodes, nodes.filter(({ rank }) => rank === 0)].map((some) =>
          createWorld(some, (a, b) => known.has(`${a} ${b}`)),
        );
        for (const article of order) {
          for (const world of [all, main])
            if (world?.reports.has(article)) await world.remove(article);
            else await world?.add(article);
          expect(sorted(all?.reports ?? new Map())).toEqual(sorted(all?.expected() ?? new Map()));
          const ofMain = new Map([...(all?.reports ?? [])].filter(([one]) => nodes[one]?.rank === 0));
          const alone = new Map([...(main?.reports ?? [])].filter(([one]) => nodes[one]?.rank === 0));
          expect(sorted(ofMain)).toEqual(sorted(alone));
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('have room for so many copies and no more, whichever come first', async () => {
    const all = Array.from({ length: 2 * MOST_COPIES + 20 }, (_, article) => article);
    const world = createWorld(
      all.map((article) => nodeOf(article)),
      () => true,
    );
    for (const article of all.toReversed()) await world.add(article);
    expect(sorted(world.reports)).toEqual(sorted(world.expected()));
    expect(new Set(world.reports.values())).toEqual(new Set([0, MOST_COPIES + 1, 2 * (MOST_COPIES + 1)]));
  });

  it('are the same if many come at once', async () => {
    const world = createWorld(
      [nodeOf(0, 3), nodeOf(1, 2), nodeOf(2, 1), nodeOf(3, 1)],
      (a, b) => Math.abs(a - b) === 1,
    );
    await world.add(0, 1, 2, 3);
    expect(sorted(world.reports)).toEqual(sorted(world.expected()));
  });
});
