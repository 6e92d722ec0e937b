import type { Channel } from '../../core/channels/channel.ts';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { showAlertPace } from '../../core/schedule/alert-pace.ts';
import { showSchedule } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Store } from '../../store/port/port.ts';

export type Note = { readonly label: string; readonly value: string };

/** A channel's subscriptions, and its workspace's waiting and failed posts; on the desk's own, everybody's. */
export async function tellStatus({ ledger, outbox, workspace }: Store, channel: Channel): Promise<readonly Note[]> {
  const of = workspace === OWN_WORKSPACE ? null : channel;
  const [subscriptions, allLost, waiting, dead] = await Promise.all([
    ledger.list(channel, null),
    ledger.lost(),
    outbox.waiting(of),
    outbox.deadPosts(1, of),
  ]);
  const lost = allLost.filter(({ desk }) => of === null || desk === workspace);
  const [newest] = dead.posts;
  return [
    ...subscriptions.map(toNote),
    ...(lost.length > 0 ? [toLostNote(lost)] : []),
    { label: 'Posts waiting', value: String(waiting) },
    { label: 'Posts given up', value: newest ? `${dead.total}; the latest: ${newest.reason}` : '0' },
  ];
}

/** A person has to look into it: the channel is gone, or the bot may no longer post there. */
function toLostNote(lost: readonly Subscription[]): Note {
  const places = lost.map(({ channel }) => `${channel.platform} ${channel.workspace} ${channel.id}`);
  return { label: 'Channels lost', value: [...new Set(places)].join(', ') };
}

function toNote(subscription: Subscription): Note {
  const { id, kind, zone, state, note, nextAt } = subscription;
  const next = nextAt?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const due = kind === 'alert' ? 'active' : `next ${next?.replace('T', ' ') ?? 'never'}`;
  const when = state === 'active' ? due : (note ?? state);
  return { label: `${LABELS[kind]} ${id}`, value: `${whenWords(subscription)}, ${zone}; ${when}` };
}

const LABELS = { digest: 'Digest', reminder: 'Reminders', alert: 'Alert' } as const;

function whenWords({ kind, cron, offsets }: Subscription): string {
  if (kind === 'alert') return `posts ${showAlertPace(cron)}`;
  return kind === 'digest' ? showSchedule(cron) : `${offsets.join(' ')} before each date, ${showSchedule(cron)}`;
}
