import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const peopleOf = (text: string) => extract({ text, title: null, published: null }).people;

describe('the role is the one the article gives', () => {
  test.each([
    ['Foreign Minister Anna Lee arrived.', 'Anna Lee', 'Foreign Minister'],
    ['US Secretary of State John Moor arrived.', 'John Moor', 'US Secretary of State'],
    ['Lee’s spokesman John Moor arrived.', 'John Moor', 'spokesman'],
    ['John Moor, the spokesman of the council, arrived.', 'John Moor', 'spokesman of the council'],
    ['John Moor, a former senator, arrived.', 'John Moor', 'former senator'],
    ['John Moor arrived by train.', 'John Moor', null],
    ['John Moor, speaking to a minister, arrived.', 'John Moor', null],
  ])('%s', (text, name, role) => {
    expect(peopleOf(text).find((person) => person.name === name)).toMatchObject({ name, role });
  });
});

test('a surname joins its full name, and every mention is a span of the text', () => {
  const text = 'Anna Lee came. Lee spoke for an hour, and Lee’s friends stayed.';
  const [lee] = peopleOf(text);
  expect(lee).toMatchObject({ name: 'Anna Lee', aliases: ['Lee'], gender: 'female' });
  expect(lee?.mentions.map((span) => text.slice(...span))).toEqual(['Anna Lee', 'Lee', 'Lee']);
});

test('a surname that two people share joins neither', () => {
  const people = peopleOf('Anna Lee met John Lee. Lee said nothing.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Anna Lee', 1],
    ['John Lee', 1],
  ]);
});

test('a particle belongs to the name, with and without the given name', () => {
  const [person] = peopleOf('Staffan de Vries came. De Vries said he would stay.');
  expect(person).toMatchObject({ name: 'Staffan de Vries', aliases: ['De Vries'] });
});

test('gender is told by a title, a role or a given name, and else not at all', () => {
  const genders = peopleOf(
    'Mrs. Lee met the chairman Robin Vale, and spokeswoman Kit Moor met Prime Minister Ono.',
  ).map(({ gender }) => gender);
  expect(genders).toEqual(['female', 'male', 'female', 'unknown']);
});

test.each([
  'The State Department said so.',
  'He went to New York in May.',
  'PEACE TALKS BEGIN',
  'On Monday the United Nations met in Geneva.',
])('%j names nobody', (text) => {
  expect(peopleOf(text)).toEqual([]);
});
