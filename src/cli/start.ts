import { join } from 'node:path';
import { Command } from 'commander';
import { firstSteps } from '../command/first-steps.ts';
import type { Front } from '../command/front/front.ts';
import type { Config } from '../config/read-config.ts';
import { wallClock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { watchData } from '../ingest/data/watch-data.ts';
import { startTicking } from '../jobs/schedule.ts';
import { createStoreWatch } from '../jobs/watch-store.ts';
import { startPrompt } from '../platforms/terminal/prompt.ts';
import { createTerminalSender } from '../platforms/terminal/sender.ts';
import { findOpenDoor } from '../platforms/web/reach/find-open-door.ts';
import { createWeb, type Web } from '../platforms/web/web.ts';
import { countSpareCores } from '../workers/limits.ts';
import { localCaller } from './ask.ts';
import { connectChats } from './chats/connect-chats.ts';
import { type Chat, keepChats } from './chats/keep-chats.ts';
import { openPatiently } from './open-patiently.ts';
import { PREVIEWS } from './previews.ts';
import { readSettings } from './settings.ts';
import { hasColor } from './show/has-color.ts';
import { createProgramLog } from './show/program-log.ts';
import { measureFront } from './vital/measure-front.ts';
import { createMeter } from './vital/meter.ts';
import { toMetrics } from './vital/to-metrics.ts';
import { toReady } from './vital/to-ready.ts';
import { watchEventLoop } from './vital/watch-event-loop.ts';

/** `npm start`: the desk in the browser, at a prompt on a terminal, and on Slack and Discord if they are set up. */
export function startProgram(): Command {
  return new Command('start')
    .description('Start the desk: browser, prompt, and Slack and Discord if they are set up')
    .action(async () => {
      const config = readSettings();
      await start(config, createProgramLog(config));
    });
}

const SECOND_MS = 1000;
const secondsNow = () => performance.now() / SECOND_MS;

async function start(config: Config, log: Log): Promise<void> {
  const storeFile = config.databaseUrl === null ? config.store : null;
  const access = { host: config.host, ...config.web };
  const openDoor = findOpenDoor(access);
  if (openDoor) throw openDoor;
  const dateline = await openPatiently({
    config,
    clock: wallClock,
    isStoryClock: false,
    log,
    threads: countSpareCores(),
    isInspected: true,
  });
  const meter = createMeter();
  const front = measureFront(dateline.front, meter, secondsNow);
  const loop = watchEventLoop(meter, secondsNow);
  const platforms = connectChats(config, { ...dateline, front }, log);
  let chats: readonly Chat[] = [];
  const web = createWeb({
    front,
    port: config.port,
    access,
    now: wallClock.now,
    zone: config.zone,
    ready: () => toReady({ desk: dateline, chats, file: storeFile, now: wallClock.now() }),
    metrics: () => toMetrics({ dateline, chats, meter, file: storeFile, now: wallClock.now() }),
    sources: () => dateline.desk.read.feeds.exportList(),
    calendar: (story) => dateline.desk.tell.calendar(story, wallClock.now()),
    stories: () => dateline.library.stories(),
    previews: PREVIEWS,
    log,
  });
  const { url } = await openWeb(web, config.port);
  chats = keepChats(platforms, log, (line) => process.stderr.write(`${line}\n`));
  const senders = [...chats.map(({ sender }) => sender), web.sender, createTerminalSender({ output: process.stdout })];
  const jobs = dateline.jobs(senders, ({ channel, decidedAt }, { kind }, at) =>
    meter.delivered(channel.platform, kind, decidedAt.until(at).total('seconds')),
  );
  const poller = config.isPolling ? dateline.poller() : null;
  const rereader = dateline.rereader();
  const editionKeeper = dateline.editionKeeper();
  const refresh = () =>
    void dateline.refresh().catch((error: unknown) => log.error({ error: String(error) }, 'could not read data/'));
  const watch = createStoreWatch({ store: dateline.store, log, onBack: refresh });
  const ticking = startTicking(
    (now) =>
      watch.run(async () => {
        await dateline.takeOver(now);
        poller?.poll();
        rereader.start();
        editionKeeper.start();
        // A shard, or another process on the same store, may have changed a story.
        await Promise.all([jobs.step(now), dateline.reload()]);
      }),
    wallClock,
    log,
  );
  const unwatch = watchData(config.data, refresh);
  // Before the next tick, where the store tells of it.
  const unlisten = dateline.store.listen((what) => {
    if (what === 'stories')
      void dateline.reload().catch((error: unknown) => log.error({ error: String(error) }, 'could not read stories'));
  });
  log.info({ url }, 'desk opened');
  // Heard before the desk says that it is open: who reads that may end it at once.
  const ended = untilSignal();
  const prompt = openPrompt(config, front, url);
  await ended;
  prompt?.close();
  loop.stop();
  unwatch();
  unlisten();
  await ticking.stop();
  await Promise.all([poller?.stop(), rereader.stop(), editionKeeper.stop()]);
  await Promise.all([web.close(), ...chats.map((chat) => chat.close())]);
  await dateline.close();
}

async function openWeb(web: Web, port: number): Promise<{ readonly url: string }> {
  try {
    return await web.start();
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new UserError(`Another program is using port ${port}.`, 'Set DATELINE_PORT to a free port.');
  }
}

function openPrompt(config: Config, front: Front, url: string): { close(): void } | undefined {
  const { token, urls } = config.web;
  const addresses = [url, ...urls].join(' and ');
  process.stdout.write(
    `Dateline is open at ${addresses}${token === null ? '' : '; sign in with DATELINE_WEB_TOKEN'}\n`,
  );
  const isTerminal = process.stdin.isTTY === true;
  if (isTerminal) greet(front);
  return startPrompt({
    front,
    caller: localCaller(config.zone),
    input: process.stdin,
    output: process.stdout,
    hasColor: hasColor(process.stdout, process.env),
    history: join(config.data, 'local/history'),
    // A service that starts without any input goes on; questions that are piped in are answered, and then it ends.
    onClose: (lines) => {
      if (isTerminal || lines > 0) process.emit('SIGTERM');
    },
  });
}

function greet(front: Front): void {
  const steps = firstSteps(front.commands()).map((step) => `  ${step}\n`);
  process.stdout.write(
    `\nAsk in your own words, or type one of these (Tab completes, Ctrl-D leaves):\n${steps.join('')}\n`,
  );
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
