import { expect, it } from 'vitest';
import { findReference } from '../../../src/extract/summary/antecedent.ts';
import { toSentenceParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING, person, spanOf, speech } from './found-in.ts';

const FOUND = (text: string) => ({
  ...NOTHING,
  people: [
    person(text, 'Ilse Brandt', 'female', 'Brandt'),
    ...(text.includes('Dolan') ? [person(text, 'Marek Dolan', 'male', 'Dolan')] : []),
  ],
});

function referenceInSecond(text: string, found = FOUND(text)) {
  const [first, second] = toSentenceParts(toDocument(text, null, null), found);
  if (!second) throw new Error('one sentence only');
  const reference = findReference(second, first);
  return reference && [reference.word.text, reference.name];
}

it('names the only person of the sentence before', () => {
  expect(referenceInSecond('Brandt resigned. She gave no reason.')).toEqual(['She', 'Ilse Brandt']);
});

it('knows a pronoun with its verb drawn in', () => {
  expect(referenceInSecond('Brandt resigned. She’s given no reason.')).toEqual(['She’s', 'Ilse Brandt']);
});

it('chooses by gender between two', () => {
  expect(referenceInSecond('Brandt and Dolan met. He gave no reason.')).toEqual(['He', 'Marek Dolan']);
});

it('names nobody where no one of that gender came before', () => {
  expect(referenceInSecond('Brandt resigned. He gave no reason.')).toEqual(['He', null]);
});

it('names nobody whose gender the text does not show', () => {
  const text = 'Brandt met voters. She gave no reason.';
  const people = [person(text, 'Ilse Brandt', 'unknown', 'Brandt')];
  expect(referenceInSecond(text, { ...NOTHING, people })).toEqual(['She', null]);
});

it('finds nothing where the sentence itself names the person first', () => {
  expect(referenceInSecond('Rain fell. Brandt said she was ready.')).toBeUndefined();
});

it('names nobody inside a clause, where the farmer may be meant', () => {
  const text = 'Brandt and Dolan met. The farmer said he was ready.';
  expect(referenceInSecond(text)).toEqual(['he', null]);
});

it.each(['But he gave no reason.', 'On the next day, he gave no reason.', '"No reason," he said.'])(
  'names the person where nothing else can be meant: %s',
  (second) => expect(referenceInSecond(`Brandt and Dolan met. ${second}`)).toEqual(['he', 'Marek Dolan']),
);

it('finds nothing inside quotation marks', () => {
  expect(referenceInSecond('Brandt resigned. The mayor wrote "she was right" on a card.')).toBeUndefined();
});

it('trusts the speaker that the quote rules resolved', () => {
  const text = 'Brandt met Dolan and his son. "We are late," he said.';
  const [start] = spanOf(text, 'he said');
  const quotes = [speech(text, 'We are late,', { name: 'Marek Dolan', how: 'pronoun', mentioned: [start, start + 2] })];
  const found = { ...FOUND(text), people: [person(text, 'Ilse Brandt', 'female', 'Brandt')], quotes };
  expect(referenceInSecond(text, found)).toEqual(['he', 'Marek Dolan']);
});
