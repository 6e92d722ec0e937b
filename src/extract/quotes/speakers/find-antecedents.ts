import type { Gender, Person } from '../../../core/person.ts';
import type { Antecedent, Seen } from './antecedent.ts';
import type { Place } from './appearance.ts';

/** Mentions farther back than this are forgotten. Bounds the work. */
const REACH = 60;
const FOREMOST: readonly Place[] = ['subject', 'inner', 'object', 'oblique', 'possessor'];

/** Of several of a surname, the only one whom a pronoun's gender fits; others stay who they are. */
export type WhoIs = (person: Person) => Person;

export function createWhoIs(surnames: ReadonlyMap<Person, readonly Person[]>, gender: Gender): WhoIs {
  return (person) => {
    const [only, second] = surnames.get(person)?.filter((bearer) => bearer.gender === gender) ?? [];
    return only && !second ? only : person;
  };
}

/** Everyone mentioned lately who can be of a gender, the one mentioned last first. */
export function findAntecedents(seen: readonly Seen[], gender: Gender, whoIs: WhoIs): readonly Antecedent[] {
  const found = new Map<Person, Antecedent>();
  const subjects = new Set<Person>();
  for (let back = seen.length - 1; back >= 0 && seen.length - back <= REACH; back--) {
    const one = seen[back];
    if (!one) break;
    const { place } = one;
    const entity = whoIs(one.entity);
    if (gender !== 'unknown' && entity.gender !== gender && entity.gender !== 'unknown') continue;
    const known = found.get(entity);
    const overtaken = subjects.size;
    if (!known) found.set(entity, { entity, last: one, foremost: one, count: 1, overtaken });
    else found.set(entity, { ...known, foremost: foremostOf(known, one), count: known.count + 1 });
    if (place === 'subject' || place === 'inner') subjects.add(entity);
  }
  return [...found.values()];
}

function foremostOf({ last, foremost }: Antecedent, one: Seen): Seen {
  const isAhead = FOREMOST.indexOf(one.place) < FOREMOST.indexOf(foremost.place);
  return one.sentence === last.sentence && isAhead ? one : foremost;
}
