import { showPeriod } from '../../../../core/question/period/show-period.ts';
import { plainCall } from '../../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../../reading.ts';
import { firstMatch, inMarks, storyIn, topicOf } from '../../slots.ts';

const PATTERNS = [
  'when and|or where is|was|are|were|will|does|did|do|has|have EVENT',
  'when is|was|are|were|will|does|did|do|has|have|would|should the? next EVENT',
  'when is|was|are|were|will|does|did|do|has|have|would|should EVENT',
  'when exactly? EVENT',
  'on? what|which date|day|time is|was|are|were|will|does|did|do|has|have EVENT',
  'what|which is the? date|day|deadline|time of|for EVENT',
  'how long|many days|weeks|months? until|till|before|to EVENT',
  'how much time until|before|to EVENT',
  'date|day|deadline of|for EVENT',
  'is there a date|deadline for EVENT',
  'has EVENT been? set|scheduled|moved|postponed|delayed',
] as const;

/** "target date", "framework deadline": words without a verb. */
const NAMED = ['EVENT date|deadline'] as const;
const LONGEST_NAMED = 4;

/** "When is the hearing?" */
export const readWhen: ReadingRule = (asked) => {
  const slots =
    firstMatch(PATTERNS, asked) ?? (asked.words.length <= LONGEST_NAMED ? firstMatch(NAMED, asked) : undefined);
  const event = topicOf(slots?.EVENT);
  if (!slots || event === null || storyIn(slots.EVENT, asked)) return [];
  const call = plainCall(asked, 'when', { event, which: whichDays(asked) });
  return call ? [{ call, says: `When: ${inMarks(event)}${showPeriod(asked.period)}`, score: 0.9 }] : [];
};

const AHEAD = new Set('is are will does do should next until before'.split(' '));
const GONE = new Set('was were did has had'.split(' '));

/** Whether the verb looks ahead or back; null if it does not say. */
function whichDays({ words }: PlainQuestion): 'ahead' | 'gone' | null {
  const verb = words.find(({ folded }) => AHEAD.has(folded) || GONE.has(folded))?.folded;
  if (verb === undefined) return null;
  return AHEAD.has(verb) ? 'ahead' : 'gone';
}
