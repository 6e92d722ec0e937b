import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/extract/analysis/analysis.ts';
import { createKeyDateFinder } from '../../../src/extract/dates/key-dates.ts';
import { createTimeFinder } from '../../../src/extract/dates/times.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { LEXICON } from './lexicon.ts';

const findTimes = createTimeFinder(LEXICON);
const findKeyDates = createKeyDateFinder(LEXICON);
const analyze = createAnalyzer(LEXICON);
const RUNS = { numRuns: 300, seed: 20180314 };

const WORDS = [...(LEXICON.get('date-words') ?? []), ...(LEXICON.get('date-certainty') ?? [])].map(
  (line) => line.split('\t')[1] ?? '',
);
const scraps = fc.oneof(
  fc.constantFrom(...WORDS, 'May', 'August', 'Sept.', 'talks', "Thursday's", '“', '”', '\n', '\n\n', '. ', ', ', '-'),
  fc.nat({ max: 3000 }).map(String),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' '));
const days = fc.constantFrom(null, '2018-03-14', '1999-12-31', '2016-02-29', '0001-01-01', 'not a day');

test('any text: spans slice to their words, stand in order and never overlap', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      let end = 0;
      for (const time of findTimes(toDocument(text, null, published), null)) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(text.slice(time.start, time.end)).toBe(time.text);
        expect(time.value).not.toMatch(/NaN|undefined|null/);
        end = time.end;
      }
    }),
    RUNS,
  );
});

test('any text: a key date’s words and clause are spans of the text, and its event stands in it', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      const document = analyze({ text, title: null, published }, null);
      const context = { times: findTimes(document, null), quotes: [], people: [] };
      for (const { span, about, event } of findKeyDates(document, context, null)) {
        for (const [start, end] of [span, about]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
        for (const word of event.split(' ')) expect(text).toContain(word);
      }
    }),
    RUNS,
  );
});

const LENGTH = 200_000;

test.each([
  ['digits without end', '1'.repeat(LENGTH)],
  ['single digits', '1 '.repeat(LENGTH / 2)],
  ['no spaces', 'abc'.repeat(LENGTH / 3)],
  ['marks', '“'.repeat(LENGTH)],
  ['hyphens', 'mid-'.repeat(LENGTH / 4)],
  ['numbers in words', 'two '.repeat(LENGTH / 4)],
  ['units', 'a year ago '.repeat(LENGTH / 11)],
  ['sequels', 'the same day '.repeat(LENGTH / 13)],
  ['one sentence full of key dates', 'talks will open on August 1 '.repeat(LENGTH / 28)],
])('%s end, whatever their length', (_, text) => {
  const document = analyze({ text, title: null, published: '2018-03-14' }, null);
  const times = findTimes(document, null);
  const keyDates = findKeyDates(document, { times, quotes: [], people: [] }, null);
  expect(times.every((time) => text.slice(time.start, time.end) === time.text)).toBe(true);
  expect(keyDates.length).toBeLessThanOrEqual(times.length);
});

test('a trace tells which rule added each time', () => {
  const steps: string[] = [];
  findTimes(toDocument('It rained last Friday.', null, '2018-03-14'), ({ rule, did, note }) =>
    steps.push(`${did} ${rule} ${note}`),
  );
  expect(steps).toEqual(['added weekday 2018-03-09']);
});
