import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLeads } from '../../../src/desk/ask/place-leads.ts';

const DAYS = ['2016-07-01', '2016-07-02', '2016-07-05', '2016-07-09'];
const DATES = ['2016', '2016-07', '2016-07-01', '2016-07-02', '2016-07-03', '2016-07-09', '2016-W30', '2017'];

const plan = fc.record({
  dates: fc.array(fc.constantFrom(...DATES), { maxLength: 12 }).map((dates) => dates.sort()),
  counts: fc.array(fc.nat({ max: 6 }), { minLength: DAYS.length, maxLength: DAYS.length }),
  size: fc.integer({ min: 1, max: 7 }),
});

test('every page holds what it would hold if everything had been read and sorted', () => {
  fc.assert(
    fc.property(plan, ({ dates, counts, size }) => {
      const leads = DAYS.flatMap((day, at) =>
        Array.from({ length: counts[at] ?? 0 }, (_, i) => ({ day, id: `${day} ${i}` })),
      );
      const days = DAYS.flatMap((day, at) => (counts[at] ? [{ day, count: counts[at] }] : []));
      const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : Number(a.date > b.date));
      const named = dates.map((date, at) => ({ date, what: `date ${at}` }));
      const reports = (some: typeof leads) => some.map(({ day, id }) => ({ date: day, what: id }));
      const all = [...named, ...reports(leads)].sort(byDate);
      for (let from = 0; from < all.length; from += size) {
        const { dates: some, range } = placeLeads({ dates: named, days, from, size });
        const read = range
          ? leads.filter(({ day }) => day >= range.from && day <= range.to).slice(range.skip, range.skip + range.limit)
          : [];
        const page = [...some, ...reports(read)].sort(byDate).slice(0, size);
        expect(page).toEqual(all.slice(from, from + size));
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});
