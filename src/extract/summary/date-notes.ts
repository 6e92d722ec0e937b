import { showDate } from '../../core/dates/show/show-date.ts';
import type { TimeExpression } from '../../core/dates/time.ts';
import type { SummaryNote } from '../../core/findings.ts';
import { isInQuoted } from './sentence/is-in-quoted.ts';
import type { SentenceParts } from './sentence/sentence-parts.ts';

/** "Thursday" → [14 July 2016], "August 1" → [2016]: what a reader on another day needs to know. One note for each date. */
export function findDateNotes(parts: SentenceParts, text: string): SummaryNote[] {
  const outside = parts.times.filter(({ start }) => !isInQuoted(parts.quoted, start));
  const stated = new Set(outside.filter(namesDay).map(({ value }) => value.slice(0, DAY)));
  const told = new Set<string>();
  return outside.flatMap((time) => {
    const day = time.value.slice(0, DAY);
    const isTold = told.has(day) || (stated.has(day) && !namesDay(time));
    const note = isTold ? undefined : toNote(time);
    // The year is noted once: "from May 2 [2016] to May 9".
    if (note === undefined || told.has(note)) return [];
    told.add(day).add(note);
    return [{ offset: afterPossessive(text, time.end) - parts.span[0], text: note }];
  });
}

const DAY = 'YYYY-MM-DD'.length;
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
/** "Last week" is a known week; "two weeks earlier" is only approximate. */
const WEEK = /-W\d{2}/;
const NAMED_WEEK = /\b(?:last|this|next|past|coming) week/i;
/** The second of "January 23 and 24". */
const BARE_DAY = /^\d{1,2}$/;
const YEAR = /\b\d{4}\b/;
const SHOWABLE = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]|W\d{2}|H[12]|SP|SU|FA|AU|WI))?(?:T.*)?$/;

function namesDay({ text }: TimeExpression): boolean {
  return MONTH_NAME.test(text) && /\d/.test(text);
}

function toNote({ text, type, value }: TimeExpression): string | undefined {
  if (BARE_DAY.test(text) || (WEEK.test(value) && !NAMED_WEEK.test(text))) return undefined;
  if ((type !== 'DATE' && type !== 'TIME') || !SHOWABLE.test(value) || YEAR.test(text)) return undefined;
  return MONTH_NAME.test(text) ? value.slice(0, 4) : showDate(value.replace(/T.*$/, ''));
}

function afterPossessive(text: string, end: number): number {
  return /^['’]s\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}
