import { foldText } from '../text/fold.ts';
import { isCompatible, isNoble, type NameGroup } from './name-group.ts';
import type { NameRecord } from './name-record.ts';
import { agreeInRole } from './role-words.ts';
import { consonantsOf, soundOf } from './transliteration.ts';

/** Names that are one person's. */
export type NameCluster = NameGroup[];

/**
 * Brings full names together: those that differ in initials, middle names and suffix, then those that differ in spelling
 * while their roles agree. `isApart` names a group that a person has taken out. The order of `groups` does not matter.
 */
export function clusterNames(
  groups: readonly NameGroup[],
  isApart: (group: NameGroup) => boolean,
): readonly NameCluster[] {
  const clusters: NameCluster[] = [];
  for (const group of [...groups].sort(byFullness)) {
    const home = isApart(group)
      ? undefined
      : homeOf(
          group,
          clusters.filter((cluster) => !cluster.some(isApart)),
        );
    if (home) home.push(group);
    else clusters.push([group]);
  }
  return joinTitles(joinSpellings(clusters, isApart), isApart);
}

/** How many times more articles one of two must have for a shorter form of both to be its own. */
const CLEARLY_MORE = 5;

/** The one cluster a name fits; of several, the one that is clearly meant more. "Alan Rudd" fits "Alan B. Rudd". */
function homeOf(group: NameGroup, clusters: readonly NameCluster[]): NameCluster | undefined {
  const fitting = clusters.filter((cluster) => cluster.every((other) => isCompatible(group, other)));
  if (fitting.length < 2) return fitting[0];
  const [first, second] = fitting
    .map((cluster) => ({ cluster, count: recordsOf(cluster).length }))
    .sort((a, b) => b.count - a.count);
  return first && second && first.count >= second.count * CLEARLY_MORE ? first.cluster : undefined;
}

/** The fullest names first, those that begin with an initial last, so that a shorter form finds all that it fits. */
function byFullness(a: NameGroup, b: NameGroup): number {
  return rankOf(a) - rankOf(b) || Number(a.realm === '') - Number(b.realm === '') || (a.key < b.key ? -1 : 1);
}

const INITIAL_RANK = 100;

function rankOf({ words: { given } }: NameGroup): number {
  return (given[0]?.length === 1 ? INITIAL_RANK : 0) - given.length;
}

/** "Musa Ibrahim" and "Moussa Ibrahim" are one where both are spokesmen. */
function joinSpellings(
  clusters: readonly NameCluster[],
  isApart: (group: NameGroup) => boolean,
): readonly NameCluster[] {
  const gone = new Set<NameCluster>();
  const open = clusters.filter((cluster) => !cluster.some((group) => isApart(group) || isNoble(group)));
  for (const alike of Map.groupBy(open, soundOfCluster).values())
    for (const [at, cluster] of alike.entries()) {
      const before = alike.slice(0, at).filter((other) => !gone.has(other));
      const home = before.find((other) => agreeInRole(recordsOf(other), recordsOf(cluster)));
      if (!home) continue;
      home.push(...cluster);
      gone.add(cluster);
    }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** "Baroness Amos" is the one whom an article calls so besides "Valerie Amos". */
function joinTitles(clusters: readonly NameCluster[], isApart: (group: NameGroup) => boolean): readonly NameCluster[] {
  const open = clusters.filter((cluster) => !cluster.some(isApart));
  const isTitle = (cluster: NameCluster) => cluster.every(isNoble);
  const people = open.filter((cluster) => !isTitle(cluster));
  const gone = new Set<NameCluster>();
  for (const cluster of open.filter(isTitle)) {
    const names = new Set(recordsOf(cluster).map(({ name }) => foldText(name)));
    const fitting = people.filter((one) =>
      recordsOf(one).some(({ aliases }) => aliases.some((alias) => names.has(foldText(alias)))),
    );
    if (fitting.length !== 1) continue;
    fitting[0]?.push(...cluster);
    gone.add(cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function soundOfCluster([first]: NameCluster): string {
  const { given = [], surname = '' } = first?.words ?? {};
  return `${given.map(soundOf).join(' ')}|${consonantsOf(surname)}`;
}

export function recordsOf(cluster: NameCluster): readonly NameRecord[] {
  return cluster.flatMap(({ records }) => records);
}
