import { expect, test } from 'vitest';
import { findPeriod } from '../../../src/core/question/period/find-period.ts';
import { showPeriod } from '../../../src/core/question/period/show-period.ts';
import { toQuestionWords } from '../../../src/core/question/question-words.ts';

/** A Saturday; the articles have come to 1 August 2012. */
const CONTEXT = { today: '2026-11-28', anchor: '2012-08-01', isAhead: false, isBack: false };

const read = (text: string, isAhead = false) => {
  const found = findPeriod(toQuestionWords(text), { ...CONTEXT, isAhead });
  return `${found.rest.map(({ text: word }) => word).join(' ')}${showPeriod(found)}`;
};

test.each([
  ['quotes by pell since monday', 'quotes by pell, since 23 November 2026'],
  ['what changed between 21 and 24 June?', 'what changed, 21 June 2012 to 24 June 2012'],
  ['what changed 21-24 June', 'what changed, 21 June 2012 to 24 June 2012'],
  ['from 3 July to 1 June', ', 1 June 2012 to 3 July 2012'],
  ['As of 12 July, when does it end?', 'when does it end, as of 12 July 2012'],
  ['at the start of June about it', 'about it, 1 June 2012 to 11 June 2012'],
  ['in mid-June', ', 10 June 2012 to 21 June 2012'],
  ['late July', ', 20 July 2012 to 31 July 2012'],
  ['in the last 3 days', ', 25 November 2026 to 28 November 2026'],
  ['over the past two weeks', ', 14 November 2026 to 28 November 2026'],
  ['on 18 July 2011', ', 18 July 2011'],
  ['on July 18th, 2011', ', 18 July 2011'],
  ['since yesterday', ', since 27 November 2026'],
  ['3 days ago', ', 25 November 2026'],
  ['before 3 May 2016', ', until 2 May 2016'],
  ['after 3 May 2016', ', since 4 May 2016'],
  ['until the end of August', ', until 31 August 2012'],
  ['in May', ', 1 May 2012 to 31 May 2012'],
  ['last week', ', 16 November 2026 to 22 November 2026'],
  ['this month', ', 1 November 2026 to 30 November 2026'],
  ['in 2015', ', 1 January 2015 to 31 December 2015'],
  ['since 2012-06-30', ', since 30 June 2012'],
  ['at the end of the month', ', 20 November 2026 to 30 November 2026'],
  ['late last year', ', 13 August 2025 to 31 December 2025'],
  ['at the start of this week', ', 23 November 2026 to 25 November 2026'],
  ['at the end of this week', ', 27 November 2026 to 29 November 2026'],
])('%s is “%s”', (text, wanted) => expect(read(text)).toBe(wanted));

test.each([
  'what may happen',
  'the march on the palace',
  'resolution 2254',
  'before the vote',
  'seven days',
  'between 31 and 24',
  'the month of talks',
  '“last week”',
])('%s has no time in it', (text) => expect(read(text)).toBe(text.replaceAll(/[“”]/g, '')));

test('of what has been, a month or day without a year is the last one', () => {
  const back = (text: string) => {
    const found = findPeriod(toQuestionWords(text), { ...CONTEXT, isBack: true });
    return [found.from, found.to];
  };
  expect(back('what did he say in December')).toEqual(['2011-12-01', '2011-12-31']);
  expect(back('what did he say on 3 August')).toEqual(['2011-08-03', '2011-08-03']);
  expect(back('what did he say in August')).toEqual(['2012-08-01', '2012-08-31']);
  expect(read('in December')).toBe(', 1 December 2012 to 31 December 2012');
});

test('a weekday is the next one where the question looks ahead', () => {
  expect(read('dates on friday', true)).toBe('dates, 4 December 2026');
  expect(read('said on friday')).toBe('said, 27 November 2026');
});

test('no day is read that the calendar does not have', () => {
  expect(read('between 31 and 24 June')).not.toContain('31 June');
});

test('words that every object has are words like others', () => {
  for (const word of ['constructor', 'constructors', 'the constructor week', 'last constructor', 'constructor of june'])
    expect(() => read(word)).not.toThrow();
  expect(read('what did the constructor say')).toBe('what did the constructor say');
});
