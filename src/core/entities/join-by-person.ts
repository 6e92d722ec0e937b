import { foldText } from '../text/fold.ts';
import { type NameCluster, recordsOf } from './cluster-names.ts';
import type { NameRulings } from './read-corrections.ts';

/** Cluster → the cluster that a person's word makes it one with; itself where nobody said so. */
export function joinByPerson(
  clusters: readonly NameCluster[],
  { same }: NameRulings,
): ReadonlyMap<NameCluster, NameCluster> {
  const home = new Map(clusters.map((cluster) => [cluster, cluster]));
  const find = (name: string) =>
    clusters.find((cluster) => recordsOf(cluster).some((record) => foldText(record.name) === name));
  for (const [first, second] of same) {
    const into = home.get(find(first) ?? []);
    const from = home.get(find(second) ?? []);
    if (!into || !from || into === from) continue;
    into.push(...from);
    for (const [cluster, at] of home) if (at === from) home.set(cluster, into);
  }
  return home;
}
