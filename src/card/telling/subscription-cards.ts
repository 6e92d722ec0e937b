import { showDate } from '../../core/dates/show/show-date.ts';
import { showAlertPace } from '../../core/schedule/alert-pace.ts';
import { reminderDays } from '../../core/schedule/schedule-offset.ts';
import { showSchedule } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import { showWordFilter } from '../../core/text/search/word-filter.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { bold, moment, plain } from '../parts/leaves/leaves.ts';
import { KIND_COMMANDS, KIND_NOUNS } from './kind-words.ts';

type Kind = Subscription['kind'];

const PLURAL: Readonly<Record<Kind, string>> = { digest: 'digests', reminder: 'reminders', alert: 'alerts' };

const DONE = { new: 'set up', changed: 'changed', same: 'was there already' } as const;

/** Whether they come to a channel, where its managers manage them, or to one person, who alone does. */
export type SubscriptionOwner = 'channel' | 'own';

/** What was set up, or was there already, and when it comes next. */
export function subscribedCard(
  subscription: Subscription,
  what: 'new' | 'changed' | 'same',
  whose: SubscriptionOwner,
): Card {
  const { kind, id } = subscription;
  return {
    title: `${KIND_NOUNS[kind]} ${id} ${DONE[what]}`,
    tone: what === 'same' ? 'notice' : 'answer',
    blocks: [
      { kind: 'text', leaves: leavesOf(subscription) },
      { kind: 'buttons', buttons: buttonsOf(subscription, whose) },
    ],
  };
}

/** A channel's digests or reminders, or your own, each with what can be done with it. */
export function subscriptionsCard(
  subscriptions: readonly Subscription[],
  kind: Kind,
  example: string,
  whose: SubscriptionOwner,
): Card {
  if (subscriptions.length === 0)
    return {
      title: `${whose === 'own' ? 'You have' : 'This channel has'} no ${PLURAL[kind]}`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain(`Set them up with ${example}`)] }],
    };
  return {
    title: `${whose === 'own' ? 'Your' : "This channel's"} ${PLURAL[kind]}`,
    tone: 'answer',
    blocks: subscriptions.flatMap((one): readonly Block[] => [
      { kind: 'text', leaves: [bold(`${one.id}`), plain(': '), ...leavesOf(one)] },
      { kind: 'buttons', buttons: buttonsOf(one, whose) },
    ]),
  };
}

/** What was done with one: paused, resumed or stopped. */
export function changedCard(subscription: Subscription, done: 'paused' | 'resumed' | 'stopped'): Card {
  const { kind, id } = subscription;
  // What is stopped for good is not paused.
  const state = done === 'paused' ? 'paused' : 'active';
  const changed = { ...subscription, state, nextAt: done === 'stopped' ? null : subscription.nextAt } as const;
  return {
    title: `${KIND_NOUNS[kind]} ${id} ${done}`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: leavesOf(changed) },
      ...(done === 'stopped' ? [] : [{ kind: 'buttons', buttons: buttonsOf(changed, 'channel') } as const]),
    ],
  };
}

function leavesOf(subscription: Subscription): readonly Leaf[] {
  const { kind, cron, zone, offsets, onlyDate, people, stories, state, note, nextAt } = subscription;
  const before = offsets.length > 0 ? `${offsets.map(offsetWords).join(', ')}; ` : '';
  const when = kind === 'alert' ? `Posts ${showAlertPace(cron)}` : `${scheduleWords(kind, cron)}, ${zone}`;
  const which = `${stories === null ? 'all stories' : stories.join(', ')}${onlyDate ? `, ${showDate(onlyDate)} alone` : ''}`;
  return [
    plain(
      `${before}${when}; ${which}${people ? `; statements by ${people.join(', ')}` : ''}${choiceWords(subscription)}`,
    ),
    ...(state === 'active' && nextAt ? nextLeaves(subscription, nextAt) : []),
    ...(state === 'active' ? [] : [plain(`; ${note ?? state}`)]),
  ];
}

/** Reminders are looked at daily, and come on few days. */
function scheduleWords(kind: Kind, cron: string): string {
  const words = showSchedule(cron);
  return kind === 'reminder' ? words.replace(/^daily at/, 'at') : words;
}

/** When it comes next: of reminders that is known only for a date of their own. */
function nextLeaves({ kind, zone, onlyDate, offsets }: Subscription, nextAt: Temporal.Instant): readonly Leaf[] {
  if (kind === 'alert') return [];
  if (kind === 'digest') return [plain('; next '), moment(nextAt)];
  if (onlyDate === null || !WHOLE_DAY.test(onlyDate)) return [];
  const from = nextAt.toZonedDateTimeISO(zone).toPlainDate().toString();
  const days = reminderDays(onlyDate, offsets).filter((day) => day >= from);
  return days.length === 0 ? [] : [plain(`; comes on ${days.map(showDate).join(', ')}`)];
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What else it chooses by, whom it mentions, and an alert's limits. */
function choiceWords({ kind, choice, quiet, zone }: Subscription): string {
  if (!choice) return '';
  const { words, feeds, anHour, ping } = choice;
  return [
    ...(words ? [`words: ${showWordFilter(words)}`] : []),
    ...(feeds ? [`${feeds.length === 1 ? 'feed' : 'feeds'} ${feeds.join(', ')}`] : []),
    ...(ping ? ['mentions the group you chose'] : []),
    ...(kind === 'alert' ? [`at most ${anHour} an hour`] : []),
    ...(quiet && kind === 'alert' ? [`quiet ${quiet.from} to ${quiet.to}, ${zone}`] : []),
  ]
    .map((part) => `; ${part}`)
    .join('');
}

const UNITS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month' };

/** "7d" → "7 days before". */
function offsetWords(offset: string): string {
  const count = Number.parseInt(offset, 10);
  if (count === 0) return 'on the day';
  return `${count} ${UNITS[offset.slice(-1)]}${count === 1 ? '' : 's'} before`;
}

function buttonsOf({ kind, id, state }: Subscription, whose: SubscriptionOwner): readonly Button[] {
  const command = KIND_COMMANDS[kind];
  const values = { number: id };
  if (whose === 'own') return [{ label: 'Stop', command: `${command} forget`, values, style: 'danger' }];
  const turn = state === 'active' ? 'pause' : 'resume';
  return [
    ...(kind === 'reminder' ? [] : [{ label: 'Preview', command: `${command} preview`, values }]),
    { label: turn === 'pause' ? 'Pause' : 'Resume', command: `${command} ${turn}`, values },
    { label: 'Stop', command: `${command} stop`, values, style: 'danger' },
  ];
}
