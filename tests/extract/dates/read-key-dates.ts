import type { KeyDate } from '../../../src/core/dates/key-date.ts';
import type { TimeExpression } from '../../../src/core/dates/time.ts';
import { createAnalyzer } from '../../../src/extract/analysis/analysis.ts';
import { createKeyDateFinder } from '../../../src/extract/dates/key-dates.ts';
import { createTimeFinder } from '../../../src/extract/dates/times.ts';
import { LEXICON } from './lexicon.ts';

const analyze = createAnalyzer(LEXICON);
const findTimes = createTimeFinder(LEXICON);
const findKeyDates = createKeyDateFinder(LEXICON);

/** Wednesday. */
const PUBLISHED = '2018-03-14';

type Read = { readonly times: readonly TimeExpression[]; readonly keyDates: readonly KeyDate[] };

/** The times and key dates of a text without quotations, published on a day. */
export function readKeyDates(text: string, published = PUBLISHED): Read {
  const analysis = analyze({ text, title: null, published }, null);
  const times = findTimes(analysis, null);
  const people = analysis.entities.filter(({ kind }) => kind === 'person');
  return { times, keyDates: findKeyDates(analysis, { times, quotes: [], people }, null) };
}

/** The labels of what lies ahead of Wednesday 14 March 2018, as they are printed. */
export function readLabels(text: string): readonly string[] {
  const { keyDates } = readKeyDates(text);
  return keyDates.filter(({ certainty }) => certainty !== 'past').map(({ event }) => event);
}
