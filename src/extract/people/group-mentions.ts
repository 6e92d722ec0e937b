import type { Gender } from '../../core/person.ts';
import { foldText } from '../../core/text/fold.ts';
import type { Trace } from '../trace.ts';
import type { NameMention } from './name-mention.ts';

/** Who is named, single names that nothing explains, and surnames that several have; mentions in text order. */
type GroupedMentions = {
  readonly kept: readonly NameMention[][];
  readonly lone: readonly NameMention[][];
  readonly shared: readonly NameMention[][];
};

/**
 * Groups full names first, then adds single names to the one full name they end or begin. A name that nothing shows to be
 * a person's or a body's is dropped. Keeps the order of first mention.
 */
export function groupMentions(mentions: readonly NameMention[], trace: Trace): GroupedMentions {
  const groups = new Map<string, NameMention[]>();
  const titled = new Map(
    mentions.flatMap((mention) => (mention.noble === '' ? [] : [[nobleKey(mention), mention.key]])),
  );
  for (const mention of mentions) if (isFull(mention)) addTo(groups, titled.get(mention.key) ?? mention.key, mention);
  for (const [key, group] of groups) if (!isKept(group, trace)) groups.delete(key);
  const index = indexSingles(groups);
  const namedAt = new Map<string, number>();
  const shared = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (isFull(mention)) {
      namedAt.set(mention.key, mention.span[0]);
      continue;
    }
    const owners = ownersOf(mention, index);
    const [only = principalOf(mention, owners, namedAt)] = owners.length > 1 ? [] : owners;
    if (owners.length > 1 && only === undefined) {
      addTo(shared, `${mention.split.surname} ${mention.gender}`, mention);
      tellShared(
        trace,
        mention,
        owners.map((key) => groups.get(key)?.[0]?.name ?? key),
      );
    } else addTo(groups, only ?? mention.key, mention);
  }
  const ordered = [...groups.values()]
    .map((group) => group.sort((a, b) => a.span[0] - b.span[0]))
    .sort((a, b) => (a[0]?.span[0] ?? 0) - (b[0]?.span[0] ?? 0));
  const { kept = [], dropped = [] } = Object.groupBy(ordered, (group) => (isKept(group, trace) ? 'kept' : 'dropped'));
  const lone = dropped.filter(([first]) => first !== undefined && isLone(first));
  return { kept, lone, shared: [...shared.values()] };
}

/** A word long enough for a surname, with nothing that makes it a thing's name. */
function isLone({ parts, isThing }: NameMention): boolean {
  const [name = ''] = parts;
  return parts.length === 1 && name.length >= SHORTEST_LONE_NAME && !isThing;
}

const SHORTEST_LONE_NAME = 3;

/** Another of the surname who was named in full so shortly before may be meant. In characters. */
const NEAR_BEFORE = 600;

/**
 * Of several of a surname, the first to be introduced is called by it alone, and the others by their full names; unless
 * one of those was named just before. `namedAt` is where each was last named in full.
 */
function principalOf(
  { span: [at], isTitled }: NameMention,
  owners: readonly string[],
  namedAt: ReadonlyMap<string, number>,
): string | undefined {
  const [principal, ...others] = owners;
  const own = namedAt.get(principal ?? '');
  if (isTitled || own === undefined) return undefined;
  const isInDoubt = others.some((other) => (namedAt.get(other) ?? -1) > Math.max(own, at - NEAR_BEFORE));
  return isInDoubt ? undefined : principal;
}

/** More than a surname with its particles; a body's name always is. */
function isFull({ split, kind }: NameMention): boolean {
  return kind === 'organisation' || split.given.length > 0;
}

/** "Baroness Amos", of a mention of "Baroness Valerie Amos". */
function nobleKey({ split, noble }: NameMention): string {
  return `${noble} ${split.surname}`;
}

function isKept(group: readonly NameMention[], trace: Trace): boolean {
  if (group.some(({ kind }) => kind !== 'unknown')) return true;
  const [first] = group;
  if (first)
    trace?.({ family: 'people', rule: 'name', did: 'declined', span: first.span, note: NOTHING_SPEAKS_FOR_IT });
  return false;
}

const NOTHING_SPEAKS_FOR_IT = 'no given name, title, role or verb of speech';

function tellShared(trace: Trace, { span }: NameMention, candidates: readonly string[]): void {
  trace?.({ family: 'people', rule: 'surname', did: 'declined', span, note: 'several people have it', candidates });
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

type Owner = { readonly key: string; readonly genders: ReadonlySet<Gender> };
type Singles = { readonly surnames: ReadonlyMap<string, Owner[]>; readonly given: ReadonlyMap<string, Owner[]> };

/** Surname and given name → the groups that have it. */
function indexSingles(groups: ReadonlyMap<string, readonly NameMention[]>): Singles {
  const surnames = new Map<string, Owner[]>();
  const given = new Map<string, Owner[]>();
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first || first.kind === 'organisation') continue;
    const owner = { key, genders: new Set(group.map(({ gender }) => gender)) };
    addTo(surnames, first.split.surname, owner);
    addTo(given, first.split.given[0] ?? '', owner);
    // "Nga" of "Nguyen Phuong Nga".
    const last = foldText(first.parts.at(-1) ?? '');
    if (last !== first.split.surname && first.split.suffix === '') addTo(given, last, owner);
  }
  return { surnames, given };
}

/** So many people of one surname are told apart by nothing. */
const MOST_OF_A_SURNAME = 20;

/** Whom a single name may mean: those of the surname, and of the mention's gender where it tells; else the given name's owner. */
function ownersOf({ split, isTitled, gender }: NameMention, { surnames, given }: Singles): readonly string[] {
  const single = split.surname;
  const family = surnames.get(single) ?? [];
  const owners = family.length > 0 ? family : isTitled ? [] : (given.get(single) ?? []);
  if (owners.length < 2 || owners.length > MOST_OF_A_SURNAME || gender === 'unknown')
    return owners.slice(0, MOST_OF_A_SURNAME).map(({ key }) => key);
  const fitting = owners.filter(({ genders }) => genders.has(gender));
  return (fitting.length > 0 ? fitting : owners).map(({ key }) => key);
}
