import { describe, expect, it } from 'vitest';
import { listTurns } from '../../../src/core/events/list-turns.ts';
import { eventsOf, telling } from './telling.ts';

const two = (at: number) => String(at).padStart(2, '0');
/** An event of a day in April that this many articles tell, with words of its own. */
const april = (day: number, articles: number) =>
  Array.from({ length: articles }, (_, at) =>
    telling({
      article: `${day}-${at}`,
      date: `2031-04-${two(day)}`,
      published: `2031-04-${two(day)}`,
      words: `council bridg ${'abcdef'
        .split('')
        .map((letter) => `${letter}${day}`)
        .join(' ')}`,
    }),
  );

describe('turning points', () => {
  it('are the fifteen heaviest events, newest first', () => {
    const days = Array.from({ length: 20 }, (_, at) => at + 1);
    const turns = listTurns(eventsOf(days.flatMap((day) => april(day, day % 4 === 0 ? 1 : 3))));
    expect(turns.map(({ date }) => Number(date.slice(-2)))).toEqual(days.filter((day) => day % 4 !== 0).reverse());
  });

  it('have each day once', () => {
    const other = telling({ article: 'other', date: '2031-04-03', words: 'ferry sank harbour crew storm' });
    expect(listTurns(eventsOf([...april(3, 4), other])).map(({ date }) => date)).toEqual(['2031-04-03']);
  });

  it('have each event once, though articles differ on its day', () => {
    const [same] = april(3, 1);
    const misdated = { ...(same ?? telling()), article: 'x', report: 'x', date: '2031-04-04' };
    expect(listTurns(eventsOf([...april(3, 4), misdated])).map(({ date }) => date)).toEqual(['2031-04-03']);
  });

  it('do not lie ahead, and are days', () => {
    const ahead = telling({ date: '2031-06-01', certainty: 'scheduled', words: 'council vote bridg' });
    const month = telling({ date: '2031-04', words: 'council plan bridg repair' });
    expect(listTurns(eventsOf([ahead, month], '2031-05-15'))).toEqual([]);
  });
});
