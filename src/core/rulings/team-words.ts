import { showDate } from '../dates/show/show-date.ts';
import type { RulingMark } from './ruling.ts';

/** "the team, Ann, 28 November 2026": whose ruling it is, where text is all there is. */
export function toTeamWords({ by, at }: RulingMark): string {
  const day = showDate(at.toZonedDateTimeISO('UTC').toPlainDate().toString());
  return ['the team', ...(by === null ? [] : [by]), day].join(', ');
}
