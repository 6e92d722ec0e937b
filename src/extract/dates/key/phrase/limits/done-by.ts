import { isFitting } from '../../label-bounds.ts';
import { findSubject } from '../../title/clause/subject.ts';
import type { TitleContext } from '../../title/context.ts';
import { readsAlone } from '../../title/fit/reads-alone.ts';
import { limitStart } from '../../title/time-words.ts';
import { joined } from '../../title/title-text.ts';
import { segmentAround } from '../segment-around.ts';

const ENDS = new Set('concluding completing finishing ending closing bringing opening starting launching'.split(' '));

/** "The board was ordered to print four reports this month, completing the list by May 3": what is done by the day, and who does it. */
export function doneBy(context: TitleContext): string | undefined {
  const { words, time, segments, text, cues } = context;
  const own = segmentAround(context);
  const limit = limitStart(context);
  if (own?.opening !== 'comma' || limit === undefined || !ENDS.has(words[own.from]?.lower ?? '')) return undefined;
  const main = segments.slice(0, segments.indexOf(own)).findLast(({ verb }) => verb >= 0);
  const subject = main && findSubject(main, context);
  const isToCome = main && words.slice(main.verb, main.to).some(({ lower }) => lower === 'to' || lower === 'will');
  const done = words.slice(own.from, time[1]);
  if (
    !subject ||
    !isToCome ||
    words.slice(own.from, limit).some(({ kind, lower }) => cues.is('join', lower) || kind === 'mark')
  )
    return undefined;
  const label = [...subject, ...done];
  return isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
}
