import type { Gender, Person } from '../../../core/person.ts';
import type { Antecedent, Seen } from './antecedent.ts';
import type { Place } from './appearance.ts';

/** Mentions farther back than this are forgotten. Bounds the work. */
const REACH = 60;
const FOREMOST: readonly Place[] = ['subject', 'inner', 'object', 'oblique', 'possessor'];

/** Everyone mentioned lately who can be of a gender, the one mentioned last first. */
export function findAntecedents(seen: readonly Seen[], gender: Gender): readonly Antecedent[] {
  const found = new Map<Person, Antecedent>();
  const subjects = new Set<Person>();
  for (let back = seen.length - 1; back >= 0 && seen.length - back <= REACH; back--) {
    const one = seen[back];
    if (!one) break;
    const { entity, place } = one;
    if (entity.gender !== gender && entity.gender !== 'unknown') continue;
    const known = found.get(entity);
    const overtaken = subjects.size;
    if (!known) found.set(entity, { last: one, foremost: one, count: 1, overtaken });
    else found.set(entity, { ...known, foremost: foremostOf(known, one), count: known.count + 1 });
    if (place === 'subject' || place === 'inner') subjects.add(entity);
  }
  return [...found.values()];
}

function foremostOf({ last, foremost }: Antecedent, one: Seen): Seen {
  const isAhead = FOREMOST.indexOf(one.place) < FOREMOST.indexOf(foremost.place);
  return one.sentence === last.sentence && isAhead ? one : foremost;
}
