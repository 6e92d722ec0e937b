import { Command } from 'commander';
import { createStoryClock } from '../../core/clock.ts';
import { readDay } from '../../core/dates/read-day.ts';
import { UserError } from '../../core/errors.ts';
import type { Post, Sender } from '../../delivery/sender.ts';
import { openDateline } from '../../main.ts';
import { createTerminalSender } from '../../platforms/terminal/sender.ts';
import { localCaller } from '../ask.ts';
import { connectChats } from '../chats/connect-chats.ts';
import { readSettings } from '../settings.ts';
import { createLog } from '../show/log.ts';
import { type ReplayFlags, readChannel, readSpeed, toReplayInstant } from './replay-flags.ts';
import { runReplay } from './run-replay.ts';

/** `dateline replay`: runs the whole desk on a story clock, and posts what it would have posted, marked as a replay. */
export function replayProgram(): Command {
  return new Command('replay')
    .description('Run the desk on a story clock and show what it would have posted')
    .requiredOption('--from <date>', 'first day of the story clock')
    .requiredOption('--to <date>', 'last day of the story clock')
    .option('--speed <rate>', 'story time per second, such as 1d/s or 6h/s; max: as fast as possible', '1d/s')
    .option('--digest <rule>', 'digest to set up, typed as after /digest; none: no digest', 'daily 09:00')
    .option('--remind <offsets>', 'reminders to set up, typed as after /remind; none: no reminders', '7d 1d 0d')
    .option('--channel <channel>', 'post to discord:SERVER:CHANNEL or slack:TEAM:CHANNEL instead of the terminal')
    .option('--store <file>', 'record the posts in this file, so that an interrupted replay can continue')
    .action(async (flags: ReplayFlags) => replay(flags));
}

async function replay(flags: ReplayFlags): Promise<void> {
  const settings = readSettings();
  const from = toReplayInstant(readDay(flags.from, '--from', flags.from), settings.zone, 'start');
  const to = toReplayInstant(readDay(flags.to, '--to', flags.to), settings.zone, 'end');
  if (Temporal.Instant.compare(from, to) >= 0)
    throw new UserError('--from is after --to.', 'Use an earlier day for --from.');
  const clock = createStoryClock(from);
  const config = { ...settings, store: flags.store ?? ':memory:' };
  const log = createLog('warn');
  const dateline = await openDateline({ config, clock, isStoryClock: true, log });
  const chats = flags.channel ? connectChats(config, dateline, log) : [];
  for (const chat of chats) await chat.start();
  const senders = [...chats.map(({ sender }) => sender), createTerminalSender({ output: process.stdout })].map(
    markReplay,
  );
  const caller = { ...localCaller(config.zone), ...(flags.channel ? { channel: readChannel(flags.channel) } : {}) };
  try {
    await subscribe(flags, (text) => dateline.front.answerText(text, caller));
    await runReplay({ clock, to, perSecond: readSpeed(flags.speed), jobs: dateline.jobs(senders) });
  } finally {
    await Promise.all(chats.map((chat) => chat.close()));
    await dateline.close();
  }
}

/** So that nobody mistakes a post about an old story for news. */
function markReplay(sender: Sender): Sender {
  const mark = (post: Post): Post => ({ ...post, card: { ...post.card, title: `Replay · ${post.card.title}` } });
  const { find } = sender;
  return { ...sender, send: (post) => sender.send(mark(post)), ...(find ? { find: (post) => find(mark(post)) } : {}) };
}

type Answer = (text: string) => Promise<{ card: { tone: string; title: string } }>;

async function subscribe({ digest, remind }: ReplayFlags, answer: Answer): Promise<void> {
  const wanted = [
    ...(digest === 'none' ? [] : [`digest ${digest}`]),
    ...(remind === 'none' ? [] : [`remind ${remind}`]),
  ];
  for (const text of wanted) {
    const { card } = await answer(text);
    if (card.tone === 'error') throw new UserError(card.title, `Use what /${text} would accept.`);
  }
}
