import { expect, it } from 'vitest';
import { renderNoted } from '../../../src/extract/summary/noted.ts';

const sentence = { start: 40, end: 71, score: 1, text: 'On Thursday he left for Geneva.' };

it('puts each note in brackets behind the word it explains', () => {
  const notes = [
    { offset: 11, text: '14 July 2016' },
    { offset: 14, text: 'Marek Dolan' },
  ];
  expect(renderNoted({ ...sentence, notes })).toBe('On Thursday [14 July 2016] he [Marek Dolan] left for Geneva.');
});

it('leaves a sentence with no notes as it stands', () => {
  expect(renderNoted({ ...sentence, notes: [] })).toBe(sentence.text);
});
