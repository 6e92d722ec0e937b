import { showDate } from '../../../core/dates/show/show-date.ts';
import type { DateMark, RuledBy, RulingMark } from '../../../core/rulings/ruling.ts';
import type { Leaf } from '../../card.ts';
import { person, plain } from './leaves.ts';

/** "the team, Ann, 28 November 2026": who decided, and when, in each reader's zone. */
export function teamLeaves({ by, at }: Pick<RulingMark, 'by' | 'at'>): readonly Leaf[] {
  return [plain('the team, '), ...(by === null ? [] : [person(by), plain(', ')]), dayLeaf(at)];
}

/** "; moved by the team, Ann, 28 November 2026": that the team decided so about a date; nothing if it did not. */
export function dateMarkLeaves(mark: DateMark | undefined): readonly Leaf[] {
  return mark ? [plain(`; ${mark.what} by `), ...teamLeaves(mark)] : [];
}

/** "Ann, 28 November 2026" */
export function whoLeaves(by: RuledBy, at: Temporal.Instant): readonly Leaf[] {
  return [...(by.name === null ? [] : [person(by.name), plain(', ')]), dayLeaf(at)];
}

function dayLeaf(at: Temporal.Instant): Leaf {
  const fallback = showDate(at.toZonedDateTimeISO('UTC').toPlainDate().toString());
  return { kind: 'moment', at: at.toString(), fallback };
}
