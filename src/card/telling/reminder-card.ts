import { certaintyWords } from '../../core/dates/certainty-words.ts';
import { showDate } from '../../core/dates/show-date.ts';
import type { Reminder } from '../../core/views/reminder-view.ts';
import type { Block, Button, Card, DateRow, Leaf } from '../card.ts';
import { person, plain } from '../parts/leaves.ts';
import { sourceLeaves } from '../parts/source-leaves.ts';
import { dateMarkLeaves } from '../parts/team-leaves.ts';

/** Buttons for more would be a wall of them. */
const MOST_WITH_BUTTONS = 3;

/** Dates of one story that draw near, moved or went by; at least one. `number` is the subscription's. */
export function reminderCard(reminders: readonly Reminder[], today: string, number: number): Card {
  const [first] = reminders;
  const story = first?.story;
  return {
    title: `${story ? `${story.title}: ` : ''}${titleOf(reminders, today)}`,
    tone: 'answer',
    blocks: [
      { kind: 'dates', rows: reminders.map(toRow) },
      ...lateBlocks(reminders, today),
      { kind: 'buttons', buttons: buttonsOf(reminders, number) },
    ],
  };
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

function titleOf(reminders: readonly Reminder[], today: string): string {
  const [only] = reminders;
  if (!only || reminders.length > 1) return `${reminders.length} dates to know of, ${showDate(today)}`;
  const date = showDate(only.date);
  const certainty = certaintyWords(only.certainty);
  switch (only.kind) {
    case 'approaching':
      return `${certainty} ${date}, ${daysWords(only.daysLeft)}`;
    case 'opening':
      return `${date} begins, ${certainty}`;
    case 'closing':
      return `last week of ${date}, ${certainty}`;
    case 'moved':
      return `${certainty} moved from ${showDate(only.from)} to ${date}`;
    case 'passed':
      return `${certainty} ${date} has passed`;
  }
}

function toRow(reminder: Reminder): DateRow {
  const { date, certainty, event, setBy, sources, mark } = reminder;
  const source = reminder.kind === 'moved' && mark?.what !== 'moved' ? reminder.movedBy : sources[0];
  return {
    date: showDate(date),
    certainty: certaintyWords(certainty),
    what: [plain(event), plain(`: ${whatWords(reminder)}`), ...setByLeaves(setBy), ...dateMarkLeaves(mark)],
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
  return setBy ? [plain('; set by '), person(setBy)] : [];
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
