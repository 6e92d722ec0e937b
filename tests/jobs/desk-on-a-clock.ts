import type { Channel } from '../../src/core/channels/channel.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import type { Story } from '../../src/core/stories/story.ts';
import { createDelivery } from '../../src/delivery/delivery.ts';
import type { Post, Sender, SendResult } from '../../src/delivery/sender.ts';
import { createPeopleBook } from '../../src/desk/people/people-book.ts';
import { createTelling } from '../../src/desk/tell/create-telling.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import { editionsOf } from '../desk/editions-of.ts';

export const CHANNEL: Channel = { platform: 'terminal', workspace: 'local', id: 'terminal' };

export const HARBOUR: Story = {
  slug: 'harbour',
  title: 'The harbour',
  description: 'Talks about the harbour',
  rules: [],
  feeds: [],
};

export const SILENT: Log = { info() {}, warn() {}, error() {} };

/** What was posted, at which local time. */
type Posted = { readonly at: string; readonly post: Post };

/** A desk of one story, or those given, on a story clock; `answer` is what the platform says to a post. */
export async function openDeskOnAClock(
  start: string,
  {
    file = ':memory:',
    zone = 'Europe/Paris',
    stories = [HARBOUR] as readonly Story[],
    answer = async (): Promise<SendResult> => ({ kind: 'sent', message: 'm' }),
  } = {},
) {
  const clock = createStoryClock(Temporal.ZonedDateTime.from(`${start}[${zone}]`).toInstant());
  const store = await openStore({ file });
  const posted: Posted[] = [];
  const sender: Sender = {
    platform: 'terminal',
    async send(post) {
      const result = await answer();
      const at = clock.now().toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
      if (result.kind === 'sent') posted.push({ at, post });
      return result;
    },
  };
  const today = () => clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  const people = createPeopleBook(editionsOf(store), today);
  const telling = createTelling({ store, people, stories: () => stories, zone, knownAfterDays: 0 });
  const errors: object[] = [];
  const log: Log = { ...SILENT, error: (about) => void errors.push(about) };
  const jobs = createJobs({
    store,
    dueOf: async () => telling,
    delivery: createDelivery({ store, senders: [sender], clock, log }),
    log,
  });

  /** Steps the clock by a quarter of an hour up to a local time. */
  async function runTo(local: string): Promise<void> {
    const end = Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();
    while (Temporal.Instant.compare(clock.now(), end) < 0) {
      await jobs.step(clock.now());
      clock.set(clock.now().add({ minutes: 15 }));
    }
  }

  /** The desk is down until then. */
  const skipTo = (local: string) => clock.set(Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant());

  return { store, telling, clock, jobs, posted, errors, runTo, skipTo };
}

export type DeskOnAClock = Awaited<ReturnType<typeof openDeskOnAClock>>;
