import { expect, test } from 'vitest';
import { personCard } from '../../../../src/card/answers/people/person-card.ts';
import { renderPlain } from '../../../../src/card/render-plain.ts';

const source = {
  article: 'a',
  title: 'The vote is set',
  publisher: 'Ahram Online',
  agency: 'AFP',
  published: '2016-07-13',
  url: null,
  paragraph: 5,
  span: [0, 10] as const,
};
const person = { name: 'Harbour office', aliases: [], roles: [], mentions: 2, quotes: 0, source } as const;

test.each([
  [false, 'Named: Ahram Online (AFP), 13 July 2016, paragraph 5'],
  [true, 'Named: retold by Dateline from AFP (Ahram Online), 13 July 2016, paragraph 5'],
])('where nobody gives a role, the source that names one stands for itself (retold: %s)', (retold, wanted) => {
  const known = { ...person, kind: 'organisation', source: { ...source, retold } } as const;
  const lines = renderPlain(personCard({ person: known, explained: [], latest: [] }, null)).split('\n');
  expect(lines).toContain(`No article gives a role. ${wanted}`);
});
