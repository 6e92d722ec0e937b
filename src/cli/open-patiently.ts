import { StoreError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { type Dateline, openDateline, type Parts } from '../main.ts';

/** Faults that pass by themselves, or that someone can fix while Dateline waits. */
const PASSING = new Set<StoreError['fault']>(['full', 'read-only', 'locked', 'failing', 'disconnected', 'busy']);
const PAUSE_MS = 10_000;

/** Opens the desk. While a temporary fault keeps its store from opening, says so once and retries. */
export async function openPatiently(parts: Parts & { readonly log: Log }): Promise<Dateline> {
  for (let said = ''; ; ) {
    try {
      return await openDateline(parts);
    } catch (error) {
      if (!(error instanceof StoreError && PASSING.has(error.fault))) throw error;
      if (said !== error.message) process.stderr.write(`${error.message}\n${error.hint}\n`);
      said = error.message;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
