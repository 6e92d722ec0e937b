import { describe, expect, it } from 'vitest';
import { chooseState } from '../../../src/core/events/choose-state.ts';
import { listAhead } from '../../../src/core/events/list-ahead.ts';
import { countStoryWords } from '../../../src/core/tellings/story-words.ts';
import { eventsOf, telling } from './telling.ts';

const BRIDGE = 'council clos bridg marrow crack pier';
const weak = (given: Parameters<typeof telling>[0] = {}) => telling({ article: 'column', isWeak: true, ...given });

describe('what an article tells in passing', () => {
  it('is not shown where an article about the story tells it, however clearly', () => {
    const events = eventsOf([
      weak({ words: `${BRIDGE} lorry` }),
      telling({ article: 'report', words: BRIDGE, clarity: 0.2 }),
    ]);
    expect(events.map(({ best, articles }) => [best.article, articles])).toEqual([['report', 2]]);
  });

  it('is shown where nothing else can be', () => {
    const events = eventsOf([weak({ words: BRIDGE }), telling({ article: 'report', words: BRIDGE, clarity: 0 })]);
    expect(events.map(({ best }) => best.article)).toEqual(['column']);
  });

  it('weighs less', () => {
    const [inPassing] = eventsOf([weak({ words: BRIDGE })]);
    const [about] = eventsOf([telling({ words: BRIDGE })]);
    expect(inPassing?.weight).toBeLessThan((about?.weight ?? 0) / 2);
  });

  it('is no line of the state', () => {
    const tellings = [weak({ words: BRIDGE }), telling({ article: 'report', words: BRIDGE })];
    const state = chooseState(eventsOf(tellings), countStoryWords(tellings), '2031-05-12');
    expect(state.map((line) => line.telling.article)).toEqual(['report']);
  });

  it('plans nothing by itself, and confirms what others plan', () => {
    const plan = { date: '2031-06-01', certainty: 'scheduled', words: BRIDGE } as const;
    const ahead = (...tellings: ReturnType<typeof telling>[]) =>
      listAhead(eventsOf(tellings, '2031-05-12'), '2031-05-12');
    expect(ahead(weak(plan))).toEqual([]);
    expect(ahead(weak(plan), telling({ ...plan, article: 'report' })).map(({ articles }) => articles)).toEqual([2]);
  });
});
