import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Card } from '../../src/card/card.ts';
import { bold, link, person, plain } from '../../src/card/parts/leaves/leaves.ts';
import { renderPlain } from '../../src/card/render-plain.ts';

const card = (blocks: Card['blocks']): Card => ({ title: 'Title', tone: 'answer', blocks });

test('a statement stands as its article has it, with who said it and where it stands below', () => {
  const quote = {
    kind: 'quote',
    text: '“We wait.\n\n“We shall see,” she said.',
    spoken: [
      [1, 9],
      [12, 25],
    ],
    by: [person('Anna Berg'), plain(', minister')],
    source: [link('The Gazette', 'https://example.org/a'), plain(', 13 July 2016, paragraph 2')],
  } as const;
  expect(renderPlain(card([quote]))).toBe(
    [
      'Title',
      '',
      '“We wait.',
      '',
      '“We shall see,” she said.',
      '  by Anna Berg, minister',
      '  The Gazette (https://example.org/a), 13 July 2016, paragraph 2',
    ].join('\n'),
  );
});

test('every kind of block has a form that reads well aloud', () => {
  const text = renderPlain(
    card([
      { kind: 'heading', text: 'Ahead' },
      { kind: 'list', items: [[bold('one'), plain(' thing')], [plain('another')]] },
      { kind: 'fields', fields: [{ label: 'Role', value: [plain('spokesman')] }] },
      {
        kind: 'dates',
        rows: [{ date: '1 August 2016', certainty: 'target date', what: [plain('talks')], source: [plain('AFP')] }],
      },
      { kind: 'divider' },
      { kind: 'image', url: 'https://example.org/t.png', alt: 'a timeline' },
      { kind: 'text', leaves: [{ kind: 'moment', at: '2016-07-13T09:00:00Z', fallback: '2016-07-13 09:00 UTC' }] },
      { kind: 'buttons', buttons: [{ label: 'More', command: 'quote', values: { speaker: 'Anna Berg', page: 2 } }] },
    ]),
  );
  expect(text.split('\n\n').slice(1)).toEqual([
    'Ahead:',
    '- one thing\n- another',
    'Role: spokesman',
    '- 1 August 2016, target date: talks\n  AFP',
    'Picture: a timeline (https://example.org/t.png)',
    '2016-07-13 09:00 UTC',
    'More: /quote speaker:"Anna Berg" page:2',
  ]);
});

const pagesOf = (page: number, pages: number): Block => ({
  kind: 'pages',
  page,
  pages,
  command: 'quote',
  values: { speaker: 'Anna Berg' },
});

test.each([
  [1, 'Page 1 of 3; /quote speaker:"Anna Berg" page:2 for more'],
  [2, 'Page 2 of 3; /quote speaker:"Anna Berg" page:3 for more'],
  [3, 'Page 3 of 3; /quote speaker:"Anna Berg" page:2 to go back'],
])('page %i of 3 says what to type for another', (page, said) => {
  expect(renderPlain(card([pagesOf(page, 3)])).split('\n\n')[1]).toBe(said);
});

test('a list to choose from says what to type for each', () => {
  const options = [2, 3].map((paragraph) => ({
    label: `Echo, paragraph ${paragraph}`,
    command: 'source',
    values: { article: 'a', paragraph },
  }));
  expect(renderPlain(card([{ kind: 'choice', label: 'Show source', options }])).split('\n')).toEqual([
    'Title',
    '',
    'Show source:',
    '  Echo, paragraph 2: /source article:a paragraph:2',
    '  Echo, paragraph 3: /source article:a paragraph:3',
  ]);
});

test('events stand under their day, and a link says where it leads', () => {
  const days = [{ day: 'Tue 2 August 2016', items: [[plain('Lamps lit')], [plain('Bells rung')]] }];
  const links = [{ label: 'Read the article', url: 'https://river.example/a' }];
  const blocks: Block[] = [
    { kind: 'days', days },
    { kind: 'buttons', buttons: [], links },
  ];
  expect(renderPlain(card(blocks)).split('\n\n').slice(1)).toEqual([
    'Tue 2 August 2016\n- Lamps lit\n- Bells rung',
    'Read the article: https://river.example/a',
  ]);
});

test('text from an article cannot move the cursor or turn the reading direction', () => {
  const text = renderPlain(card([{ kind: 'text', leaves: [plain('a\u001b[2Jb\u202ec\u0007d\re\tf\u009b')] }]));
  expect(text).toBe('Title\n\na[2Jbcd e f');
});

test('no name and no quote is ever cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9000 }),
      (name, said) => {
        const text = renderPlain(card([{ kind: 'quote', text: said, spoken: [], by: [person(name)], source: [] }]));
        expect(text).toContain(said);
        expect(text).toContain(name);
      },
    ),
  );
});
