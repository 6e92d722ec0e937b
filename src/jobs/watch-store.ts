import { StoreError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Store } from '../store/port/port.ts';

export type StoreWatch = {
  /**
   * Runs a job that writes only while the store can be written: what cannot be recorded is not polled, decided or sent.
   * A problem is logged once, and so is its end.
   */
  run(work: () => Promise<unknown>): Promise<void>;
};

export type StoreWatchParts = {
  readonly store: Pick<Store, 'health' | 'check'>;
  readonly log: Log;
  /** Called once the store can be written again. */
  readonly onBack: () => void;
};

export function createStoreWatch({ store, log, onBack }: StoreWatchParts): StoreWatch {
  let said: StoreError['fault'] | null = null;

  function say({ fault, message, hint }: StoreError): void {
    if (fault !== said) log.error({ problem: message, hint }, 'polling and delivery were paused');
    said = fault;
  }

  async function canWrite(): Promise<boolean> {
    const { problem } = store.health().canWrite ? store.health() : await store.check();
    if (problem) say(problem);
    else if (said !== null) {
      said = null;
      log.info({}, 'the store can be written again; polling and delivery continued');
      onBack();
    }
    return problem === null;
  }

  return {
    async run(work) {
      if (!(await canWrite())) return;
      try {
        await work();
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        say(error);
      }
    },
  };
}
