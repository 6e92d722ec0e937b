import { showPeriod } from '../../../../core/question/period/show-period.ts';
import { plainCall } from '../../plain-call.ts';
import type { PlainQuestion, ReadingRule } from '../../reading.ts';
import { firstMatch, storiesFor } from '../../slots.ts';

const PATTERNS = [
  'all? the? key|important|upcoming|coming|next|future? dates|deadlines|events|appointments ahead? of|in|for|on|about? STORY?',
  'what|which key? dates|deadlines|events are|is|lie there? coming|ahead|next|scheduled|planned|due|up|known? of|in|for|on? STORY?',
  'what is|are the? key|important|upcoming|coming|next? dates|deadlines|events|appointments ahead? of|in|for|on|about? STORY?',
  'what is|are coming|ahead|next|scheduled|planned|due|upcoming up? of|in|for|on? STORY?',
  'what is going|happening|on on? of|in|for|on? STORY?',
  'anything|something is? happening|on|due|scheduled|planned|coming up? of|in|for|on? STORY?',
  'what is',
  'what is on the calendar|agenda of|in|for? STORY?',
  'the? next key|important? date|dates|deadline|event of|in|for|on? STORY?',
  'when|what is the? next key? date|deadline|event of|in|for|on? STORY?',
  'what is|are going to happen of|in|for|on? STORY?',
  'what happens|comes next of|in|for|on? STORY?',
  'what lies|is ahead of|in|for|on? STORY?',
  'what will happen of|in|for|on? STORY?',
  'calendar|agenda|schedule of|in|for|on? STORY?',
  'what should i? expect|watch STORY?',
] as const;

/** "Dates next week" */
export const readDates: ReadingRule = (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  const isPast = asked.period.to !== null && asked.period.to < asked.today;
  // "What is on tomorrow?"
  const isUndated = asked.period.to === null && asked.words.length === 2 && asked.words[0]?.folded === 'what';
  if (!slots || isUndated || (isPast && asked.words.some(({ folded }) => HAPPENING.has(folded)))) return [];
  const within = toWithin(asked);
  return storiesFor(slots.STORY, asked).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} dates`, { within });
    return call ? [{ call, says: `Dates of ${title}${showPeriod(asked.period)}`, score: 0.9 }] : [];
  });
};

/** Of days gone by, what was due or happened is a timeline. */
const HAPPENING = new Set(['happening', 'going', 'on', 'anything', 'something']);

/** How far ahead the period lies, as `within` is typed. */
function toWithin({ period: { to }, today }: PlainQuestion): string | null {
  if (to === null || to < today) return null;
  return `${Math.max(1, Temporal.PlainDate.from(today).until(to).days)}d`;
}
