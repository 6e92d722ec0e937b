import type { PollReport } from '../poll/poll-feed.ts';

/** The result of polling a feed, in words. */
export function sayReport(report: PollReport): string {
  switch (report.kind) {
    case 'unchanged':
      return 'nothing has changed since the last poll';
    case 'failed':
      return `it failed: ${report.reason}`;
    case 'read':
      return sayRead(report);
  }
}

function sayRead({ found, old, kept, edited, refused }: PollReport & { readonly kind: 'read' }): string {
  if (found + old + edited + refused === 0) return 'nothing new';
  const counts: readonly (readonly [number, string])[] = [
    [found, found === 1 ? 'new item' : 'new items'],
    [kept, 'kept'],
    [edited, 'edited'],
    [refused, 'could not be read'],
    [old, `older ${old === 1 ? 'item' : 'items'} skipped, since only what is new from now on is read`],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}
