import { weekdayNumber } from '../../../../core/question/period/calendar-words.ts';
import type { QuestionWord } from '../../../../core/question/question-words.ts';
import { parseZone } from '../../../../core/schedule/zone.ts';
import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';
import { firstMatch, storyIn } from '../../slots.ts';

const PATTERNS = [
  'post|send|give|deliver|set|create|add|start|want|have|schedule|i me|us? want? up? a|the? HOW? digest|summary|briefing|roundup|newsletter|update|news REST?',
  'digest|briefing REST',
  'HOW digest|briefing REST?',
] as const;

const DAILY = new Set(['day', 'daily', 'morning', 'evening', 'night', 'afternoon', 'noon']);
const WEEKDAYS = new Set(['weekday', 'weekdays', 'workday', 'workdays']);
const USUAL: ReadonlyMap<string, string> = new Map([
  ['evening', '18:00'],
  ['night', '20:00'],
  ['afternoon', '15:00'],
  ['noon', '12:00'],
]);

/** "Post a digest here every weekday at 9" */
export const readDigestWish: ReadingRule = (asked) => {
  // "every friday" is no day of the past.
  const slots = firstMatch(PATTERNS, { ...asked, words: asked.timed });
  if (!slots) return [];
  const words = [...(slots.HOW ?? []), ...(slots.REST ?? [])];
  const often = howOften(words);
  if (!often) return [];
  const { at, place } = timeIn(words);
  const zone = zoneIn(words.slice(place));
  const story = storyIn(afterAbout(words), asked);
  const call = plainCall(asked, often.path, { ...often.values, at, zone, story: story?.slug, 'as-of': null });
  if (!call) return [];
  const about = story ? ` of ${story.title}` : '';
  const says = `A digest${about} here ${often.says} at ${at}${zone === undefined ? '' : `, ${zone} time`}`;
  return [{ call, says, score: 0.95, confirm: 'Set up digest' }];
};

type Often = {
  readonly path: string;
  readonly says: string;
  readonly values: Readonly<Record<string, string>>;
};

function howOften(words: readonly QuestionWord[]): Often | undefined {
  const folded = words.map(({ folded: word }) => word);
  if (folded.some((word) => WEEKDAYS.has(word))) return { path: 'digest weekdays', says: 'every weekday', values: {} };
  const day = folded.find((word) => weekdayNumber(word) !== undefined && word !== 'sat');
  if (day) return weekly(day.replace(/(?<=day)s$/, ''));
  if (folded.some((word) => DAILY.has(word))) return { path: 'digest daily', says: 'every day', values: {} };
  return folded.some((word) => word === 'week' || word === 'weekly') ? weekly('monday') : undefined;
}

function weekly(day: string): Often {
  const name = day.slice(0, 1).toUpperCase() + day.slice(1);
  return { path: 'digest weekly', says: `every ${name}`, values: { day } };
}

/** "every 2 weeks" is no time of day. */
const UNITS = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'hours']);

/** A time of day, and the place of the word after it. */
type TimeSaid = { readonly at: string; readonly place: number };

/** "at 9", "9am", "at 18:30", "in the evening" → the time of day; 09:00 if none is said. */
function timeIn(words: readonly QuestionWord[]): TimeSaid {
  const folded = words.map(({ folded: word }) => word);
  for (const [at, word] of folded.entries()) {
    const [, hour = '', minute = '00', half = folded[at + 1]] = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?$/.exec(word) ?? [];
    if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || UNITS.has(folded[at + 1] ?? '')) continue;
    const hours =
      Number(hour) + (half === 'pm' && Number(hour) < 12 ? 12 : 0) - (half === 'am' && hour === '12' ? 12 : 0);
    return { at: `${String(hours).padStart(2, '0')}:${minute}`, place: at + 1 };
  }
  const place = folded.findIndex((word) => USUAL.has(word));
  return { at: USUAL.get(folded[place] ?? '') ?? USUAL_HOUR, place: place < 0 ? words.length : place + 1 };
}

const USUAL_HOUR = '09:00';
const MAX_ZONE_WORDS = 4;
const NOT_ZONES = new Set(['am', 'pm', 'the', 'here']);

/** The zone said after a time of day: "in Berlin", "New York time", "CET". A country said elsewhere is what it is about. */
function zoneIn(words: readonly QuestionWord[]): string | undefined {
  const said = words.filter(({ folded }) => folded !== 'am' && folded !== 'pm');
  const from = said[0]?.folded === 'in' || said[0]?.folded === 'at' ? 1 : 0;
  for (let count = Math.min(MAX_ZONE_WORDS, said.length - from); count > 0; count--) {
    const named = said.slice(from, from + count);
    const isMarked = from === 1 || said[from + count]?.folded === 'time' || isAbbreviation(named);
    if (!isMarked || NOT_ZONES.has(named[0]?.folded ?? '')) continue;
    const zone = parseZone(named.map(({ text }) => text).join(' '));
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** "CET", "UTC", "Europe/Paris" */
function isAbbreviation(words: readonly QuestionWord[]): boolean {
  return words.length === 1 && /^\p{Lu}{3,5}$|\//u.test(words[0]?.text ?? '');
}

function afterAbout(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const at = words.findIndex(({ folded }) => ['about', 'on', 'of', 'for'].includes(folded));
  if (at < 0) return [];
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ folded }) =>
    ['every', 'each', 'at', 'here', 'daily', 'weekly', 'to', 'in'].includes(folded),
  );
  return end < 0 ? rest : rest.slice(0, end);
}
