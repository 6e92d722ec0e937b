import type { Reminder } from '../core/reminder-view.ts';
import { showDate } from '../core/show-date.ts';
import type { Block, Card, DateRow, Leaf } from './card.ts';
import { certaintyWords } from './date-rows.ts';
import { person, plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';

/** Dates of one story that draw near, moved or went by; at least one. */
export function reminderCard(reminders: readonly Reminder[], today: string): Card {
  const [first] = reminders;
  const story = first?.story;
  return {
    title: `${story ? `${story.title}: ` : ''}${titleOf(reminders, today)}`,
    tone: 'answer',
    blocks: [
      { kind: 'dates', rows: reminders.map(toRow) },
      ...lateBlocks(reminders, today),
      ...(story
        ? [{ kind: 'buttons', buttons: [{ label: 'Dates', command: `${story.slug} dates`, values: {} }] } as const]
        : []),
    ],
  };
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
  const { date, certainty, event, setBy, sources } = reminder;
  const source = reminder.kind === 'moved' ? reminder.movedBy : sources[0];
  return {
    date: showDate(date),
    certainty: certaintyWords(certainty),
    what: [plain(event), plain(`: ${whatWords(reminder)}`), ...setByLeaves(setBy)],
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
