import { expect, test } from 'vitest';
import { createExtraction } from '../../../src/extract/extract.ts';
import { LEXICON } from '../dates/lexicon.ts';

const { extractAll } = createExtraction(LEXICON);
const givenUpIn = (text: string) => extractAll({ text, title: null, published: '2031-05-14' }).told.givenUp;

test.each([
  ['The ministers have postponed a meeting in Holm to debate the fishing ban.', 'postponed', 'meet'],
  ['A spokesman told reporters the talks have been postponed, and no new date had been set.', 'postponed', 'talk'],
  ['The council called off its visit to the mill.', 'called off', 'visit'],
  ['The summit in Marrow was cancelled, the mayor said on Tuesday.', 'called off', 'summit'],
])('%s', (text, certainty, stem) => {
  const [one, ...others] = givenUpIn(text);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ certainty, stems: expect.arrayContaining([stem]) });
});

test.each([
  'The talks could be postponed if nobody comes.',
  'The council refused to have the visit cancelled.',
  'The meeting has not been postponed.',
  'The trial has been postponed until 3 June.',
  'The hearing was due on Monday, but it was cancelled.',
])('says nothing of a plan, or names its day: %s', (text) => expect(givenUpIn(text)).toEqual([]));
