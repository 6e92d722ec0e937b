import { showDate } from '../../core/dates/show-date.ts';
import type { KnownDate, Page } from '../../core/views/views.ts';
import type { Block, Button, Card, Values } from '../card.ts';
import { toDateRow } from '../parts/date-rows.ts';
import { plain } from '../parts/leaves.ts';
import { givenValues, pageNote, pagingBlocks } from '../parts/paging.ts';
import { remindButtons } from '../parts/remind-buttons.ts';

export type DatesAnswer = {
  readonly title: string;
  readonly dates: Page<KnownDate>;
  /** The day it is seen from. */
  readonly today: string;
  /** The day it is: of what lies ahead of it one can be reminded. */
  readonly remindFrom: string;
  readonly command: string;
  readonly values: Values;
  /** The story whose dates can be put right; null: all. */
  readonly story: string | null;
};

/** Key dates: those ahead first, nearest first; then those gone by, latest first. */
export function datesCard({ title, dates, today, remindFrom, command, values, story }: DatesAnswer): Card {
  if (dates.total === 0)
    return {
      title: `${title}: no key date`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain(`None is known as of ${showDate(today)}.`)] }],
    };
  const ahead = dates.items.filter(({ hasPassed }) => !hasPassed);
  const gone = dates.items.filter(({ hasPassed }) => hasPassed);
  return {
    title: `${title}: ${dates.total === 1 ? '1 key date' : `${dates.total} key dates`}, seen from ${showDate(today)}${pageNote(dates)}`,
    tone: 'answer',
    blocks: [
      ...section('Ahead', ahead),
      ...section('Gone by', gone),
      { kind: 'buttons', buttons: [...remindButtons(ahead, remindFrom), correctButton(dates, story)] },
      ...pagingBlocks(dates, command, values),
    ],
  };
}

/** Leads to the same dates, each with a button; there are half as many a page. */
function correctButton({ page }: Page<KnownDate>, story: string | null): Button {
  const values = givenValues({ story, page: page > 1 ? 2 * page - 1 : null });
  return { label: 'Correct…', command: 'date correct', values };
}

function section(heading: string, dates: readonly KnownDate[]): readonly Block[] {
  if (dates.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'dates', rows: dates.map(toDateRow) },
  ];
}
