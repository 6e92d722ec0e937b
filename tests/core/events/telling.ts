import { buildEvents } from '../../../src/core/events/build-events.ts';
import type { StoryEvent } from '../../../src/core/events/story-event.ts';
import { countStoryWords } from '../../../src/core/tellings/story-words.ts';
import type { SourcedTelling } from '../../../src/core/tellings/telling.ts';

type Given = Partial<SourcedTelling> & { readonly words?: string };

/** A telling of 10 May 2031, by an article of that day, with what the test is about put in. `words` are its stems. */
export function telling({ words = 'council clos bridg marrow', ...given }: Given = {}): SourcedTelling {
  const article = given.article ?? 'a';
  return {
    date: '2031-05-10',
    how: 'stated',
    certainty: 'past',
    span: [0, 50],
    paragraph: 0,
    sentence: 0,
    clarity: 1,
    title: 'council closes the Marrow bridge',
    stems: words.split(' '),
    article,
    published: '2031-05-10',
    report: article,
    outlet: 'Moor News',
    ...given,
  };
}

/** The events that tellings make, as of a day. */
export function eventsOf(tellings: readonly SourcedTelling[], asOf = '2031-12-31'): readonly StoryEvent[] {
  return buildEvents(tellings, countStoryWords(tellings), asOf);
}
