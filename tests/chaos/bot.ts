// The bot as it runs, but told what time it is and with a short claim: killed again and again by fan-out.test.ts.

import { setTimeout as wait } from 'node:timers/promises';
import { connectChats } from '../../src/cli/chats/connect-chats.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { createDelivery } from '../../src/delivery/delivery.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { openDateline } from '../../src/main.ts';

/** How long a claim holds, by the story: longer than any try, for that time waits for a desk that is slow. */
const CLAIM_MS = 22 * 60 * 1000;

const [root = '', start = ''] = process.argv.slice(2);
const log = { info() {}, warn() {}, error: (about: object, message: string) => console.error(message, about) };
const config = readConfig(process.env, root);
let now = Temporal.Instant.from(start);
process.on('message', (at: number) => {
  now = Temporal.Instant.fromEpochMilliseconds(at);
});
const clock = { now: () => now };
const dateline = await openDateline({ config, clock, isStoryClock: false, log });
const chats = connectChats(config, dateline, log);
await Promise.all(chats.map((chat) => chat.start()));
const { store } = dateline;
const senders = chats.map(({ sender }) => sender);
const delivery = createDelivery({ store, senders, clock, log, claimMs: CLAIM_MS });
const jobs = createJobs({ store, dueOf: async (name) => (await dateline.desks.of(name)).telling, delivery, log });
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
process.send?.('ready');
for (;;) {
  const report = await jobs.step(clock.now());
  process.send?.(report);
  await wait(20);
}
