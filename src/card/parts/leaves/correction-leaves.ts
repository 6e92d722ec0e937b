import { showDate } from '../../../core/dates/show/show-date.ts';
import type { FindingsChange } from '../../../core/reports/findings-change.ts';
import type { CorrectionNote } from '../../../core/views/views.ts';
import type { Leaf } from '../../card.ts';
import { plain } from './leaves.ts';

/** "corrected 14 July 2016: 1 statement changed": when the desk saw it, in each reader's zone. */
export function correctionLeaves({ at, change }: CorrectionNote): readonly Leaf[] {
  const fallback = showDate(at.toZonedDateTimeISO('UTC').toPlainDate().toString());
  return [plain('corrected '), { kind: 'moment', at: at.toString(), fallback }, plain(`: ${changeWords(change)}`)];
}

function changeWords({ statements, dates }: FindingsChange): string {
  const parts = [...countWords(statements.length, 'statement'), ...countWords(dates.length, 'date')];
  return parts.length === 0 ? 'no statement or date changed' : `${parts.join(' and ')} changed`;
}

function countWords(count: number, what: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${what}` : `${count} ${what}s`];
}
