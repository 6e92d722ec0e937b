import { describe, expect, it } from 'vitest';
import { remindButtons } from '../../../src/card/parts/remind-buttons.ts';
import type { KnownDate } from '../../../src/core/views/views.ts';

const known = (date: string): KnownDate => ({
  date,
  certainty: 'target',
  event: 'talks',
  setBy: null,
  hasPassed: false,
  movedFrom: null,
  sources: [],
});
const buttonsOf = (dates: readonly string[], from = '2016-07-14') => remindButtons(dates.map(known), from);

describe('“Remind me”', () => {
  it('asks to be reminded of the one day', () => {
    expect(buttonsOf(['2016-08-01'])).toEqual([
      { label: 'Remind me', command: 'remind me', values: { offsets: '7d 1d 0d', date: '2016-08-01' } },
    ]);
  });

  it('names the days where there are several, three at most, each once', () => {
    const labels = buttonsOf(['2016-08-01', '2016-08-01', '2016-08-05', '2016-08-06', '2016-08-07']).map(
      (b) => b.label,
    );
    expect(labels).toEqual(['Remind me: 1 August 2016', 'Remind me: 5 August 2016', 'Remind me: 6 August 2016']);
  });

  it.each([['2016-08'], ['2016-Q4'], ['2016-07-13']])('is not there for %s', (date) => {
    expect(buttonsOf([date])).toEqual([]);
  });
});
