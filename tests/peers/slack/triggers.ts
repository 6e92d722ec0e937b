import { startStopwatch } from '../stopwatch.ts';
import { Refusal } from './check-message.ts';

const LIFE_MS = 3000;

type Trigger = { readonly user: string; readonly at: number; isUsed: boolean };

export type Triggers = {
  open(user: string): string;
  /** The user who did it. Refuses as the service does: unknown, used before, or older than three seconds. */
  take(id: string): string;
  expire(): void;
};

export function createTriggers(): Triggers {
  const triggers = new Map<string, Trigger>();
  const watch = startStopwatch();
  let offset = 0;
  return {
    open(user) {
      const id = `trigger-${triggers.size + 1}`;
      triggers.set(id, { user, at: watch.passedMs() + offset, isUsed: false });
      return id;
    },
    expire: () => {
      offset -= LIFE_MS;
    },
    take(id) {
      const trigger = triggers.get(id);
      if (!trigger) throw new Refusal('invalid_trigger_id', id);
      if (trigger.isUsed) throw new Refusal('exchanged_trigger_id', id);
      if (watch.passedMs() - trigger.at > LIFE_MS) throw new Refusal('expired_trigger_id', id);
      trigger.isUsed = true;
      return trigger.user;
    },
  };
}
