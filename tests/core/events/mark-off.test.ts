import { describe, expect, it } from 'vitest';
import { markOff } from '../../../src/core/events/mark-off.ts';
import { countStoryWords } from '../../../src/core/tellings/story-words.ts';
import type { SourcedTelling } from '../../../src/core/tellings/telling.ts';
import { eventsOf, telling } from './telling.ts';

const plan = (june: string, title: string, given: Partial<SourcedTelling> = {}) =>
  telling({
    article: `a${june}`,
    date: `2031-06-${june}`,
    published: '2031-05-10',
    certainty: 'scheduled',
    title,
    stems: title.toLowerCase().split(' '),
    ...given,
  });

const MEETING = plan('01', 'Arran ministers will meet in Holm');
const REGATTA = plan('02', 'the regatta of Marrow opens');
const TODAY = '2031-05-20';

function shown(plans: readonly SourcedTelling[], words: string, published = '2031-05-12') {
  const said = { certainty: 'postponed', stems: words.split(' '), published } as const;
  return markOff(eventsOf(plans, TODAY), [said], countStoryWords(plans)).map(({ certainty }) => certainty);
}

describe('a sentence that gives a plan up without a day', () => {
  it('marks the event whose name it has', () => {
    expect(shown([MEETING, REGATTA], 'arran minist postpon meet holm')).toEqual(['postponed', 'scheduled']);
  });

  it('marks nothing by one word, nor what it may mean as well', () => {
    expect(shown([MEETING, REGATTA], 'council postpon meet')).toEqual(['scheduled', 'scheduled']);
    const twin = plan('03', 'Arran ministers will meet in Holm');
    expect(shown([MEETING, twin], 'arran minist postpon meet holm')).toEqual(['scheduled', 'scheduled']);
  });

  it('marks nothing that a later article plans, that is far away, or that was over', () => {
    const words = 'arran minist postpon meet holm';
    const again = plan('01', 'Arran ministers will meet in Holm', { article: 'b', published: '2031-05-13' });
    expect(shown([MEETING, again], words)).toEqual(['scheduled']);
    expect(shown([MEETING], words, '2031-03-01')).toEqual(['scheduled']);
    expect(shown([MEETING], words, '2031-06-02')).toEqual(['scheduled']);
  });
});
