import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';
import { describes, endOfPhrase, PHRASE_STARTS, widen } from './event-phrase.ts';

/** "target date for a framework in Oslo": what the target or deadline is for. */
export function eventOfPurpose(
  text: string,
  clause: DateClause,
  isTime: (at: number) => boolean,
  cues: Cues,
): string | undefined {
  const { words, time } = clause;
  for (let i = 0; i < words.length; i++) {
    const cue = cues.certainty.get(words[i]?.lower ?? '');
    if ((cue !== 'target' && cue !== 'deadline') || words[i - 1]?.lower === 'on') continue;
    if (words.slice(i, time[0]).some((_, from) => isTime(i + from))) continue;
    const at = words[i + 1]?.lower === 'date' ? i + 2 : i + 1;
    if (words[at]?.lower !== 'for') continue;
    const start = PHRASE_STARTS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const inner = { ...clause, from: start, to: words.length };
    if (!describes(inner, start, cues)) continue;
    const end = endOfPhrase(inner, at, cues);
    const to = aimAfter(words, end, cues);
    const aim = text.slice(words[to]?.start, words[endOfAim(words, to, cues) - 1]?.end);
    const name =
      to < end ? widen(text, inner, end - 1, cues) : `${text.slice(words[start]?.start, words[end - 1]?.end)} ${aim}`;
    return `${text.slice(words[i]?.start, words[start]?.start)}${name}`.replace(/\s+/g, ' ');
  }
  return undefined;
}

/** Words of "from the two great guilds of Moor". */
const LONGEST_WHO = 9;

/** "for envoys |from the two guilds| to agree a plan": where the aim begins, of whom; -1 without one. */
function aimAfter(words: readonly Word[], end: number, cues: Cues): number {
  for (let at = end; at <= end + LONGEST_WHO; at++) {
    const word = words[at];
    if (!word || word.kind === 'mark' || cues.is('aux', word.lower) || cues.is('say', word.lower)) return -1;
    if (word.lower === 'to' && !PHRASE_STARTS.has(words[at + 1]?.lower ?? '')) return at;
  }
  return -1;
}

const LONGEST_AIM = 7;

/** "for lawmakers | to put ideas together | on the table": where the aim ends. */
function endOfAim(words: readonly Word[], to: number, cues: Cues): number {
  let at = to + 2;
  while (
    at < words.length &&
    at - to < LONGEST_AIM &&
    words[at]?.kind === 'word' &&
    !cues.is('join', words[at]?.lower ?? '') &&
    !cues.is('aux', words[at]?.lower ?? '') &&
    !cues.is('of', words[at]?.lower ?? '')
  )
    at++;
  return at;
}
