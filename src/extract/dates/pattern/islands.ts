import { createCodeTable, PRIVATE_USE } from './code-table.ts';
import { BREAK } from './tokens.ts';
import type { DateVocabulary } from './vocabulary.ts';

/** The stretches of a text that can contain a time, joined with a break between them, so that rules have less to read. */
export type Islands = {
  readonly code: string;
  /** The token at an index in `code`. */
  readonly toToken: (place: number) => number;
};

/** No pattern reaches farther than this from its key word. */
const REACH_BEFORE = 14;
const REACH_AFTER = 10;

/** Every time contains one of these; a rule whose wording has none of them would never run. */
const HEAD_KINDS =
  'MONTH MONTHABBR WEEKDAY WEEKDAYS WEEKDAYABBR UNIT UNITS CLOCKUNIT CLOCKUNITS SEASON DAYPART DAYPARTS DECADEWORD QUARTERCODE HALFCODE MERIDIEM NOON DEICTIC PRESENT PAST FUTURE SETWORD YEAR DECADE CLOCK ISO SLASH MILITARY FISCALYEAR FEAST FEASTLEAD ORDNUM'.split(
    ' ',
  );
const HEAD_WORDS =
  "half period term present moment future past recent current tonight o'clock q eve friday nineteen eighteen ' ago hence then second /".split(
    ' ',
  );

export function createIslandFinder(vocabulary: DateVocabulary): (code: string) => Islands {
  const heads = [...HEAD_KINDS.map(vocabulary.kind), ...HEAD_WORDS.map(vocabulary.allot)].join('');
  const headAt = createCodeTable([[heads, 1]]);
  return (code) => findIslands(code, (at) => headAt(code, at) === 1);
}

function findIslands(code: string, isHead: (at: number) => boolean): Islands {
  const starts: number[] = [];
  const places: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  let to = -1;
  const close = () => {
    if (to < 0) return;
    starts.push(from);
    places.push(length);
    parts.push(code.slice(from, to));
    length += to - from + BREAK.length;
  };
  for (let index = 0; index < code.length; index++) {
    if (!isHead(index)) continue;
    const start = index < to ? to : knownFrom(code, index, Math.max(0, to, index - REACH_BEFORE));
    if (to < 0 || start > to) {
      close();
      from = start;
    }
    to = knownTo(code, Math.max(index + 1, to), Math.min(code.length, index + REACH_AFTER));
  }
  close();
  return { code: parts.join(BREAK), toToken: (place) => tokenAt(place, places, starts) };
}

/** A stretch ends at a word outside the vocabulary, since no pattern contains one. */
const isKnown = (code: string, at: number) => code.charCodeAt(at) >= PRIVATE_USE;

function knownFrom(code: string, head: number, least: number): number {
  let at = head;
  while (at > least && isKnown(code, at - 1)) at--;
  return at;
}

function knownTo(code: string, from: number, most: number): number {
  let at = from;
  while (at < most && isKnown(code, at)) at++;
  return at;
}

function tokenAt(place: number, places: readonly number[], starts: readonly number[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (starts[low - 1] ?? 0) + place - (places[low - 1] ?? 0);
}
