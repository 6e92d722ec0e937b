import type { Card } from '../card/card.ts';
import { replayEndedCard, replayPostCard } from '../card/telling/replay-cards.ts';
import { StoreError } from '../core/errors.ts';
import { storyDayAt, storyTimeAt, wallTimeAt } from '../core/replays/story-clock.ts';
import { createPostKey } from '../delivery/post-key.ts';
import type { NewPost } from '../store/port/ledger.ts';
import type { RunningReplay } from '../store/port/replays.ts';
import type { JobParts } from './job-parts.ts';
import { createReplayLedger, type ReplayedPost } from './replay-ledger.ts';
import { settleDue } from './settle/settle-due.ts';

const REPLAYS_A_LOOK = 100;
/** After the desk was down there may be hundreds; the next ticks do the rest, so that other posts do not wait. */
const OCCURRENCES_A_STEP = 30;
const REPLAY_RETRY_MINUTES = 1;

/** Posts what has fallen due on the story clocks of the channels, and ends replays that are over. */
export async function runReplays(parts: JobParts, now: Temporal.Instant): Promise<void> {
  for (const replay of await parts.store.replays.due(now, REPLAYS_A_LOOK)) {
    try {
      await runStep(parts, replay, now);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parts.log.error({ channel: replay.channel, error: reason }, 'a replay could not go on');
      await parts.store.replays.postpone(replay, now.add({ minutes: REPLAY_RETRY_MINUTES }));
    }
  }
}

/** Settles each occurrence at its own time, however late it is: what is posted does not depend on when the ticks come. */
async function runStep(parts: JobParts, replay: RunningReplay, now: Temporal.Instant): Promise<void> {
  const { store, dueOf } = parts;
  const replayed = createReplayLedger(store.ledger, replay.received);
  const { ledger } = replayed;
  const telling = (await dueOf(replay.desk)).asReplayed(ledger);
  const until = storyTimeAt(replay, now);
  const onClock = { ...parts, store: { ...store, ledger }, dueOf: async () => telling };
  const next = () => {
    const at = replayed.next();
    return at && Temporal.Instant.compare(at, until) <= 0 ? at : undefined;
  };
  let left = OCCURRENCES_A_STEP;
  for (let at = next(); at && left > 0; at = next()) {
    const { failed } = await settleDue(onClock, at);
    // Nothing of this step is written: all of it is tried again.
    if (failed > 0) return store.replays.postpone(replay, now.add({ minutes: REPLAY_RETRY_MINUTES }));
    left -= 1;
  }
  const isOver = !next() && Temporal.Instant.compare(now, replay.endsAt) >= 0;
  const ahead = replayed.next();
  await store.replays.advance(replay, {
    at: now,
    received: replayed.received(),
    lookAt: isOver ? null : ahead ? wallTimeAt(replay, ahead) : replay.endsAt,
    posts: [...replayed.posts().map((one) => toReplayPost(one, replay)), ...(isOver ? [toEndPost(replay)] : [])],
  });
}

function toReplayPost({ at, post }: ReplayedPost, { zone }: RunningReplay): NewPost {
  const day = at.toZonedDateTimeISO(zone).toPlainDate().toString();
  return { ...post, card: JSON.stringify(replayPostCard(JSON.parse(post.card) as Card, day)) };
}

function toEndPost(replay: RunningReplay): NewPost {
  const card = replayEndedCard(replay, storyDayAt(replay, replay.endsAt), 'ended');
  return { key: createPostKey(), channel: replay.channel, card: JSON.stringify(card) };
}
