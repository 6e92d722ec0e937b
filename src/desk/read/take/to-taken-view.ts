import { toSource } from '../../../core/article/to-source.ts';
import type { Findings } from '../../../core/findings.ts';
import type { TakenView } from '../../../core/views/reading-views.ts';
import { sayAudience } from '../audience.ts';
import type { ReadingParts } from '../reading-parts.ts';
import type { Judged } from './intake.ts';

/** What was found, for the person who had it read. */
export function toTakenView(
  parts: Pick<ReadingParts, 'store' | 'isShared'>,
  { article, findings, says }: Judged,
): Omit<TakenView, 'saved'> {
  const source = toSource(article, [0, 0]);
  return { source, story: article.story, joins: says, audience: sayAudience(parts), ...countFound(findings) };
}

function countFound({ quotes, keyDates, people }: Findings) {
  const statements = quotes.filter(({ speaker }) => speaker !== null).length;
  return { statements, keyDates: keyDates.length, people: people.length };
}
