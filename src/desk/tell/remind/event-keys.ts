import type { MergedKeyDate } from '../../../core/dates/key-date-merge.ts';
import { foldText } from '../../../core/text/fold.ts';
import { shortHash } from '../../../core/text/short-hash.ts';

/**
 * The names an event goes by in the ledger, the oldest source's first. A newer article may rename an event and an
 * older one may come late, or be corrected, so something was told when it was told under any of them.
 */
export function eventKeys({ sources }: MergedKeyDate): readonly string[] {
  const keys = sources.flatMap(({ keyDate, source, earlier }) =>
    [keyDate, ...(earlier ?? [])].map(({ date, event }) => `${source.article}|${date}|${foldText(event)}`),
  );
  return [...new Set(keys.toReversed())];
}

/** The same as short names, for buttons and what was done about an event. */
export function eventReferences(merged: MergedKeyDate): readonly string[] {
  return eventKeys(merged).map(shortHash);
}
