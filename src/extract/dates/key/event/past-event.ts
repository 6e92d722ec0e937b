import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';

const LONGEST_RELATIVE = 8;
const RELATIVES = new Set(['that', 'which']);

/** "the May 3 blast that killed nine men": as it stands under its day, "the blast that killed nine men". */
export function pastEvent(name: string, text: string, { words, time }: DateClause, cues: Cues): string {
  const day = text.slice(words[time[0]]?.start, words[time[1] - 1]?.end).replace(/^the /i, '');
  const lead = `the ${day} `;
  const isLed = name.toLowerCase().startsWith(lead.toLowerCase());
  const short = isLed ? `the ${name.slice(lead.length)}` : name;
  const last = name.split(' ').at(-1);
  const noun = words.findIndex((word, i) => i >= time[1] && word.text === last);
  if (noun < 0 || !RELATIVES.has(words[noun + 1]?.lower ?? '') || !isVerb(words[noun + 2], cues)) return short;
  let to = noun + 3;
  while (
    to < words.length &&
    to - noun <= LONGEST_RELATIVE &&
    words[to]?.kind !== 'mark' &&
    !isEnd(words[to]?.lower ?? '', cues)
  )
    to++;
  return `${short} ${text.slice(words[noun + 1]?.start, words[to - 1]?.end)}`.replace(/\s+/g, ' ');
}

/** What follows "that" where nobody stands between. */
const isVerb = (word: Word | undefined, cues: Cues) =>
  word !== undefined &&
  /^\p{Ll}+$/u.test(word.text) &&
  !cues.is('stop', word.lower) &&
  !cues.is('of', word.lower) &&
  !/s$/.test(word.lower);

const isEnd = (lower: string, cues: Cues) => ENDS.has(lower) || cues.is('join', lower) || cues.is('aux', lower);
const ENDS = new Set(['saying', 'said', 'and', 'or', 'but', 'is', 'are', 'was', 'were', 'has', 'have', 'had']);
