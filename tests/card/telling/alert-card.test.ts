import { expect, it } from 'vitest';
import { renderPlain } from '../../../src/card/render-plain.ts';
import { alertCard } from '../../../src/card/telling/alert-card.ts';

it('a date that the team moved says so, beside the article that names it', () => {
  const story = { slug: 'harbour', title: 'Harbour talks' };
  const source = {
    article: 'a',
    title: 'Vote is set',
    publisher: 'News',
    agency: null,
    published: '2016-07-13',
    url: null,
    paragraph: 2,
    span: [0, 10] as const,
  };
  const mark = { number: 3, by: 'Ann', at: Temporal.Instant.from('2016-07-14T10:00Z'), what: 'moved' } as const;
  const card = alertCard(
    {
      kind: 'date',
      story,
      told: new Map(),
      date: {
        story,
        date: '2016-08-02',
        certainty: 'scheduled',
        event: 'harbour vote',
        setBy: null,
        sources: [source],
        mark,
        change: 'moved',
        from: '2016-08-01',
      },
    },
    1,
  );
  expect(renderPlain(card)).toContain(
    'Moved from 1 August 2016 to 2 August 2016. Moved by the team, Ann, 14 July 2016. Source: ',
  );
});
