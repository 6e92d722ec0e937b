import { expect, it } from 'vitest';
import { findDateNotes } from '../../../src/extract/summary/date-notes.ts';
import { renderNoted } from '../../../src/extract/summary/noted.ts';
import { toSentenceParts } from '../../../src/extract/summary/sentence/sentence-parts.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING, time } from './found-in.ts';

function noted(text: string, ...times: readonly (readonly [words: string, value: string])[]): string {
  const document = toDocument(text, null, '2016-07-13');
  const found = { ...NOTHING, times: times.map(([words, value]) => time(text, words, value)) };
  const [parts] = toSentenceParts(document, found);
  if (!parts) throw new Error('no sentence');
  const [start, end] = parts.span;
  return renderNoted({ start, end, text, score: 1, notes: findDateNotes(parts, text) });
}

it('says which day a weekday was', () => {
  expect(noted('The vote on Tuesday failed.', ['Tuesday', '2016-07-12'])).toBe(
    'The vote on Tuesday [12 July 2016] failed.',
  );
});

it('stands behind the possessive', () => {
  expect(noted("Thursday's visit is the third.", ['Thursday', '2016-07-14'])).toBe(
    "Thursday's [14 July 2016] visit is the third.",
  );
});

it('adds only the year to a month and a day', () => {
  expect(noted('The August 1 target stands.', ['August 1', '2016-08-01'])).toBe('The August 1 [2016] target stands.');
});

it('says a date once where weekday and date name it together', () => {
  const text = 'Talks open on Monday, August 1, and the hall is booked.';
  expect(noted(text, ['Monday', '2016-08-01'], ['August 1', '2016-08-01'])).toBe(
    'Talks open on Monday, August 1 [2016], and the hall is booked.',
  );
});

it('tells a year once', () => {
  const text = 'It moved from May 2 to May 9 and 10.';
  expect(noted(text, ['May 2', '2016-05-02'], ['May 9', '2016-05-09'], ['10', '2016-05-10'])).toBe(
    'It moved from May 2 [2016] to May 9 and 10.',
  );
});

it('says which week last week was', () => {
  expect(noted('It rained last week.', ['last week', '2016-W27'])).toBe('It rained last week [week of 4 July 2016].');
});

it('keeps the precision that was stated', () => {
  expect(noted('It starts next month.', ['next month', '2016-08'])).toBe('It starts next month [August 2016].');
});

it.each([
  ['a date with its year', 'It began on May 2, 2015, at dawn.', 'May 2, 2015', '2015-05-02'],
  ['a stretch told roughly', 'Two weeks earlier the roof fell.', 'Two weeks earlier', '2016-W26'],
  ['a vague reference', 'It is now ready.', 'now', 'PRESENT_REF'],
  ['words inside quotation marks', 'He said "we meet on Friday" and left.', 'Friday', '2016-07-15'],
  ['a date without a year', 'It falls on a Tuesday.', 'Tuesday', 'XXXX-WXX-2'],
])('adds nothing to %s', (_, text, words, value) => expect(noted(text, [words, value])).toBe(text));
