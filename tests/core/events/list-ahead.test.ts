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

describe('a plan that is given up', () => {
  const off = (may: string, certainty: 'postponed' | 'called off' = 'postponed') =>
    plan('10', may, { article: `off${may}`, certainty, title: 'council members who had been due to vote' });
  const shown = (tellings: readonly SourcedTelling[], asOf: string) =>
    aheadOf(tellings, asOf).map(({ date, certainty, title }) => [date, certainty, title]);

  it('stays on its day, as what became of it, from the day that an article says so', () => {
    const title = 'council vote on the Marrow bridge';
    const tellings = [plan('10', '01'), off('05')];
    expect(shown(tellings, '2031-05-04')).toEqual([['2031-06-10', 'scheduled', title]]);
    expect(shown(tellings, '2031-05-05')).toEqual([['2031-06-10', 'postponed', title]]);
    expect(shown([plan('10', '01'), off('05', 'called off')], '2031-05-06')).toEqual([
      ['2031-06-10', 'called off', title],
    ]);
  });

  it('counts over an article of the same day, which does not know of it, but not over a later one', () => {
    expect(shown([off('05'), plan('10', '05')], '2031-05-06')[0]?.[1]).toBe('postponed');
    expect(shown([plan('10', '01'), off('05'), plan('10', '07')], '2031-05-08')[0]?.[1]).toBe('scheduled');
  });

  it('is nothing that happened once its day is over', () => {
    const events = eventsOf([plan('10', '01'), off('05')], '2031-06-20');
    expect(events.map(({ certainty }) => certainty)).toEqual(['postponed']);
    expect(aheadOf([plan('10', '01'), off('05')], '2031-06-20')).toEqual([]);
  });

  it('is no event where nobody planned it, and has moved where it has a new day', () => {
    expect(aheadOf([off('05')], '2031-05-06')).toEqual([]);
    const moved = aheadOf([plan('10', '01'), off('05'), plan('17', '05', { article: 'new' })], '2031-05-06');
    expect(moved.map(({ date, moved: from }) => [date, from.map((move) => move.from)])).toEqual([
      ['2031-06-17', ['2031-06-10']],
    ]);
  });
});

describe('one event in different words', () => {
  it('is one, on the day rather than its month, by the title that reads best', () => {
    const month = plan('00', '02', {
      date: '2031-06',
      title: 'a council vote on the bridge',
      stems: ['vote', 'council', 'bridg'],
    });
    const ahead = aheadOf([month, plan('10', '03', { title: 'Marrow council will vote on the bridge' })], '2031-05-05');
    expect(ahead.map(({ date, title, articles }) => [date, title, articles])).toEqual([
      ['2031-06-10', 'Marrow council will vote on the bridge', 2],
    ]);
  });

  it('is not what others do on that day', () => {
    const other = plan('10', '03', {
      title: 'Holm Court will hear the owners of the bridge',
      stems: ['court', 'hear', 'owner'],
    });
    const own = plan('10', '02', { title: 'Marrow Council will hear the owners of the bridge' });
    expect(aheadOf([own, other], '2031-05-05')).toHaveLength(2);
  });

  it('is left out where one report plans it as another matter', () => {
    const events = eventsOf([plan('10', '01')], '2031-05-05');
    expect(listAhead(events, '2031-05-05', () => true)).toEqual([]);
    const two = eventsOf([plan('10', '01'), plan('10', '02')], '2031-05-05');
    expect(listAhead(two, '2031-05-05', () => true)).toHaveLength(1);
  });
});
