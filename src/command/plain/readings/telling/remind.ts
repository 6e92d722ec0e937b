import { showDate } from '../../../../core/dates/show/show-date.ts';
import { readCount } from '../../../../core/question/period/parse-days.ts';
import type { QuestionWord } from '../../../../core/question/question-words.ts';
import { todayOf } from '../../../options/today.ts';
import { plainCall } from '../../plain-call.ts';
import { unknownCard } from '../../plain-cards.ts';
import type { PlainQuestion, Reading, ReadingRule } from '../../reading.ts';
import { firstMatch, inMarks, storyIn, topicOf } from '../../slots.ts';

const VERB = 'remind|alert|notify|ping|warn';
const PATTERNS = [
  `${VERB}|tell this|the|my? WHO LEAD before|ahead of? EVENT`,
  `${VERB} this|the|my? WHO of|about|on|for|when EVENT`,
  `${VERB} WHO LEAD before|ahead`,
  `${VERB} WHO EVENT`,
  'set|add|create up? a? reminder|reminders for? this|the? WHOM? LEAD before EVENT',
  'set|add|create up? a? reminder|reminders for|of|about|on EVENT',
  'reminder|reminders LEAD before EVENT',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LETTERS = { days: 'd', weeks: 'w', months: 'm', years: 'y' } as const;
const HERE = new Set(['us', 'everyone', 'everybody', 'channel', 'here', 'all', 'team']);
const ALL_DATES = new Set([
  'date',
  'dates',
  'deadline',
  'deadlines',
  'event',
  'events',
  'key',
  'every',
  'each',
  'all',
  'any',
]);

/** "Remind me a week before the vote" */
export const readRemind: ReadingRule = async (asked) => {
  const slots = firstMatch(PATTERNS, asked);
  if (!slots?.EVENT && !slots?.LEAD) return [];
  const { EVENT = [] } = slots;
  const offset = toOffset(slots.LEAD);
  if (offset === null) return [];
  const isHere = (slots.WHO ?? slots.WHOM ?? []).some(({ folded }) => HERE.has(folded));
  const found = await findEvent(asked, EVENT);
  if (found === null) return [await unknownEvent(asked, EVENT)];
  const values = { offsets: offset.typed, date: found.date, story: found.story };
  const call = plainCall(asked, isHere ? 'remind add' : 'remind me', { ...values, 'as-of': null });
  if (!call) return [];
  const says = `${isHere ? 'Remind this channel' : 'Remind you'} ${offset.says} ${found.says}`;
  return [{ call, says, score: 0.95, confirm: 'Set up reminder' }];
};

/** "a week", "3 days", "the day" → as it is typed to the command; a day if nothing was said. */
function toOffset(lead: readonly QuestionWord[] | undefined): { readonly typed: string; readonly says: string } | null {
  const words = (lead ?? []).map(({ folded }) => folded).filter((word) => !['me', 'us', 'the', 'about'].includes(word));
  if (words.length === 0 || words.join(' ') === 'day') return { typed: '1d', says: 'a day before' };
  const counted = readCount(words, 0) ?? readCount(['one', ...words], 0);
  if (!counted) return null;
  const { count, unit } = unitsOf(counted);
  const name = count === 1 ? unit.slice(0, -1) : unit;
  return { typed: `${count}${LETTERS[unit]}`, says: `${count === 1 ? 'a' : count} ${name} before` };
}

function unitsOf({ count, unit }: NonNullable<ReturnType<typeof readCount>>) {
  return unit === 'years' ? { count: count * 12, unit: 'months' as const } : { count, unit };
}

type FoundEvent = { readonly date: string | null; readonly story: string | null; readonly says: string };

/** The date ahead that the words mean; null if they mean none. */
async function findEvent(asked: PlainQuestion, words: readonly QuestionWord[]): Promise<FoundEvent | null> {
  const topic = words.filter(({ folded }) => !ALL_DATES.has(folded));
  const story = storyIn(topic, asked);
  if (story) return { date: null, story: story.slug, says: `each date of ${story.title}` };
  const event = topicOf(topic);
  if (event === null) return { date: null, story: null, says: 'each key date' };
  const { desk, now, caller } = asked.context;
  // A reminder comes by the wall clock, also where answers are of the past.
  const today = asked.period.asOf ?? todayOf(now, null, caller);
  const found = await desk.ask.datesAbout({ ...asked.scope, today, event, which: 'ahead' });
  const first = found.find(({ date }) => DAY.test(date) && date >= today);
  if (!first) return null;
  return { date: first.date, story: null, says: `“${first.event || event}”, ${showDate(first.date)}` };
}

/** No date ahead is known: said so, with the dates that are. */
async function unknownEvent(asked: PlainQuestion, words: readonly QuestionWord[]): Promise<Reading> {
  const event = topicOf(words) ?? '';
  const buttons = asked.stories.slice(0, MOST_STORIES).flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} dates`, {});
    return call ? [{ label: `Dates of ${title}`, command: call.path, values: call.values }] : [];
  });
  const title = `No date ahead is known for ${inMarks(event)}.`;
  return { call: { path: 'help', values: {} }, says: '', score: 0.9, card: unknownCard(title, buttons) };
}

const MOST_STORIES = 3;
