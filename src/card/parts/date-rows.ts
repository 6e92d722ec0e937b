import { certaintyWordsOf } from '../../core/dates/show/certainty-words.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { showDistance } from '../../core/dates/show/show-distance.ts';
import { showWeekday } from '../../core/dates/show/show-weekday.ts';
import { splitLimit } from '../../core/dates/show/split-limit.ts';
import type { KnownDate } from '../../core/views/views.ts';
import type { DateRow, Leaf } from '../card.ts';
import { person, plain } from './leaves/leaves.ts';
import { sourceLeaves } from './leaves/source-leaves.ts';
import { dateMarkLeaves, teamLeaves } from './leaves/team-leaves.ts';

/**
 * One key date as a row: when ("until Fri 3 May 2019"), how firm, what, who set it, whether it moved, and where it stands; also how far
 * it is from `today`, if that is given.
 */
export function toDateRow(known: KnownDate, today?: string): DateRow {
  const [newest] = known.sources;
  const others = known.sources.length - 1;
  const { what, limit } = splitLimit(known.event);
  return {
    date: showLimited(known.date, limit),
    certainty: today ? `${certaintyWordsOf(known)}, ${showDistance(known.date, today)}` : certaintyWordsOf(known),
    what: whatLeaves(what, known),
    source: newest ? [...sourceLeaves(newest), ...(others > 0 ? [plain(` and ${others} more`)] : [])] : [],
  };
}

function whatLeaves(what: string, { setBy, movedFrom, mark }: KnownDate): readonly Leaf[] {
  return [
    plain(what),
    ...(setBy ? [plain('; set by '), person(setBy)] : []),
    ...(movedFrom ? [plain(`; moved from ${showDate(movedFrom)}`)] : []),
    ...(mark?.what === 'moved' ? [plain(' by '), ...teamLeaves(mark)] : dateMarkLeaves(mark)),
  ];
}

/** "until Fri 3 May 2019" */
export const showLimited = (date: string, limit: string | null): string =>
  limit === null ? showWeekday(date) : `${limit} ${showWeekday(date)}`;
