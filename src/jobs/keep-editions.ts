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
  /** Builds what has changed, in the background; while it does, calling it again does no harm. */
  start(): void;
  /** Settles when nothing is in progress. */
  settled(): Promise<void>;
};

/** Builds the stories of every open desk again as they change, one at a time, so that answers find them built. */
export function createEditionKeeper({ desks, today, log }: EditionKeeperParts): EditionKeeper {
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    for (const { editions } of desks()) await editions.refresh(today());
  }

  return {
    start() {
      running ??= run()
        .catch((error: unknown) => {
          // It is tried again at the next tick.
          if (error instanceof StoreError || error instanceof SourceError) return;
          log.error({ error: String(error) }, 'a story could not be built');
        })
        .finally(() => {
          running = null;
        });
    },
    settled: async () => {
      await running;
    },
  };
}
