import { expect, test } from 'vitest';
import { findDates } from '../../../../src/desk/ask/dates/dates.ts';

const merged = (date: string) => ({
  ...({ date, certainty: 'scheduled', event: `event of ${date}`, setBy: null, moved: [] } as const),
  sources: [],
});

test('a week or a month is within a time if it begins in it', async () => {
  const book = async () => ['2016-07-30', '2016-W31', '2016-W32', '2016-08', '2016-09'].map(merged);
  const parts = { book, editions: { of: () => Promise.reject(new Error('of all stories no events are built')) } };
  const request = { story: null, asOf: null, today: '2016-07-25', within: '1w', isPast: false, page: 1, size: 20 };
  const { dates } = await findDates(parts, request);
  expect(dates.items.map(({ date }) => date)).toEqual(['2016-07-30', '2016-W31', '2016-08']);
});
