import { showSchedule } from '../core/schedule-text.ts';
import { showDate } from '../core/show-date.ts';
import type { Subscription } from '../core/subscription.ts';
import type { Button, Card, Leaf } from './card.ts';
import { bold, moment, plain } from './leaves.ts';

type Kind = Subscription['kind'];

const COMMAND: Readonly<Record<Kind, string>> = { digest: 'digest', reminder: 'remind' };
const NOUN: Readonly<Record<Kind, string>> = { digest: 'Digest', reminder: 'Reminders' };
const PLURAL: Readonly<Record<Kind, string>> = { digest: 'digests', reminder: 'reminders' };

const DONE = { new: 'set up', changed: 'changed', same: 'was there already' } as const;

/** Whether they come to a channel, where its managers manage them, or to one person, who alone does. */
export type Whose = 'channel' | 'own';

/** What was set up, or was there already, and when it comes next. */
export function subscribedCard(subscription: Subscription, what: 'new' | 'changed' | 'same', whose: Whose): Card {
  const { kind, id } = subscription;
  return {
    title: `${NOUN[kind]} ${id} ${DONE[what]}`,
    tone: what === 'same' ? 'notice' : 'answer',
    blocks: [
      { kind: 'text', leaves: leavesOf(subscription) },
      { kind: 'buttons', buttons: buttonsOf(subscription, whose) },
    ],
  };
}

/** A channel's digests or reminders, or one's own, each with what can be done with it. */
export function subscriptionsCard(
  subscriptions: readonly Subscription[],
  kind: Kind,
  example: string,
  whose: Whose,
): Card {
  const [only] = subscriptions;
  if (!only)
    return {
      title: `${whose === 'own' ? 'You have' : 'This channel has'} no ${PLURAL[kind]}`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain(`Set them up with ${example}`)] }],
    };
  const items = subscriptions.map((one) => [bold(`${one.id}`), plain(': '), ...leavesOf(one)]);
  return {
    title: `${whose === 'own' ? 'Your' : "This channel's"} ${PLURAL[kind]}`,
    tone: 'answer',
    blocks: [
      { kind: 'list', items },
      ...(subscriptions.length === 1 ? [{ kind: 'buttons', buttons: buttonsOf(only, whose) } as const] : []),
    ],
  };
}

/** What was done with one: paused, resumed or stopped. */
export function changedCard(subscription: Subscription, done: 'paused' | 'resumed' | 'stopped'): Card {
  const { kind, id } = subscription;
  return {
    title: `${NOUN[kind]} ${id} ${done}`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: leavesOf({ ...subscription, state: done === 'resumed' ? 'active' : 'paused' }) },
      ...(done === 'stopped' ? [] : [{ kind: 'buttons', buttons: buttonsOf(subscription, 'channel') } as const]),
    ],
  };
}

function leavesOf(subscription: Subscription): readonly Leaf[] {
  const { cron, zone, offsets, onlyDate, people, stories, state, note, nextAt } = subscription;
  const before = offsets.length > 0 ? `${offsets.map(offsetWords).join(', ')}; ` : '';
  const which = `${stories === null ? 'all stories' : stories.join(', ')}${onlyDate ? `, ${showDate(onlyDate)} alone` : ''}`;
  return [
    plain(`${before}${showSchedule(cron)}, ${zone}; ${which}${people ? `; statements by ${people.join(', ')}` : ''}`),
    ...(state === 'active' && nextAt ? [plain('; next '), moment(nextAt)] : []),
    ...(state === 'active' ? [] : [plain(`; ${note ?? state}`)]),
  ];
}

const UNITS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month' };

/** "7d" → "7 days before". */
function offsetWords(offset: string): string {
  const count = Number.parseInt(offset, 10);
  if (count === 0) return 'on the day';
  return `${count} ${UNITS[offset.slice(-1)]}${count === 1 ? '' : 's'} before`;
}

function buttonsOf({ kind, id, state }: Subscription, whose: Whose): readonly Button[] {
  const command = COMMAND[kind];
  const values = { number: id };
  if (whose === 'own') return [{ label: 'Stop', command: `${command} forget`, values, style: 'danger' }];
  const turn = state === 'active' ? 'pause' : 'resume';
  return [
    ...(kind === 'digest' ? [{ label: 'Preview', command: 'digest preview', values }] : []),
    { label: turn === 'pause' ? 'Pause' : 'Resume', command: `${command} ${turn}`, values },
    { label: 'Stop', command: `${command} stop`, values, style: 'danger' },
  ];
}
