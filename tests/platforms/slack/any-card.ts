import fc from 'fast-check';
import type { Block, Card, Leaf } from '../../../src/card/card.ts';
import { anyPassage } from '../any-passage.ts';

const NASTY = [
  '&',
  '<',
  '>',
  '*',
  '_',
  '~',
  '`',
  ':fire:',
  '<!channel>',
  '<@U1ADMIN>',
  '|',
  '”',
  '\n',
  '\u202E',
  '\u200B',
  '"',
  '\\',
  '👩‍👩‍👧',
  'é',
  ' ',
];

/** Words as articles hold them, and what an attacker would put there; sometimes longer than any limit. */
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.lorem({ maxCount: 3 }), fc.constantFrom(...NASTY)), { maxLength: 8 })
      .map((a) => a.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('&', 'word ', 'Sentence. ', 'x', '\n\n', '”'), fc.integer({ min: 100, max: 15_000 }))
      .map(([piece, count]) => `start ${piece.repeat(count)} end`),
  },
);
const name = fc
  .array(fc.constantFrom('Ann', 'de', 'Mistura', 'O’Neil', '*Bo*', '<Lu>', 'Åse'), { minLength: 1, maxLength: 5 })
  .map((a) => a.join(' '));
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://example.org/a|b>c',
    'http://127.0.0.1/x.png',
    `https://example.org/${'y'.repeat(4000)}`,
  ),
  text,
);
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  text.map((words): Leaf => ({ kind: 'plain', text: words })),
  text.map((words): Leaf => ({ kind: 'bold', text: words })),
  name.map((known): Leaf => ({ kind: 'person', name: known })),
  fc.tuple(text, url).map(([words, address]): Leaf => ({ kind: 'link', text: words, url: address })),
  fc
    .tuple(fc.constantFrom('2016-08-01T09:00:00Z', 'no date', ''), text)
    .map(([at, fallback]): Leaf => ({ kind: 'moment', at, fallback })),
);
const leaves = fc.array(leaf, { maxLength: 6 });
const button = fc.record({
  label: fc.oneof(text, name),
  command: fc.constantFrom('quote', 'syria dates', 'digest pause'),
  values: fc.dictionary(fc.constantFrom('speaker', 'about', 'page'), fc.oneof(text, fc.integer(), fc.boolean())),
  style: fc.constantFrom('primary' as const, 'danger' as const, undefined),
});
const pages = fc.integer({ min: 1, max: 400 }).chain((count) =>
  fc.record({
    kind: fc.constant('pages' as const),
    page: fc.integer({ min: 1, max: count }),
    pages: fc.constant(count),
    command: fc.constantFrom('quote', 'syria quotes'),
    values: fc.dictionary(fc.constantFrom('speaker', 'about'), text),
  }),
);
const shown = fc.record({ kind: fc.constant('quote' as const), by: leaves, source: leaves });
const quote = fc.tuple(shown, anyPassage(text)).map(([around, passage]): Block => ({ ...around, ...passage }));
const block: fc.Arbitrary<Block> = fc.oneof(
  pages,
  leaves.map((some): Block => ({ kind: 'text', leaves: some })),
  text.map((words): Block => ({ kind: 'heading', text: words })),
  quote,
  fc
    .array(fc.record({ day: text, items: fc.array(leaves, { maxLength: 4 }) }), { maxLength: 8 })
    .map((days): Block => ({ kind: 'days', days })),
  fc
    .tuple(text, fc.array(button, { minLength: 1, maxLength: 40 }))
    .map(([label, options]): Block => ({ kind: 'choice', label, options })),
  fc
    .array(fc.record({ label: text, url }), { maxLength: 30 })
    .map((links): Block => ({ kind: 'buttons', buttons: [], links })),
  fc.array(leaves, { maxLength: 8 }).map((items): Block => ({ kind: 'list', items })),
  fc
    .array(fc.record({ label: text, value: leaves }), { maxLength: 8 })
    .map((fields): Block => ({ kind: 'fields', fields })),
  fc
    .array(fc.record({ date: text, certainty: text, what: leaves, source: leaves }), { maxLength: 8 })
    .map((rows): Block => ({ kind: 'dates', rows })),
  fc.tuple(url, text).map(([address, alt]): Block => ({ kind: 'image', url: address, alt })),
  fc.constant<Block>({ kind: 'divider' }),
  fc.array(button, { maxLength: 30 }).map((buttons): Block => ({ kind: 'buttons', buttons })),
);

/** Any card at all. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  title: text,
  tone: fc.constantFrom('answer' as const, 'notice' as const, 'error' as const),
  blocks: fc.array(block, { maxLength: 12 }),
});
