import type { KnownPerson, Page } from '../../core/views/views.ts';
import type { Card, Leaf, Values } from '../card.ts';
import { person, plain } from '../parts/leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { sourceLeaves } from '../parts/source-leaves.ts';

/** Everyone in the articles, most quoted first, with the newest role and where it stands. */
export function peopleCard(title: string, people: Page<KnownPerson>, command: string, values: Values): Card {
  return {
    title: `${title}: ${people.total} people${pageNote(people)}`,
    tone: people.total > 0 ? 'answer' : 'notice',
    blocks: [
      ...(people.total > 0 ? [{ kind: 'list', items: people.items.map(toLine) } as const] : []),
      ...pagingBlocks(people, command, values),
    ],
  };
}

function toLine({ name, roles, quotes, source }: KnownPerson): readonly Leaf[] {
  const [newest] = roles;
  const count = quotes === 0 ? '' : quotes === 1 ? '; 1 statement' : `; ${quotes} statements`;
  return [
    person(name),
    plain(`${newest ? `, ${newest.role}` : ''}${count} · `),
    ...sourceLeaves(newest?.source ?? source),
  ];
}
