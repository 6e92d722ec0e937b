import { type NameCluster, recordsOf } from './cluster-names.ts';
import type { NameGroup } from './name-group.ts';
import type { NameRecord } from './name-record.ts';
import { agreeInRole } from './role-words.ts';
import { soundOf } from './transliteration.ts';

/** Records of a bare surname, and the clusters they may mean. */
export type PlacedSurname = { readonly records: readonly NameRecord[]; readonly to: readonly NameCluster[] };

/**
 * Whom the records of a bare surname may mean: the people of that surname, else those of its sound whose role agrees; of
 * several, those whose gender and, where it tells, role fit.
 */
export function placeSurname(group: NameGroup, clusters: readonly NameCluster[]): readonly PlacedSurname[] {
  const family = familyFor(group, clusters);
  if (family.length < 2) return [{ records: group.records, to: family }];
  const told = family.map((cluster) => ({ cluster, records: recordsOf(cluster) }));
  const placed = Map.groupBy(group.records, ({ role, gender }) => `${gender}|${role ?? ''}`);
  return [...placed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, records]) => ({ records, to: records[0] ? narrow(records[0], told) : [] }));
}

function familyFor(
  { words: { surname }, records }: NameGroup,
  clusters: readonly NameCluster[],
): readonly NameCluster[] {
  const exact = clusters.filter((cluster) => cluster.some(({ words }) => words.surname === surname));
  if (exact.length > 0) return exact;
  const sound = soundOf(surname);
  const alike = clusters.filter((cluster) => cluster.some(({ words }) => soundOf(words.surname) === sound));
  return alike.filter((cluster) => agreeInRole(records, recordsOf(cluster)));
}

type Told = { readonly cluster: NameCluster; readonly records: readonly NameRecord[] };

function narrow(record: NameRecord, family: readonly Told[]): readonly NameCluster[] {
  const fitting = family.filter(({ records }) => mayBe(record, records));
  const agreed = fitting.filter(({ records }) => agreeInRole([record], records));
  const left = agreed.length === 1 ? agreed : fitting.length > 0 ? fitting : family;
  return left.map(({ cluster }) => cluster);
}

function mayBe({ gender }: NameRecord, records: readonly NameRecord[]): boolean {
  if (gender === 'unknown') return true;
  const told = records.filter((record) => record.gender !== 'unknown');
  return told.length === 0 || told.some((record) => record.gender === gender);
}
