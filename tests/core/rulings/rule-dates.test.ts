import { describe, expect, it } from 'vitest';
import { type LocatedDateRuling, type RulableDate, ruleDates } from '../../../src/core/rulings/rule-dates.ts';
import type { DateDecision } from '../../../src/core/rulings/ruling.ts';

const AT = Temporal.Instant.from('2026-11-28T09:00:00Z');
const VOTE: RulableDate = { date: '2026-12-01', places: [{ article: 'a', span: [40, 50] }] };
const TALKS: RulableDate = { date: '2026-12-05', places: [{ article: 'b', span: [10, 20] }] };
const ON_VOTE = { date: '2026-12-01', event: 'vote', places: [], ruling: null };
const AT_VOTE = [{ article: 'a', span: [42, 48] as const }];

function located(number: number, decision: DateDecision, places: LocatedDateRuling['places'] = AT_VOTE) {
  const ruling = { number, decision, story: null, by: { user: 'U1', name: 'Ann' }, at: AT, undone: null };
  return { ruling, places };
}

const rule = (rulings: readonly LocatedDateRuling[], dates: readonly RulableDate[] = [VOTE, TALKS]) =>
  ruleDates(dates, rulings, (date) => date);
const shown = (rulings: readonly LocatedDateRuling[], dates?: readonly RulableDate[]) =>
  rule(rulings, dates).dates.map(({ date, mark }) => [date, mark?.what ?? null, mark?.number ?? null]);

describe('dates that a team ruled on', () => {
  it('stay as found where nobody ruled', () => {
    expect(shown([])).toEqual([
      ['2026-12-01', null, null],
      ['2026-12-05', null, null],
    ]);
  });

  it('are confirmed, moved, dismissed and added, with who and when', () => {
    expect(shown([located(1, { kind: 'date-confirmed', on: ON_VOTE })])[0]).toEqual(['2026-12-01', 'confirmed', 1]);
    expect(shown([located(2, { kind: 'date-moved', on: ON_VOTE, to: '2026-12-03' })])[0]).toEqual([
      '2026-12-03',
      'moved',
      2,
    ]);
    expect(shown([located(3, { kind: 'date-dismissed', on: ON_VOTE })])).toEqual([['2026-12-05', null, null]]);
    const { dates } = rule([located(4, { kind: 'date-added', date: '2026-12-09', event: 'budget' }, [])]);
    expect(dates.at(-1)).toEqual({
      found: null,
      date: '2026-12-09',
      event: 'budget',
      mark: { number: 4, by: 'Ann', at: AT, what: 'added' },
    });
  });

  it('hold by the last ruling on them', () => {
    const moved = located(1, { kind: 'date-moved', on: ON_VOTE, to: '2026-12-03' });
    const back = located(2, { kind: 'date-moved', on: ON_VOTE, to: '2026-12-04' });
    expect(shown([moved, back])[0]).toEqual(['2026-12-04', 'moved', 2]);
  });

  it('are shown if newer articles give another day than the one dismissed or confirmed; a moved day stays', () => {
    const later = [{ ...VOTE, date: '2026-12-08' }];
    expect(shown([located(1, { kind: 'date-dismissed', on: ON_VOTE })], later)).toEqual([['2026-12-08', null, null]]);
    expect(shown([located(1, { kind: 'date-confirmed', on: ON_VOTE })], later)).toEqual([['2026-12-08', null, null]]);
    const moved = located(1, { kind: 'date-moved', on: ON_VOTE, to: '2026-12-03' });
    expect(shown([moved], later)).toEqual([['2026-12-03', 'moved', 1]]);
  });

  it('that the team added move as the ones they were', () => {
    const added = located(1, { kind: 'date-added', date: '2026-12-09', event: 'budget' }, []);
    const on = { date: '2026-12-09', event: 'budget', places: [], ruling: 1 };
    const moved = located(2, { kind: 'date-moved', on, to: '2026-12-10' }, []);
    expect(shown([added, moved]).at(-1)).toEqual(['2026-12-10', 'added', 1]);
    expect(rule([moved]).lost).toEqual([2]);
  });

  it('of one sentence are told apart by the day', () => {
    const sentence: RulableDate['places'] = [{ article: 'a', span: [0, 100] }];
    const both = [
      { date: '2026-12-01', places: sentence },
      { date: '2026-12-02', places: sentence },
    ];
    const ruling = located(1, { kind: 'date-dismissed', on: { ...ON_VOTE, date: '2026-12-02' } });
    expect(shown([ruling], both)).toEqual([['2026-12-01', null, null]]);
  });

  it('are found by the next article where the first is gone, and lost where all are', () => {
    const dismissed = { kind: 'date-dismissed', on: ON_VOTE } as const;
    const next = [{ article: 'gone', span: [1, 2] as const }, ...AT_VOTE];
    expect(rule([located(1, dismissed, next)]).dates).toHaveLength(1);
    expect(rule([located(1, dismissed, [{ article: 'gone', span: [1, 2] }])])).toMatchObject({ lost: [1] });
    expect(rule([located(2, dismissed, [])]).dates).toHaveLength(2);
  });
});
