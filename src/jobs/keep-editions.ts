import { SourceError, StoreError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { OpenedDesk } from '../desk/opened-desk.ts';

export type EditionKeeperParts = {
  readonly desks: () => readonly Pick<OpenedDesk, 'workspace' | 'editions'>[];
  /** The day of which answers are now. */
  readonly today: () => string;
  readonly log: Log;
};

export type EditionKeeper = {
  /** Builds what has changed, in the background; calling it again meanwhile does no harm. */
  start(): void;
  /** Ends after the current story. */
  stop(): Promise<void>;
};

/** Builds the stories of every open desk again as they change, one at a time, so that answers find them built. */
export function createEditionKeeper({ desks, today, log }: EditionKeeperParts): EditionKeeper {
  let running: Promise<void> | null = null;
  let isStopped = false;

  async function run(): Promise<void> {
    for (const { workspace, editions } of desks()) {
      try {
        await editions.refresh(today(), () => isStopped);
      } catch (error) {
        // It is tried again at the next tick.
        if (error instanceof StoreError || error instanceof SourceError) continue;
        log.error({ workspace, error: String(error) }, 'a story could not be built');
      }
    }
  }

  return {
    start() {
      if (isStopped) return;
      running ??= run().finally(() => {
        running = null;
      });
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
