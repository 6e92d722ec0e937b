import { describe, expect, it } from 'vitest';
import { compareDays, type StoryChanges } from '../../../src/core/events/compare-days.ts';
import type { SourcedTelling } from '../../../src/core/tellings/telling.ts';
import { eventsOf, telling } from './telling.ts';

const SINCE = '2031-05-10';
const NOW = '2031-05-20';

/** The days of the events in each list that is not empty. */
function changesOf(tellings: readonly SourcedTelling[]) {
  const changes = compareDays(eventsOf(tellings, SINCE), eventsOf(tellings, NOW), SINCE);
  const lists = Object.entries(changes) as [keyof StoryChanges, StoryChanges[keyof StoryChanges]][];
  return Object.fromEntries(
    lists.flatMap(([name, events]) => (events.length > 0 ? [[name, events.map(({ date }) => date)]] : [])),
  );
}

const VOTE = { title: 'council vote on the Marrow bridge', words: 'council vote marrow bridg' };
const plan = (date: string, published: string, article: string) =>
  telling({ date, published, article, certainty: 'scheduled', ...VOTE });

describe('between two days', () => {
  it('something happened', () => {
    const old = telling({ article: 'a', date: '2031-05-08', published: '2031-05-08' });
    const news = telling({ article: 'b', date: '2031-05-15', published: '2031-05-15', words: 'ferry sank harbour' });
    expect(changesOf([old, news])).toEqual({ happened: ['2031-05-15'] });
  });

  it('something older came to be known', () => {
    const found = telling({ article: 'b', date: '2031-05-02', published: '2031-05-15' });
    expect(changesOf([found])).toEqual({ happened: ['2031-05-02'] });
  });

  it('a day was set', () => {
    expect(changesOf([plan('2031-06-01', '2031-05-12', 'a')])).toEqual({ set: ['2031-06-01'] });
  });

  it('a day was moved', () => {
    const tellings = [plan('2031-06-01', '2031-05-02', 'a'), plan('2031-06-08', '2031-05-12', 'b')];
    expect(changesOf(tellings)).toEqual({ moved: ['2031-06-08'] });
  });

  it('a day was confirmed', () => {
    const tellings = [plan('2031-06-01', '2031-05-02', 'a'), plan('2031-06-01', '2031-05-12', 'b')];
    expect(changesOf(tellings)).toEqual({ confirmed: ['2031-06-01'] });
  });

  it('a planned day came and was told', () => {
    const told = telling({ article: 'b', date: '2031-05-15', published: '2031-05-15', ...VOTE });
    expect(changesOf([plan('2031-05-15', '2031-05-02', 'a'), told])).toEqual({ met: ['2031-05-15'] });
  });

  it('a planned day went by without a word', () => {
    expect(changesOf([plan('2031-05-15', '2031-05-02', 'a')])).toEqual({ goneBy: ['2031-05-15'] });
  });

  it('nothing changed', () => {
    expect(
      changesOf([telling({ date: '2031-05-08', published: '2031-05-08' }), plan('2031-06-01', '2031-05-02', 'b')]),
    ).toEqual({});
  });
});
