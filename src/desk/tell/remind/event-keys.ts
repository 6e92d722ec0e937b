import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import { foldText } from '../../../core/text/fold.ts';
import { shortHash } from '../../../core/text/short-hash.ts';

/**
 * The keys of an event in the ledger, the oldest source's first. A newer article may rename an event, and an older one may
 * arrive late or be corrected, so something counts as posted if it was posted under any of them.
 */
export function eventKeys({ sources, mark }: MergedKeyDate): readonly string[] {
  if (mark?.what === 'added') return [`ruling|${mark.number}`];
  const keys = sources.flatMap(({ keyDate, source, earlier }) =>
    [keyDate, ...(earlier ?? [])].map(({ date, event }) => `${source.article}|${date}|${foldText(event)}`),
  );
  return [...new Set(keys.toReversed())];
}

/** The same as short hashes, for buttons and for recording what people did about an event. */
export function eventReferences(merged: MergedKeyDate): readonly string[] {
  return eventKeys(merged).map(shortHash);
}
