import { certaintyWords } from '../../core/dates/show/certainty-words.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { showWeekday } from '../../core/dates/show/show-weekday.ts';
import { splitLimit } from '../../core/dates/show/split-limit.ts';
import type { Source } from '../../core/source.ts';
import type { Reminder } from '../../core/views/reminder-view.ts';
import type { Block, Button, Card, DateRow, Leaf } from '../card.ts';
import { showLimited } from '../parts/date-rows.ts';
import { bold, person, plain } from '../parts/leaves/leaves.ts';
import { sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { dateMarkLeaves } from '../parts/leaves/team-leaves.ts';
import { reminderTitle } from './reminder-title.ts';

/** Buttons for more would be a wall of them. */
const MOST_WITH_BUTTONS = 3;

/** Dates of one story that draw near, moved or went by; at least one. `number` is the subscription's. */
export function reminderCard(reminders: readonly Reminder[], today: string, number: number): Card {
  const [first, ...others] = reminders;
  return {
    title: reminderTitle(reminders, today),
    tone: 'answer',
    blocks: [
      ...(first && others.length === 0 ? aloneBlocks(first) : severalBlocks(reminders)),
      ...lateBlocks(reminders, today),
      { kind: 'buttons', buttons: buttonsOf(reminders, number) },
    ],
  };
}

function severalBlocks(reminders: readonly Reminder[]): readonly Block[] {
  const story = reminders[0]?.story;
  return [
    ...(story ? [{ kind: 'text', leaves: [plain(story.title)] } as const] : []),
    { kind: 'dates', rows: reminders.map(toRow) },
  ];
}

function buttonsOf(reminders: readonly Reminder[], number: number): readonly Button[] {
  const story = reminders[0]?.story;
  const ahead = reminders.filter(({ kind }) => kind !== 'moved' && kind !== 'passed').slice(0, MOST_WITH_BUTTONS);
  return [
    ...ahead.flatMap((reminder) => wishButtons(reminder, number, ahead.length > 1)),
    ...(story ? [{ label: 'Dates', command: `${story.slug} dates`, values: {} }] : []),
  ];
}

function wishButtons(reminder: Reminder, number: number, isOneOfMany: boolean): readonly Button[] {
  const values = { number, about: reminder.reference };
  const which = isOneOfMany ? `: ${showDate(reminder.date)}` : '';
  const snooze = { label: `Tomorrow again${which}`, command: 'remind snooze', values: { ...values, days: 1 } };
  return [
    { label: `Done${which}`, command: 'remind done', values },
    ...(reminder.kind === 'approaching' && reminder.daysLeft > 0 ? [snooze] : []),
  ];
}

/** Of one date, what the title leaves open: the day in full, how firm it is, its story, who set it. */
function aloneBlocks(reminder: Reminder): readonly Block[] {
  const { date, certainty, story, setBy, mark } = reminder;
  const source = sourceOf(reminder);
  const note = noteOf(reminder);
  return [
    {
      kind: 'text',
      leaves: [
        bold(showWeekday(date)),
        plain(`, ${certaintyWords(certainty)}`),
        ...setByLeaves(setBy),
        ...dateMarkLeaves(mark),
        ...(story ? [plain(' · '), plain(story.title)] : []),
      ],
    },
    ...(note === '' ? [] : [{ kind: 'text', leaves: [plain(note)] } as const]),
    ...(source ? [{ kind: 'text', leaves: [plain('Source: '), ...sourceLeaves(source)] } as const] : []),
  ];
}

function noteOf({ kind }: Reminder): string {
  if (kind === 'opening' || kind === 'closing') return 'No day was named.';
  return kind === 'passed' ? 'No article read so far says what came of it.' : '';
}

function sourceOf(reminder: Reminder): Source | undefined {
  return reminder.kind === 'moved' && reminder.mark?.what !== 'moved' ? reminder.movedBy : reminder.sources[0];
}

function toRow(reminder: Reminder): DateRow {
  const { date, certainty, event, setBy, mark } = reminder;
  const source = sourceOf(reminder);
  const { what, limit } = splitLimit(event);
  return {
    date: showLimited(date, limit),
    certainty: `${certaintyWords(certainty)}, ${whatWords(reminder)}`,
    what: [plain(what), ...setByLeaves(setBy), ...dateMarkLeaves(mark)],
    source: source ? sourceLeaves(source) : [],
  };
}

function whatWords(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'approaching':
      return daysWords(reminder.daysLeft);
    case 'opening':
      return 'the period begins; no day was named';
    case 'closing':
      return 'the last week of the period; no day was named';
    case 'moved':
      return `moved from ${showDate(reminder.from)}`;
    case 'passed':
      return 'it has passed, and no article read so far says what came of it';
  }
}

function setByLeaves(setBy: string | null): readonly Leaf[] {
  return setBy ? [plain(', set by '), person(setBy)] : [];
}

function lateBlocks(reminders: readonly Reminder[], today: string): readonly Block[] {
  const days = reminders.filter(({ kind, dueDay }) => kind !== 'moved' && dueDay < today).map(({ dueDay }) => dueDay);
  const [oldest] = days.sort();
  if (!oldest) return [];
  const late = `Late: it was due on ${showDate(oldest)}.`;
  return [{ kind: 'text', leaves: [plain(late)] }];
}

function daysWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
