import fc from 'fast-check';
import type { Block, Card, Leaf } from '../../../src/card/card.ts';
import { anyPassage } from '../any-passage.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';

const WORDS = [
  'bridge',
  'May',
  'the',
  'minister,',
  'Wednesday',
  'reopened',
  'tolls—',
  '“so',
  'called”',
  'naïve',
  '日本',
];

const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((some) => some.join(' '));
const hostile = fc.constantFrom(...HOSTILE_TEXTS);
const letters = fc.string({ unit: 'grapheme', maxLength: 60 });
const text = fc.oneof(words(30), hostile, letters, words(900));
const name = fc.oneof(words(6), hostile);
const url = fc.oneof(fc.webUrl(), fc.constant('javascript:x'), fc.constant('https://river.example/a_(b)*_x_~~|]'));

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ kind: fc.constant('plain' as const), text }),
  fc.record({ kind: fc.constant('bold' as const), text }),
  fc.record({ kind: fc.constant('link' as const), text, url }),
  fc.record({ kind: fc.constant('person' as const), name }),
  fc.record({ kind: fc.constant('moment' as const), at: fc.constant('2016-07-14T09:00:00Z'), fallback: letters }),
);
const leaves = fc.array(leaf, { maxLength: 5 });
const quoteText = fc.oneof(
  words(40),
  hostile,
  words(700),
  fc.tuple(words(300), words(300)).map((two) => two.join('\n\n')),
);
const value = fc.oneof(letters, words(40), fc.integer(), fc.boolean());
const button = fc.record({
  label: fc.oneof(words(3), hostile, letters),
  command: fc.constantFrom('quote', 'bridge dates', 'source'),
  values: fc.dictionary(fc.constantFrom('speaker', 'about', 'page', 'as-of'), value, { maxKeys: 3 }),
});

const pages = fc.integer({ min: 1, max: 400 }).chain((count) =>
  fc.record({
    kind: fc.constant('pages' as const),
    page: fc.integer({ min: 1, max: count }),
    pages: fc.constant(count),
    command: fc.constantFrom('quote', 'bridge quotes'),
    values: fc.dictionary(fc.constantFrom('speaker', 'about', 'as-of'), value, { maxKeys: 3 }),
  }),
);
const shown = fc.record({ kind: fc.constant('quote' as const), by: leaves, source: leaves });
const quote = fc.tuple(shown, anyPassage(quoteText)).map(([around, passage]): Block => ({ ...around, ...passage }));

const block: fc.Arbitrary<Block> = fc.oneof(
  pages,
  fc.record({ kind: fc.constant('text' as const), leaves }),
  fc.record({ kind: fc.constant('heading' as const), text }),
  quote,
  fc.record({
    kind: fc.constant('days' as const),
    days: fc.array(fc.record({ day: words(3), items: fc.array(leaves, { maxLength: 4 }) }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    label: text,
    options: fc.array(button, { minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(button, { maxLength: 3 }),
    links: fc.array(fc.record({ label: text, url }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(leaves, { maxLength: 40 }) }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: text, value: leaves }), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    rows: fc.array(fc.record({ date: words(3), certainty: words(1), what: leaves, source: leaves }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('image' as const), url, alt: text }),
  fc.constant<Block>({ kind: 'divider' }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 12 }) }),
);

/** Any card the desk could make, and many it would not. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  title: text,
  tone: fc.constantFrom('answer' as const, 'notice' as const, 'error' as const),
  blocks: fc.array(block, { maxLength: 12 }),
});
