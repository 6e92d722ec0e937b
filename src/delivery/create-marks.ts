import { StoreError } from '../core/errors.ts';
import type { OutboxPost } from '../store/outbox.ts';
import type { Outcome } from './plan-outcome.ts';

type Mark = (post: OutboxPost, outcome: Outcome) => Promise<void>;

export type Marks = {
  /** Writes down what became of a post. Where the store cannot, keeps it in mind and throws. */
  add: Mark;
  /** Writes down what is still in mind. Throws a StoreError while the store cannot. */
  settle(): Promise<void>;
};

/** A post that was sent while the disk filled up is not sent again: what became of it is written down later. */
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
      // One after the other: nobody finds nothing left while the last is only being written.
      settling = settling.then(settleLeft, settleLeft);
      return settling;
    },
  };
}
