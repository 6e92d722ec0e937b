import { showPeriod } from '../../../../core/question/period/show-period.ts';
import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';
import { firstMatch, storiesFor } from '../../slots.ts';

const PATTERNS = [
  'timeline|chronology|history|turning points? of|in|on|for|about? STORY?',
  'STORY timeline|chronology|history',
  'what has|have|had? happened|occurred in|on|with? so? far? STORY?',
  'what was|is going|happening on? in|with|at|to? STORY?',
  'what were|are the? main|key|important events|points|dates in|of|so? far? STORY?',
  'how|when did it|this|that|everything all? start|begin',
  'what were|are the? turning points|events|milestones of|in? STORY?',
  'how did|has it|things|we|all? this|that? all? get|come|came|got|happen here|to|this|about? this|here|point|far?',
  'how did|has STORY begin|began|start|started|unfold|unfolded|develop|developed',
] as const;

/** "What happened in June?" */
export const readTimeline: ReadingRule = (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  if (!slots) return [];
  const { from, to, asOf } = asked.period;
  return storiesFor(slots.STORY, asked).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} timeline`, { from, to, 'as-of': from === null ? (to ?? asOf) : asOf });
    return call ? [{ call, says: `Timeline of ${title}${showPeriod(asked.period)}`, score: 0.88 }] : [];
  });
};
