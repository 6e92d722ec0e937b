import { compareFiled, type ReportNode } from './filing-order.ts';

/** The most copies in one report: a flood of them makes several reports, which bounds the cost of a save. */
export const MOST_COPIES = 50;

/** How articles around some changed ones are looked up, with the reports they are stored in. */
export type ReportGraph = {
  /** Looks up the leads around some articles in few statements. */
  prefetch(nodes: readonly ReportNode[]): Promise<void>;
  /** Articles that print the same as this one and pass the test, which is asked first: stored leads, or the others. */
  findAlike(
    among: 'leads' | 'others',
    node: ReportNode,
    test: (other: ReportNode) => boolean,
  ): Promise<readonly ReportNode[]>;
  areAlike(a: ReportNode, b: ReportNode): Promise<boolean>;
  /** The stored copies of a lead, without the lead. */
  copiesOf(lead: number): Promise<readonly ReportNode[]>;
  find(article: number): Promise<ReportNode | undefined>;
};

/**
 * Files articles in reports: in filing order each joins the first earlier lead that it is alike to and that has room, or
 * leads itself. Only what may have changed is filed again: `changed`, and later articles around those whose part changed.
 * The outcome is the same as if all articles were filed in order, whatever the order in which they came.
 *
 * `changed` are new or moved (their `report` is null), or copies whose lead is gone. Returns the lead of each article that
 * was filed, by article.
 */
export async function electLeads(
  changed: readonly ReportNode[],
  graph: ReportGraph,
): Promise<ReadonlyMap<number, number>> {
  const filed = new Map<number, number>();
  const rooms = createRooms(graph, filed);
  const waiting = new Map(changed.map((node) => [node.article, node]));
  /** Stored copies that lead now. */
  const risen: ReportNode[] = [];
  const reportOf = (node: ReportNode) =>
    filed.has(node.article) ? filed.get(node.article) : (node.report ?? undefined);

  const isEarlierLead = (node: ReportNode) => (other: ReportNode) =>
    reportOf(other) === other.article && compareFiled(other, node) < 0;

  async function findLead(node: ReportNode): Promise<number> {
    const leads = [...(await graph.findAlike('leads', node, isEarlierLead(node)))];
    for (const lead of risen.filter(isEarlierLead(node))) if (await graph.areAlike(lead, node)) leads.push(lead);
    for (const lead of leads.sort(compareFiled))
      if ((await rooms.countBefore(lead.article, node)) < MOST_COPIES) return lead.article;
    return node.article;
  }

  /** Later articles that may have another lead, now that this one has. */
  async function findShaken(node: ReportNode, before: number | undefined, now: number): Promise<readonly ReportNode[]> {
    const later = (other: ReportNode) => compareFiled(other, node) > 0;
    const shaken: ReportNode[] = [];
    if (before === node.article) shaken.push(...(await graph.copiesOf(node.article)));
    else if (before !== undefined && (await rooms.isFull(before))) shaken.push(...(await rooms.around(before)));
    if (now === node.article) shaken.push(...(await findAllAlike(graph, node, later)));
    else if (await rooms.isFull(now)) shaken.push(...(await rooms.members(now)));
    return shaken.filter(later);
  }

  while (waiting.size > 0) {
    const node = firstOf(waiting.values());
    waiting.delete(node.article);
    const before = reportOf(node);
    const now = await findLead(node);
    if (now === before) continue;
    filed.set(node.article, now);
    await rooms.move(node, before, now);
    if (now === node.article && node.report !== null) risen.push(node);
    const shaken = await findShaken(node, before, now);
    await graph.prefetch(shaken);
    for (const other of shaken) waiting.set(other.article, other);
  }
  return filed;
}

/** The copies of each lead, as they are filed. */
function createRooms(graph: ReportGraph, filed: ReadonlyMap<number, number>) {
  const known = new Map<number, Map<number, ReportNode>>();

  async function copies(lead: number): Promise<Map<number, ReportNode>> {
    const there = known.get(lead);
    if (there) return there;
    const stored = (await graph.copiesOf(lead)).filter(({ article }) => (filed.get(article) ?? lead) === lead);
    const found = new Map(stored.map((node) => [node.article, node]));
    known.set(lead, found);
    return found;
  }

  return {
    async countBefore(lead: number, node: ReportNode): Promise<number> {
      const all = await copies(lead);
      return all
        .values()
        .filter((other) => compareFiled(other, node) < 0)
        .toArray().length;
    },
    isFull: async (lead: number) => (await copies(lead)).size >= MOST_COPIES,
    members: async (lead: number) => [...(await copies(lead)).values()],
    /** Articles alike to a lead, for which it may have room now. */
    async around(lead: number): Promise<readonly ReportNode[]> {
      const node = await graph.find(lead);
      return node ? findAllAlike(graph, node, () => true) : [];
    },
    async move(node: ReportNode, before: number | undefined, now: number): Promise<void> {
      if (before !== undefined && before !== node.article) (await copies(before)).delete(node.article);
      if (now !== node.article) (await copies(now)).set(node.article, node);
    },
  };
}

async function findAllAlike(
  graph: ReportGraph,
  node: ReportNode,
  test: (other: ReportNode) => boolean,
): Promise<readonly ReportNode[]> {
  return [...(await graph.findAlike('leads', node, test)), ...(await graph.findAlike('others', node, test))];
}

function firstOf(nodes: Iterable<ReportNode>): ReportNode {
  let first: ReportNode | undefined;
  for (const node of nodes) if (!first || compareFiled(node, first) < 0) first = node;
  if (!first) throw new Error('no article is left to file');
  return first;
}
