import type { Certainty } from '../../core/dates/key-date.ts';
import type { TimeExpression } from '../../core/dates/time.ts';
import { stretchOf } from '../dates/key/clause.ts';
import type { Cues } from '../dates/key/cues.ts';
import { isCalledOff } from '../dates/key/event/called-off.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';
import { CANCELLED, PUT_OFF } from './off-words.ts';

const PUTS_OFF = new Set([
  ...PUT_OFF,
  ...'postpones postpone postponing delayed delays adjourned rescheduled suspended'.split(' '),
]);
const GIVES_UP = new Set([
  ...CANCELLED,
  ...'cancels cancel cancelling canceling scraps abandoned axed ditched'.split(' '),
]);
/** "called off the talks", "the talks were called off". */
const CALLS = new Set(['call', 'calls', 'called', 'calling']);

/** How far from the day's sentence it may be said what became of the plan. */
const SENTENCES_AROUND = 2;

/** What became of a plan for a day, as an article tells before the day: the sentence itself, or one near it where it says that it "had been" due. */
export function findOff(
  sentences: readonly SentenceParts[],
  at: number,
  time: TimeExpression,
  cues: Cues,
): Certainty | null {
  const words = sentences[at]?.words ?? [];
  const stretch = stretchOf(words, [time.start, time.end]);
  if (!isCalledOff({ words, from: 0, to: words.length, time: stretch, segments: [] }, cues)) return null;
  const near = [at, at + 1, at - 1, at + SENTENCES_AROUND, at - SENTENCES_AROUND];
  for (const place of near) {
    const said = whatBecame(sentences[place]?.words ?? []);
    if (said !== null) return said;
  }
  return null;
}

function whatBecame(words: readonly Word[]): Certainty | null {
  for (const [at, { lower }] of words.entries()) {
    if (PUTS_OFF.has(lower)) return 'postponed';
    if (GIVES_UP.has(lower) || (CALLS.has(lower) && words[at + 1]?.lower === 'off')) return 'called off';
  }
  return null;
}
