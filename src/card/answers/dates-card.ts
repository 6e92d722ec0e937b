import { showDate } from '../../core/dates/show/show-date.ts';
import type { KnownDate, Page } from '../../core/views/views.ts';
import type { Block, Button, Card, Values } from '../card.ts';
import { toDateRow } from '../parts/date-rows.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { givenValues, pageNote, pagingBlocks } from '../parts/paging.ts';
import { remindButtons } from '../parts/remind-buttons.ts';

/** How many the commands show, and how many where each has a button to put it right. */
export const DATES_A_PAGE = 20;
export const RULED_DATES_A_PAGE = 10;

export type DatesAnswer = {
  readonly title: string;
  readonly dates: Page<KnownDate>;
  /** How many are ahead, and how many have gone by. */
  readonly ahead: number;
  readonly gone: number;
  /** Whether those gone by are shown. */
  readonly isPast: boolean;
  /** The day it is seen from. */
  readonly today: string;
  /** The day it is: of what lies ahead of it one can be reminded. */
  readonly remindFrom: string;
  readonly command: string;
  readonly values: Values;
  /** The story whose dates can be put right; null: all. */
  readonly story: string | null;
};

/** Key dates: those ahead, nearest first; or those gone by, latest first. */
export function datesCard(answer: DatesAnswer): Card {
  const { title, dates, today, remindFrom, isPast, command, values } = answer;
  const buttons = [
    ...(isPast ? [] : remindButtons(dates.items, remindFrom)),
    ...(answer.ahead + answer.gone > 0 ? [correctButton(answer)] : []),
  ];
  return {
    title: `${title}: ${countDates(dates.total, isPast)}, seen from ${showDate(today)}${pageNote(dates)}`,
    tone: answer.ahead + answer.gone === 0 ? 'notice' : 'answer',
    blocks: [
      ...(dates.total === 0 ? [noneBlock(answer)] : [rowsBlock(dates.items, today)]),
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
      ...pagingBlocks(dates, command, values),
      ...otherBlocks(answer),
    ],
  };
}

/** Leads to the same dates, each with a button: those ahead, then those gone by. */
function correctButton({ dates: { page }, isPast, ahead, story }: DatesAnswer): Button {
  const place = (isPast ? ahead : 0) + (page - 1) * DATES_A_PAGE;
  const there = Math.floor(place / RULED_DATES_A_PAGE) + 1;
  const values = givenValues({ story, page: there > 1 ? there : null });
  return { label: 'Correct…', command: 'date correct', values };
}

function countDates(count: number, isPast: boolean): string {
  const dates = count === 0 ? 'no date' : count === 1 ? '1 date' : `${count} dates`;
  return `${dates} ${isPast ? 'gone by' : 'ahead'}`;
}

const rowsBlock = (dates: readonly KnownDate[], today: string): Block => ({
  kind: 'dates',
  rows: dates.map((date) => toDateRow(date, today)),
});

function noneBlock({ isPast, ahead, gone, values }: DatesAnswer): Block {
  const others = isPast ? ahead : gone;
  if (ahead + gone === 0) return { kind: 'text', leaves: [plain('No article sets a date.')] };
  if ('within' in values) return { kind: 'text', leaves: [plain(`No date within ${String(values.within)}.`)] };
  return {
    kind: 'text',
    leaves: [plain(`${isPast ? 'None has gone by' : 'None is ahead'}; ${others} ${isPast ? 'ahead' : 'gone by'}.`)],
  };
}

/** Leads from the dates ahead to those gone by, and back. */
function otherBlocks({ isPast, ahead, gone, command, values }: DatesAnswer): readonly Block[] {
  const { past: _past, within: _within, ...rest } = values;
  const buttons: readonly Button[] = isPast
    ? [{ label: `Ahead (${ahead})`, command, values: rest }]
    : [{ label: `Gone by (${gone})`, command, values: { ...rest, past: true } }];
  return (isPast ? ahead : gone) > 0 ? [{ kind: 'buttons', buttons }] : [];
}
