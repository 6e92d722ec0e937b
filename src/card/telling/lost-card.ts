import type { Channel } from '../../core/channels/channel.ts';
import { toChannelAddress } from '../../core/channels/channel-address.ts';
import { showAlertPace } from '../../core/schedule/alert-pace.ts';
import { showSchedule } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Card, Leaf } from '../card.ts';
import { bold, link, plain } from '../parts/leaves/leaves.ts';
import { KIND_COMMANDS, KIND_NOUNS } from './kind-words.ts';

/** For the person who set them up: what no longer comes, why, and what to do. At least one. */
export function lostCard(channel: Channel, suspended: readonly Subscription[], reason: string): Card {
  const commands = [...new Set(suspended.map(({ kind }) => `/${KIND_COMMANDS[kind]} resume`))];
  return {
    title: 'Dateline can no longer post in a channel',
    tone: 'notice',
    blocks: [
      {
        kind: 'text',
        leaves: [
          link('The channel', toChannelAddress(channel)),
          plain(` took no post (${reason}). What you set up there is kept, and suspended:`),
        ],
      },
      { kind: 'list', items: suspended.map(toLine) },
      {
        kind: 'text',
        leaves: [
          plain(`Let Dateline see the channel and write there again, then type ${commands.join(' and ')} in it.`),
        ],
      },
    ],
  };
}

function toLine({ id, kind, cron, zone, offsets }: Subscription): readonly Leaf[] {
  const before = offsets.length > 0 ? `${offsets.join(' ')} before each date, ` : '';
  const when = kind === 'alert' ? `posts ${showAlertPace(cron)}` : `${before}${showSchedule(cron)}, ${zone}`;
  return [bold(`${KIND_NOUNS[kind]} ${id}`), plain(`: ${when}`)];
}
