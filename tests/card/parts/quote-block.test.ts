import { expect, test } from 'vitest';
import { quoteBlock } from '../../../src/card/parts/quote-block.ts';
import type { Speaker } from '../../../src/core/quotes/quote.ts';
import { toQuotePassage } from '../../../src/core/quotes/quote-passage.ts';
import type { Span } from '../../../src/core/text/span.ts';

const TEXT = 'The ferry stopped. Captain Moor said it was “out of use,” and that was all. He left.';
const SENTENCE: Span = [TEXT.indexOf('Captain'), TEXT.indexOf(' He left')];
const WORDS: Span = [TEXT.indexOf('out'), TEXT.indexOf('”')];
const INSIDE: Span = [TEXT.indexOf('Captain'), TEXT.indexOf(' said')];

const speaker = (own: Partial<Speaker> = {}): Speaker => ({
  name: 'Ann Moor',
  mention: INSIDE,
  how: 'named',
  kind: 'person',
  role: null,
  ...own,
});

function blockOf(speakers: readonly Speaker[], said: string | null = null) {
  const quote = {
    spans: [WORDS],
    text: TEXT.slice(...WORDS),
    kind: 'partial',
    cue: null,
    speaker: speakers[0] ?? null,
    speakers,
    sentence: SENTENCE,
    said: said === null ? null : { value: said, span: INSIDE },
    rule: 'example',
  } as const;
  const source = {
    article: 'a',
    title: 'The ferry',
    publisher: 'Port News',
    agency: null,
    published: '2020-03-04',
    url: 'https://port.example/ferry',
    paragraph: 1,
    span: WORDS,
  };
  return quoteBlock({ quote, passage: toQuotePassage(TEXT, quote), source, alsoIn: [] });
}

const wordsOf = (leaves: ReturnType<typeof blockOf>['by']) =>
  leaves.map((leaf) => ('name' in leaf ? leaf.name : 'text' in leaf ? leaf.text : leaf.fallback)).join('');

test('a statement is shown in its sentence, with the spoken words marked, and the link leads to the sentence', () => {
  const { text, spoken, source } = blockOf([speaker()]);
  expect(text).toBe('Captain Moor said it was “out of use,” and that was all.');
  expect(spoken.map((span) => text.slice(...span))).toEqual(['out of use,']);
  expect(source[0]).toMatchObject({
    kind: 'link',
    url: 'https://port.example/ferry#:~:text=Captain%20Moor%20said%20it%20was,use%2C%E2%80%9D%20and%20that%20was%20all%2E',
  });
});

test.each([
  ['one, in a role, on a day', [speaker({ role: 'captain' })], '2020-03-03', 'Ann Moor, captain, 3 March 2020'],
  ['two', [speaker(), speaker({ name: 'Bo Finn' })], null, 'Ann Moor and Bo Finn'],
  [
    'three',
    [speaker({ role: 'captain' }), speaker({ name: 'Bo Finn' }), speaker({ name: 'Cy Lear' })],
    '2020-03-03',
    'Ann Moor (captain), Bo Finn and Cy Lear, 3 March 2020',
  ],
  [
    'someone without a name',
    [speaker({ name: 'a senior official', kind: 'unnamed', how: 'role', role: 'a senior official' })],
    null,
    'a senior official',
  ],
  [
    'someone who is only "he"',
    [speaker({ name: 'he', kind: 'unnamed', how: 'pronoun' })],
    null,
    'someone named only as “he”',
  ],
  ['a body', [speaker({ name: 'Port Authority', kind: 'organisation', how: 'organisation' })], null, 'Port Authority'],
  ['nobody', [], null, 'someone the article does not identify'],
])('who said it: %s', (_what, speakers, said, words) => {
  expect(wordsOf(blockOf(speakers, said).by)).toBe(words);
});

test('only names of people are shown as such', () => {
  const kinds = (own: Partial<Speaker>) => blockOf([speaker(own)]).by.map(({ kind }) => kind);
  expect(kinds({})).toEqual(['person']);
  expect(kinds({ kind: 'organisation', how: 'organisation' })).toEqual(['plain']);
  expect(kinds({ kind: 'unnamed', how: 'role' })).toEqual(['plain']);
});

test.each([
  ['by pronoun outside the sentence', { how: 'pronoun', mention: [0, 3] }, true],
  ['by pronoun in it', { how: 'pronoun' }, false],
  ['by name', { mention: [0, 3] }, false],
  ['not at all', { how: 'pronoun', kind: 'unnamed', mention: [0, 3] }, false],
] as const)('a speaker identified %s', (_what, own, isTold) => {
  expect(wordsOf(blockOf([speaker(own)]).source).includes('speaker identified by pronoun')).toBe(isTold);
});
