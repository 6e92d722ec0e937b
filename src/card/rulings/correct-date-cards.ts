import { showDate } from '../../core/dates/show/show-date.ts';
import type { RulableKeyDate } from '../../core/views/ruling-views.ts';
import type { Page } from '../../core/views/views.ts';
import type { Button, Card, Values } from '../card.ts';
import { toDateRow } from '../parts/date-rows.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { undoButton } from './ruling-cards.ts';

/** One key date, and what can be decided about it. */
export function correctDateCard({ reference, known }: RulableKeyDate): Card {
  const values = { date: reference };
  const { mark } = known;
  const confirm: readonly Button[] = mark ? [] : [{ label: 'Confirm', command: 'date confirm', values }];
  return {
    title: `Correct a date: ${showDate(known.date)}`,
    tone: 'answer',
    blocks: [
      { kind: 'dates', rows: [toDateRow(known)] },
      {
        kind: 'buttons',
        buttons: [
          ...confirm,
          { label: 'Move…', command: 'date move', values },
          { label: 'Dismiss', command: 'date dismiss', values, style: 'danger' },
          ...(mark && mark.what !== 'added' ? [undoButton(mark.number, 'Undo')] : []),
        ],
      },
    ],
  };
}

/** Which date: each has a button. */
export function chooseDateCard(dates: Page<RulableKeyDate>, values: Values): Card {
  if (dates.total === 0)
    return {
      title: 'No key date to correct',
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain('Add one: /date add 2016-08-01 peace talks')] }],
    };
  return {
    title: `Which date?${pageNote(dates)}`,
    tone: 'answer',
    blocks: [
      { kind: 'dates', rows: dates.items.map(({ known }) => toDateRow(known)) },
      { kind: 'buttons', buttons: dates.items.map(toButton) },
      ...pagingBlocks(dates, 'date correct', values),
    ],
  };
}

const LABEL_LENGTH = 60;

function toButton({ reference, known }: RulableKeyDate): Button {
  const label = `${showDate(known.date)}: ${known.event}`;
  const short = label.length <= LABEL_LENGTH ? label : `${label.slice(0, label.lastIndexOf(' ', LABEL_LENGTH))} …`;
  return { label: short, command: 'date correct', values: { date: reference } };
}

/** Asks for the day, where no form does. */
export function moveDateCard({ reference, known }: RulableKeyDate): Card {
  return {
    title: `Move to which day? ${showDate(known.date)}: ${known.event}`,
    tone: 'notice',
    blocks: [{ kind: 'text', leaves: [plain(`Edit this command and send it: /date move ${reference} ${known.date}`)] }],
  };
}
