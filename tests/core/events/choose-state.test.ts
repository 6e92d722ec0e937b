import { describe, expect, it } from 'vitest';
import { chooseState } from '../../../src/core/events/choose-state.ts';
import { countStoryWords } from '../../../src/core/tellings/story-words.ts';
import type { SourcedTelling } from '../../../src/core/tellings/telling.ts';
import { eventsOf, telling } from './telling.ts';

function stateOf(tellings: readonly SourcedTelling[], asOf: string) {
  return chooseState(eventsOf(tellings, asOf), countStoryWords(tellings), asOf).map((line) => line.telling.article);
}

/** Something that happened on a day of May, told by one article, with words of its own besides the story's. */
const on = (day: string, article: string, given: Partial<SourcedTelling> = {}) =>
  telling({
    article,
    date: `2031-05-${day}`,
    published: `2031-05-${day}`,
    words: `council bridg ${article}x ${article}y ${article}z`,
    ...given,
  });

describe('the state of a story', () => {
  it('is what happened in the week before, the newest first of equals', () => {
    expect(stateOf([on('03', 'old'), on('09', 'a'), on('11', 'b'), on('12', 'c')], '2031-05-12')).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('is the last week in which something happened, if the story is quiet', () => {
    expect(stateOf([on('01', 'old'), on('11', 'a'), on('12', 'b')], '2031-08-01')).toEqual(['b', 'a']);
  });

  it('has five lines, and two of one day', () => {
    const days = ['10', '11', '12'].flatMap((day) => ['p', 'q', 'r'].map((name) => on(day, `${name}${day}`)));
    const state = stateOf(days, '2031-05-12');
    expect(state).toHaveLength(5);
    expect(state.filter((article) => article.endsWith('12'))).toHaveLength(2);
  });

  it('begins with the heaviest event, whatever else is newer or said in more of the story’s words', () => {
    const minor = ['08', '09', '10', '11', '12'].map((day) => on(day, day));
    const event = { date: '2031-05-06', words: 'minist resign marrow palac' };
    const major = ['x', 'y', 'z'].map((article, at) =>
      telling({ ...event, article, published: `2031-05-0${6 + at}`, sentence: 4 }),
    );
    expect(stateOf(minor, '2031-05-12')).toHaveLength(5);
    const state = stateOf([...minor, ...major], '2031-05-12');
    expect(['x', 'y', 'z']).toContain(state[0]);
    expect(state).toHaveLength(5);
  });

  it('has no two lines that say the same', () => {
    const again = on('12', 'b', { stems: on('11', 'a').stems });
    expect(stateOf([on('11', 'a'), again], '2031-05-12')).toEqual(['b']);
  });

  it('leaves out a plan for a day that is over', () => {
    const plan = on('11', 'plan', { certainty: 'scheduled', published: '2031-05-08' });
    expect(stateOf([plan, on('11', 'told')], '2031-05-12')).toEqual(['told']);
  });

  it('leaves out what is not clear by itself, if enough is', () => {
    const clear = ['08', '09', '10', '11', '12'].map((day) => on(day, day));
    const unclear = on('12', 'unclear', { clarity: 0.4 });
    expect(stateOf([...clear, unclear], '2031-05-12')).not.toContain('unclear');
    expect(stateOf([on('11', 'a'), unclear], '2031-05-12')).toContain('unclear');
  });

  it('puts last what has none of the words that most of the story has', () => {
    const own = ['09', '10', '11'].map((day) => on(day, day));
    const aside = on('12', 'aside', { stems: ['film', 'festiv', 'coast'] });
    expect(stateOf([...own, aside], '2031-05-12').at(-1)).toBe('aside');
  });

  it('prefers the head of an article to its end', () => {
    const late = on('12', 'a', { sentence: 15 });
    expect(stateOf([late, on('11', 'b')], '2031-05-12')).toEqual(['b', 'a']);
  });

  it('leaves out what lies ahead and what cannot be shown alone', () => {
    const ahead = on('20', 'a', { certainty: 'scheduled', published: '2031-05-11' });
    expect(stateOf([ahead, on('12', 'b', { clarity: 0 }), on('12', 'c')], '2031-05-12')).toEqual(['c']);
  });

  it('of a story without events is empty', () => {
    expect(stateOf([], '2031-05-12')).toEqual([]);
  });
});
