import { foldText } from '../text/fold.ts';
import { clusterNames, type NameCluster, recordsOf } from './cluster-names.ts';
import type { Entities, Entity, NameCorrection, SharedName } from './entity.ts';
import { familyOf, linkedFamilies } from './family.ts';
import { joinByPerson } from './join-by-person.ts';
import { groupByName, type NameGroup } from './name-group.ts';
import type { NameRecord } from './name-record.ts';
import { placeSurname } from './place-surname.ts';
import { type NameRulings, readCorrections } from './read-corrections.ts';
import { buildEntity } from './to-entity.ts';

/**
 * The entities of a story, from what each of its articles gives. Pure; the order of the records does not matter. Names with
 * different given names are one only where a correction says so; a bare surname goes to the one person it can mean.
 */
export function buildEntities(records: readonly NameRecord[], corrections: readonly NameCorrection[]): Entities {
  const families = Map.groupBy(records, familyOf);
  const done = new Set<string>();
  const built: Entities[] = [];
  for (const family of [...families.keys()].sort()) {
    if (done.has(family)) continue;
    const linked = linkedFamilies(family, corrections);
    for (const one of linked) done.add(one);
    const own = linked.flatMap((one) => families.get(one) ?? []);
    built.push(buildFamily(own, corrections));
  }
  return { entities: built.flatMap(({ entities }) => entities), shared: built.flatMap(({ shared }) => shared) };
}

/** The same for one family (`familyOf`) and those that corrections join to it (`linkedFamilies`): what an article touches. */
export function buildFamily(records: readonly NameRecord[], corrections: readonly NameCorrection[]): Entities {
  const rulings = readCorrections(corrections);
  const groups = groupByName(records.filter(({ kind }) => kind === 'person'));
  const isBare = ({ words }: NameGroup) => words.given.length === 0;
  const full = clusterNames(
    groups.filter((group) => !isBare(group)),
    (group) => isApart(group, rulings),
  );
  const { clusters, shared } = placeSurnames(groups.filter(isBare), full, rulings);
  const joined = joinByPerson(clusters, rulings);
  const entities = new Map(
    [...new Set(joined.values())].map((cluster) => [cluster, buildEntity(idOf(cluster), recordsOf(cluster))]),
  );
  const entityOf = (cluster: NameCluster) => entities.get(joined.get(cluster) ?? cluster);
  return {
    entities: [...[...entities.values()].sort(byId), ...organisationsOf(records)],
    shared: shared.flatMap(({ group, to }) =>
      toShared(
        group,
        to.flatMap((cluster) => entityOf(cluster) ?? []),
      ),
    ),
  };
}

const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1);

function isApart({ records }: NameGroup, { apart }: NameRulings): boolean {
  return apart.size > 0 && records.some(({ name }) => apart.has(foldText(name)));
}

function organisationsOf(records: readonly NameRecord[]): readonly Entity[] {
  const bodies = Map.groupBy(
    records.filter(({ kind }) => kind === 'organisation'),
    familyOf,
  );
  return [...bodies].map(([family, own]) => buildEntity(family.replace(/^the /, ''), own)).sort(byId);
}

type Unclear = { readonly group: NameGroup; readonly to: readonly NameCluster[] };
type Placed = { readonly clusters: readonly NameCluster[]; readonly shared: readonly Unclear[] };

/** Adds each bare surname to the person it means; to none if it may mean several. */
function placeSurnames(bare: readonly NameGroup[], full: readonly NameCluster[], rulings: NameRulings): Placed {
  const open = full.filter((cluster) => !cluster.some((group) => isApart(group, rulings)));
  const placed = bare.flatMap((group) =>
    placeSurname(group, isApart(group, rulings) ? [] : open).map(({ records, to }) => ({
      group: { ...group, records },
      to,
    })),
  );
  const alone = placed.flatMap(({ group, to }) => (to.length === 0 ? toKnown(group) : []));
  for (const { group, to } of placed) if (to.length === 1) to[0]?.push(group);
  return { clusters: [...full, ...alone], shared: placed.filter(({ to }) => to.length > 1) };
}

/** By itself a name is somebody only in the articles that explain it. */
function toKnown(group: NameGroup): readonly NameCluster[] {
  const records = group.records.filter(({ isKnown }) => isKnown);
  return records.length > 0 ? [[{ ...group, records }]] : [];
}

/** The longest of its names, and the first of those in the alphabet. */
function idOf(cluster: NameCluster): string {
  const keys = cluster.map(({ words, realm }) =>
    [...words.given, words.surname, words.suffix, realm].filter((word) => word !== '').join(' '),
  );
  const [key = ''] = keys.sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  return key;
}

function toShared({ records }: NameGroup, candidates: readonly Entity[]): readonly SharedName[] {
  const ids = [...new Set(candidates.map(({ id }) => id))].sort();
  const articles = [...new Set(records.map(({ article }) => article))].sort();
  const [name = ''] = records.map((record) => record.name).sort();
  return ids.length > 1 ? [{ name, candidates: ids, articles }] : [];
}
