import { describe, expect, it } from 'vitest';
import { listAhead } from '../../../src/core/events/list-ahead.ts';
import type { SourcedTelling } from '../../../src/core/tellings/telling.ts';
import { eventsOf, telling } from './telling.ts';

/** A plan for a day of June, as an article of a day of May has it. */
const plan = (june: string, may: string, given: Partial<SourcedTelling> = {}) =>
  telling({
    article: `a${may}`,
    date: `2031-06-${june}`,
    published: `2031-05-${may}`,
    certainty: 'scheduled',
    title: 'council vote on the Marrow bridge',
    words: 'council vote marrow bridg',
    ...given,
  });

const aheadOf = (tellings: readonly SourcedTelling[], asOf: string) => listAhead(eventsOf(tellings, asOf), asOf);

describe('what lies ahead', () => {
  it('has each event once, the nearest first', () => {
    const hearing = plan('03', '02', { title: 'court hearing', stems: ['court', 'hear', 'ferry', 'owner'] });
    const ahead = aheadOf([plan('10', '01'), plan('10', '02'), hearing], '2031-05-05');
    expect(ahead.map(({ date, articles }) => [date, articles])).toEqual([
      ['2031-06-03', 1],
      ['2031-06-10', 2],
    ]);
  });

  it('is over when its day is over, or when it is told', () => {
    expect(aheadOf([plan('10', '01')], '2031-06-10')).toHaveLength(1);
    expect(aheadOf([plan('10', '01')], '2031-06-11')).toEqual([]);
    const told = plan('10', '02', { certainty: 'past', published: '2031-06-10' });
    expect(aheadOf([plan('10', '01'), told], '2031-06-10')).toEqual([]);
  });

  it('is titled by a sentence that plans it, not by one that tells what has been', () => {
    const told = plan('10', '02', { certainty: 'past', title: 'council argued about the Marrow bridge' });
    expect(aheadOf([told, plan('10', '03')], '2031-05-05').map(({ title }) => title)).toEqual([
      'council vote on the Marrow bridge',
    ]);
  });

  it('is titled by the sentence that reads best alone', () => {
    const vague = plan('10', '02', { title: 'the committee will meet' });
    const named = plan('10', '03', { title: 'Lena Berg will meet the harbour committee' });
    expect(aheadOf([vague, named], '2031-05-05').map(({ title, best }) => [title, best.title])).toEqual([
      ['Lena Berg will meet the harbour committee', 'Lena Berg will meet the harbour committee'],
    ]);
  });

  it('leaves out a week that is not over if nothing is planned for it', () => {
    const week = { date: '2031-W19', certainty: 'past' } as const;
    expect(aheadOf([plan('10', '06', week), plan('10', '07', { ...week, article: 'b' })], '2031-05-08')).toEqual([]);
  });

  it('leaves out what has no name, and a month that one report gives', () => {
    expect(aheadOf([plan('10', '01', { title: null })], '2031-05-05')).toEqual([]);
    expect(aheadOf([plan('10', '01', { date: '2031-07' })], '2031-05-05')).toEqual([]);
  });
});

describe('an event that is moved', () => {
  it('has its new day, and keeps the days it had', () => {
    const tellings = [plan('10', '01'), plan('17', '09'), plan('24', '20')];
    expect(aheadOf(tellings, '2031-05-21').map(({ date, moved }) => [date, moved])).toEqual([
      [
        '2031-06-24',
        [
          { from: '2031-06-10', article: 'a09' },
          { from: '2031-06-17', article: 'a20' },
        ],
      ],
    ]);
  });

  it('is not another event with other words', () => {
    const other = plan('17', '09', { title: 'ferry owners meet in Holm', stems: ['ferry', 'owner', 'meet', 'holm'] });
    expect(aheadOf([plan('10', '01'), other], '2031-05-21')).toHaveLength(2);
  });

  it('is not the next of its kind, after the first was held', () => {
    const held = plan('10', '02', { certainty: 'past', published: '2031-06-10' });
    const next = plan('17', '11', { published: '2031-06-11' });
    const [event] = aheadOf([plan('10', '01'), held, next], '2031-06-12');
    expect(event).toMatchObject({ date: '2031-06-17', moved: [] });
  });

  it('is not moved by an older article, in whatever order they come', () => {
    const tellings = [plan('17', '09'), plan('10', '01')];
    expect(aheadOf(tellings, '2031-05-21')).toEqual(aheadOf(tellings.toReversed(), '2031-05-21'));
  });
});

describe('a month or week that still runs', () => {
  const told = (certainty: 'past' | 'expected') =>
    ['05', '06'].map((day) =>
      plan('10', day, { article: day, date: '2031-05', certainty, title: 'council closed the bridge' }),
    );

  it('is not ahead where articles only tell what happened in it', () => {
    expect(aheadOf(told('past'), '2031-05-12')).toEqual([]);
  });

  it('is ahead where articles plan something in it', () => {
    expect(aheadOf(told('expected'), '2031-05-12').map(({ date }) => date)).toEqual(['2031-05']);
  });
});
