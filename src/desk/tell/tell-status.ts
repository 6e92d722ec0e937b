import type { Channel } from '../../core/channels/channel.ts';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { showSchedule } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Store } from '../../store/port.ts';

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

function toNote({ id, kind, cron, zone, offsets, state, note, nextAt }: Subscription): Note {
  const what = kind === 'digest' ? showSchedule(cron) : `${offsets.join(' ')} before each date, ${showSchedule(cron)}`;
  const next = nextAt?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const when = state === 'active' ? `next ${next?.replace('T', ' ') ?? 'never'}` : (note ?? state);
  return { label: `${kind === 'digest' ? 'Digest' : 'Reminders'} ${id}`, value: `${what}, ${zone}; ${when}` };
}
