import type { Certainty } from '../../../core/dates/key-date.ts';
import { certaintyWords } from '../../../core/dates/show/certainty-words.ts';
import { showDate } from '../../../core/dates/show/show-date.ts';
import { showDistance } from '../../../core/dates/show/show-distance.ts';
import { showWeekday } from '../../../core/dates/show/show-weekday.ts';
import type { DateMark } from '../../../core/rulings/ruling.ts';
import type { Source } from '../../../core/source.ts';
import type { DateTurn } from '../../../core/views/changes-view.ts';
import type { Leaf } from '../../card.ts';
import { bold, person, plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';
import { dateMarkLeaves } from './team-leaves.ts';

export type TurnedDate = {
  readonly turn: DateTurn;
  readonly date: string;
  readonly event: string;
  readonly certainty: Certainty;
  readonly movedFrom: string | null;
  readonly setBy: string | null;
  readonly mark: DateMark | undefined;
  readonly source: Source | null;
};

const TURNS: Readonly<Record<DateTurn, string>> = {
  set: 'New date',
  moved: 'Moved',
  confirmed: 'Confirmed',
  met: 'Happened as planned',
  gone: 'Gone by without a word',
};

/** "New date: ceasefire vote, Tue 29 November 2016 (scheduled, in 3 days); set by Ann Lee", and where it stands. */
export function turnedDateLeaves(turned: TurnedDate, today: string): readonly Leaf[] {
  const { turn, date, event, certainty, movedFrom, setBy, mark, source } = turned;
  const isAhead = turn === 'set' || turn === 'moved' || turn === 'confirmed';
  const firm = isAhead && certainty !== 'past' ? `${certaintyWords(certainty)}, ` : '';
  const from = turn === 'moved' && movedFrom ? `, moved from ${showDate(movedFrom)}` : '';
  return [
    bold(`${TURNS[turn]}:`),
    plain(` ${event}, ${showWeekday(date)} (${firm}${showDistance(date, today)})${from}`),
    ...(setBy ? [plain('; set by '), person(setBy)] : []),
    ...dateMarkLeaves(mark),
    ...(source ? [plain(' · '), ...sourceLeaves(source)] : []),
  ];
}
