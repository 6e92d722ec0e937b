import type { KnownPerson, PeoplePage } from '../../../core/views/views.ts';
import type { Block, Card, Leaf, Values } from '../../card.ts';
import { person, plain } from '../../parts/leaves/leaves.ts';
import { sourceLeaves } from '../../parts/leaves/source-leaves.ts';
import { pageNote, pagingBlocks } from '../../parts/paging.ts';

/** Everyone in the articles, persons before organizations, with the newest role and where it stands. */
export function peopleCard(title: string, people: PeoplePage, command: string, values: Values): Card {
  return {
    title: `${title}: ${toCount(people)}${pageNote(people)}`,
    tone: people.total > 0 ? 'answer' : 'notice',
    blocks: [...toLists(people.items), ...pagingBlocks(people, command, values)],
  };
}

function toCount({ total, organisations }: PeoplePage): string {
  const persons = total - organisations;
  const people = persons === 1 ? '1 person' : `${persons} people`;
  if (organisations === 0) return people;
  return `${people}, ${organisations === 1 ? '1 organization' : `${organisations} organizations`}`;
}

function toLists(items: readonly KnownPerson[]): readonly Block[] {
  const persons = items.filter(({ kind }) => kind === 'person');
  const bodies = items.filter(({ kind }) => kind === 'organisation');
  return [
    ...(persons.length > 0 ? [{ kind: 'list', items: persons.map(toLine) } as const] : []),
    ...(bodies.length > 0
      ? [{ kind: 'heading', text: 'Organizations' } as const, { kind: 'list', items: bodies.map(toLine) } as const]
      : []),
  ];
}

function toLine({ kind, name, roles, quotes, source }: KnownPerson): readonly Leaf[] {
  const [newest] = roles;
  const where = newest?.source ?? source;
  const count = quotes === 0 ? '' : quotes === 1 ? '; 1 statement' : `; ${quotes} statements`;
  return [
    kind === 'person' ? person(name) : plain(name),
    plain(`${newest ? `, ${newest.role}` : ''}${count}`),
    ...(where ? [plain(' · '), ...sourceLeaves(where)] : []),
  ];
}
