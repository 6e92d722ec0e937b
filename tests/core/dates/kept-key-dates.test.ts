import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSource } from '../../../src/core/article/to-source.ts';
import { keepKeyDates } from '../../../src/core/dates/merge/kept-key-dates.ts';
import { mergeKeyDates } from '../../../src/core/dates/merge/key-date-merge.ts';
import type { SourcedKeyDate } from '../../../src/core/views/views.ts';
import { sampleArticle, sampleKeyDate } from '../../store/sample.ts';

const { text } = sampleArticle();
const EVENTS = ['harbour talks', 'talks on the harbour', 'pilot strike', 'strike of the pilots', 'harbour strike'];

/** What an article of a day says: each an event and a day of August. */
type Told = { readonly article: number; readonly day: number; readonly dates: readonly (readonly [number, number])[] };

function toItems({ article, day, dates }: Told): readonly SourcedKeyDate[] {
  const published = `2016-07-${String(day).padStart(2, '0')}`;
  return dates.map(([event, date]) => {
    const keyDate = sampleKeyDate(text, '1 August', {
      event: EVENTS[event] ?? '',
      date: `2016-08-0${date}`,
      certainty: 'scheduled',
    });
    return { keyDate, source: toSource(sampleArticle({ id: `a${article}`, published }), keyDate.span) };
  });
}

const told = fc.record({
  article: fc.nat({ max: 5 }),
  day: fc.integer({ min: 1, max: 9 }),
  dates: fc.array(fc.tuple(fc.nat({ max: EVENTS.length - 1 }), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
});

test('dates brought up as articles come, change and go are those of all articles at once', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), (steps) => {
      const kept = keepKeyDates();
      const now = new Map<string, readonly SourcedKeyDate[]>();
      for (const step of steps) {
        const id = `a${step.article}`;
        const items = toItems(step);
        now.set(id, items);
        kept.replace(new Set([id]), items);
        expect(kept.merged()).toEqual(mergeKeyDates([...now.values()].flat()));
      }
      expect(kept.count()).toBe([...now.values()].flat().length);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('the list, and what did not change in it, stay the same objects', () => {
  const kept = keepKeyDates();
  kept.replace(new Set(['a1']), toItems({ article: 1, day: 1, dates: [[0, 1]] }));
  const before = kept.merged();
  expect(kept.merged()).toBe(before);
  kept.replace(new Set(['a7']), []);
  expect(kept.merged()).toBe(before);
  kept.replace(new Set(['a2']), toItems({ article: 2, day: 2, dates: [[2, 3]] }));
  expect(kept.merged()).not.toBe(before);
  expect(kept.merged()[0]).toBe(before[0]);
});
