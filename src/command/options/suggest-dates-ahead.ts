import type { Choice, SuggestContext } from '../define.ts';
import { todayOf } from './today.ts';

/** Future key dates, nearest first: of the story whose command is typed, otherwise of all stories. */
export function suggestDatesAhead(
  { desk, now, asOf, caller, story }: SuggestContext,
  typed: string,
): Promise<readonly Choice[]> {
  const today = todayOf(now, asOf, caller);
  return desk.ask.typing.dates({ ...desk.ask.scope(story, asOf), typed, today, which: 'ahead' });
}
