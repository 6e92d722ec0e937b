import { isFitting } from '../label-bounds.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { joined } from '../title/title-text.ts';
import { segmentAround } from './segment-around.ts';

const SCHEDULES = new Set('scheduled set called announced planned arranged booked postponed rescheduled'.split(' '));
const LONGEST_GAP = 3;

/** "and the board have scheduled two more days of hearings, from May 3": what is scheduled. */
export function scheduledObject(context: TitleContext): string | undefined {
  const { words, time, cues, text } = context;
  const own = segmentAround(context);
  const verb = words.findLastIndex(({ lower }, i) => i < time[0] && SCHEDULES.has(lower));
  const before = words[verb - 1]?.lower ?? '';
  if (!own || verb < 0 || !cues.is('aux', before) || BE.has(before)) return undefined;
  const comma = words.findIndex(({ text: mark }, i) => i > verb && mark === ',');
  const end = comma > 0 && comma < time[0] ? comma : time[0] - 1;
  if (time[0] - end > LONGEST_GAP) return undefined;
  const object = words.slice(verb + 1, end);
  if (!object.some(({ lower }) => cues.isEvent(lower))) return undefined;
  if (object.some((word) => word.kind === 'mark' || cues.is('join', word.lower) || cues.is('say', word.lower)))
    return undefined;
  return isFitting(object) && readsAlone(object, context) ? joined(text, object) : undefined;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
