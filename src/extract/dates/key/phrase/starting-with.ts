import { isFitting } from '../label-bounds.ts';
import { antecedentOf } from '../title/antecedent.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { joined } from '../title/title-text.ts';

const STARTS = new Set(['starting', 'beginning']);
const LONGEST_FIRST = 5;

/** "in the ten remaining ports, starting with Moor on Tuesday": what begins on the day. */
export function startingWith(context: TitleContext): string | undefined {
  const { words, time, cues, text } = context;
  const at = words.findLastIndex(
    ({ lower }, i) =>
      i < time[0] && i >= time[0] - LONGEST_FIRST && STARTS.has(lower) && words[i + 1]?.lower === 'with',
  );
  const what = at > 1 && words[at - 1]?.text === ',' ? antecedentOf(at, context) : undefined;
  const end = cues.is('of', words[time[0] - 1]?.lower ?? '') ? time[0] - 1 : time[0];
  const first = words.slice(at, end);
  if (!what || what.length < 2 || first.length < 3 || first.some(({ kind }) => kind === 'mark')) return undefined;
  const label = [...what, ...first];
  return isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}
