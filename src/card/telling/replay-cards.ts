import { showDate } from '../../core/dates/show/show-date.ts';
import type { ChannelReplay } from '../../core/replays/channel-replay.ts';
import { showReplayPace } from '../../core/replays/replay-pace.ts';
import { showSchedule } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { moment, plain } from '../parts/leaves/leaves.ts';

const STOP: Button = { label: 'Stop replay', command: 'replay stop', values: {} };
/** Their buttons would change the channel's real digests and reminders. */
const REAL_COMMANDS = /^(?:remind|digest|alert)\b/;

/** "Replay · 14 July 2016" heads everything that a replay posts, so that nobody mistakes it for news. */
const headOf = (day: string) => `Replay · ${showDate(day)}`;

/** A post as a replay shows it: headed with its day, with buttons that answer as of that day. */
export function replayPostCard(card: Card, day: string): Card {
  return {
    ...card,
    title: `${headOf(day)} · ${card.title}`,
    blocks: card.blocks.flatMap((block) => toPast(block, day)),
    ...(card.details ? { details: card.details.flatMap((block) => toPast(block, day)) } : {}),
  };
}

function toPast(block: Block, day: string): readonly Block[] {
  const toPastButton = (button: Button): Button => ({ ...button, values: { ...button.values, 'as-of': day } });
  switch (block.kind) {
    case 'buttons': {
      const buttons = block.buttons.filter(({ command }) => !REAL_COMMANDS.test(command)).map(toPastButton);
      return buttons.length + (block.links?.length ?? 0) > 0 ? [{ ...block, buttons }] : [];
    }
    case 'choice':
      return [{ ...block, options: block.options.map(toPastButton) }];
    default:
      return [block];
  }
}

/** An answer with the note that it is as of the story's day. */
export function withReplayNote(card: Card, day: string): Card {
  if (card.tone === 'error') return card;
  const note = `${headOf(day)}. While the replay runs, this channel’s answers are as of the story’s day.`;
  return { ...card, blocks: [...card.blocks, { kind: 'text', leaves: [plain(note)] }] };
}

/** What was started: when it ends, and what will be posted. */
export function replayStartedCard(replay: ChannelReplay, subscriptions: readonly Subscription[], endDay: string): Card {
  return {
    title: `${headOf(replay.from)}: the story starts`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: clockLeaves(replay, endDay) },
      { kind: 'list', items: subscriptions.map((one) => [plain(subscriptionWords(one))]) },
      {
        kind: 'text',
        leaves: [plain('Answers in this channel are as of the story’s day. Days without news are silent.')],
      },
      { kind: 'buttons', buttons: [...storyButtons(replay), STOP] },
    ],
  };
}

/** The replay that runs in a channel; `day` is the story's. */
export function replayStatusCard(replay: ChannelReplay, day: string, endDay: string): Card {
  return {
    title: headOf(day),
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: clockLeaves(replay, endDay) },
      { kind: 'buttons', buttons: [...storyButtons(replay), STOP] },
    ],
  };
}

/** No replay runs in the channel. */
export function noReplayCard(): Card {
  return {
    title: 'No replay is running in this channel',
    tone: 'notice',
    blocks: [{ kind: 'text', leaves: [plain('/replay starts one from the first day of the articles.')] }],
  };
}

/** The last word of a replay: it came to its end, or someone stopped it on a day of the story. */
export function replayEndedCard({ story, from }: ChannelReplay, day: string, how: 'ended' | 'stopped'): Card {
  const text = `It began on ${showDate(from)}. Answers in this channel are as of today again.`;
  const buttons = story === null ? [] : [{ label: 'Summary', command: `${story} summary`, values: {} }];
  return {
    title: how === 'ended' ? `${headOf(day)}: the replay has ended` : `${headOf(day)}: the replay was stopped`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(text)] },
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  };
}

function clockLeaves({ from, pace, endsAt }: ChannelReplay, endDay: string): readonly Leaf[] {
  const runs = `The story clock began on ${showDate(from)} and runs ${showReplayPace(pace)}.`;
  return [plain(`${runs} It ends with ${showDate(endDay)}, at `), moment(endsAt), plain('.')];
}

function storyButtons({ story }: ChannelReplay): readonly Button[] {
  if (story === null) return [{ label: 'Dates', command: 'dates', values: {} }];
  return ['summary', 'dates'].map((action) => ({
    label: action === 'summary' ? 'Summary' : 'Dates',
    command: `${story} ${action}`,
    values: {},
  }));
}

function subscriptionWords({ kind, cron, zone, offsets }: Subscription): string {
  const when = `${showSchedule(cron)}, ${zone}`;
  return kind === 'digest' ? `Digest ${when}` : `Reminders ${offsets.join(' ')} before each date, ${when}`;
}
