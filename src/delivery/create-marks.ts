import { StoreError } from '../core/errors.ts';
import type { OutboxPost } from '../store/port/outbox.ts';
import type { Outcome } from './plan-outcome.ts';

type Mark = (post: OutboxPost, outcome: Outcome) => Promise<void>;

export type Marks = {
  /** Records the outcome of a post. If the store cannot be written, keeps it in memory and throws. */
  add: Mark;
  /** Records the outcomes still in memory. Throws a StoreError while the store cannot be written. */
  settle(): Promise<void>;
};

/** A post that was sent while the disk filled up is not sent twice: its outcome is recorded later. */
export function createMarks(mark: Mark): Marks {
  const left: (readonly [OutboxPost, Outcome])[] = [];

  const add: Mark = async (post, outcome) => {
    try {
      await mark(post, outcome);
    } catch (error) {
      if (error instanceof StoreError) left.push([post, outcome]);
      throw error;
    }
  };

  async function settleLeft(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) await add(...next);
  }

  let settling = Promise.resolve();
  return {
    add,
    settle() {
      // One at a time, so that no caller finds the list empty while the last outcome is still being written.
      settling = settling.then(settleLeft, settleLeft);
      return settling;
    },
  };
}
