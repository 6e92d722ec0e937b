import { clauseTitle } from '../title/clause-title.ts';
import type { TitleContext } from '../title/context.ts';

/** "will try again on Thursday, when the mayor appears before the board": the clause that says what the day is. */
export function whenClause(context: TitleContext): string | undefined {
  const { words, time, segments } = context;
  const at = words[time[1]]?.text === ',' ? time[1] + 1 : time[1];
  if (words[at]?.lower !== 'when') return undefined;
  const segment = segments.find(({ from, verb }) => from === at && verb >= 0);
  // "Friday, when protests are the largest"
  if (!segment || words[segment.verb + 1]?.lower === 'the') return undefined;
  return clauseTitle({ ...context, segments: [segment], time: [at, at + 1], isTime: (i) => i === at });
}
