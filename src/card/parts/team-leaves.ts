import { showDate } from '../../core/dates/show-date.ts';
import type { RuledBy, RulingMark } from '../../core/rulings/ruling.ts';
import type { Leaf } from '../card.ts';
import { person, plain } from './leaves.ts';

/** "the team, Ann, 28 November 2026": who decided, and when, in each reader's zone. */
export function teamLeaves({ by, at }: Pick<RulingMark, 'by' | 'at'>): readonly Leaf[] {
  return [plain('the team, '), ...(by === null ? [] : [person(by), plain(', ')]), dayLeaf(at)];
}

/** "Ann, 28 November 2026" */
export function whoLeaves(by: RuledBy, at: Temporal.Instant): readonly Leaf[] {
  return [...(by.name === null ? [] : [person(by.name), plain(', ')]), dayLeaf(at)];
}

function dayLeaf(at: Temporal.Instant): Leaf {
  const fallback = showDate(at.toZonedDateTimeISO('UTC').toPlainDate().toString());
  return { kind: 'moment', at: at.toString(), fallback };
}
