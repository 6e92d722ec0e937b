import { isRunTogether } from '../../text/run-together.ts';
import { isCapitalized } from '../../text/words.ts';
import { labelEnd } from './label-end.ts';
import { mayEndPiece } from './may-end-piece.ts';
import { isOpener } from './openers.ts';
import type { HeadReading, Said } from './said.ts';
import { beginsClause } from './second-clause.ts';
import { isVerbAt } from './verb-at.ts';

const MAX_HEAD_WORDS = 60;
const FEWEST_LEFT = 6;

/**
 * Where the sentence's own words begin behind headlines and captions that have no full stop: the last place before which they may
 * end and at which a sentence begins. An index of its words, 0 if nothing stands before them. Linear.
 */
export function findOwnStart(said: Said, reading: HeadReading): number {
  const end = Math.min(MAX_HEAD_WORDS, said.words.length - FEWEST_LEFT);
  let start = labelEnd(said.words);
  for (let at = start + 1; at <= end; at++) if (mayBegin(said, at) && begins(said, [start, at], reading)) start = at;
  return start;
}

/**
 * The same further down, where only headings run in: "Holm denies it | On 8 May, he", at a word that would be small within a
 * sentence, behind a word in small letters.
 */
export function findStartBehindHeading(said: Said, reading: HeadReading): number {
  const { words } = said;
  const label = labelEnd(words);
  if (label > 0) return label;
  const end = Math.min(MAX_HEADING_WORDS, words.length - FEWEST_LEFT);
  for (let at = 2; at <= end; at++) {
    const isLowAround = LOW.test(words[at - 1]?.text ?? '') && /^[\p{Ll}\p{N}]/u.test(words[at + 1]?.text ?? '');
    if (isLowAround && mayBegin(said, at) && mayEndPiece(said, at - 1, reading) && isOpener(words, at)) return at;
  }
  return 0;
}

const MAX_HEADING_WORDS = 12;

function mayBegin({ words, names }: Said, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || !isCapitalized(word.text)) return false;
  return (
    (words[at - 1]?.end ?? 0) < word.start && !names.some(([start, end]) => start < word.start && word.start < end)
  );
}

/** The piece that begins at `start` ends before `at`. */
function begins(said: Said, [start, at]: readonly [number, number], reading: HeadReading): boolean {
  const { words } = said;
  if (!mayEndPiece(said, at - 1, reading)) return false;
  if (isOpener(words, at)) return !isObject(said, at, reading);
  if (isRunTogether(words, at, reading.isLow)) return !isVerbAt(words, at - 1, reading.cues);
  if (isPlural(said, at, reading)) return true;
  return beginsClause(said, [start, at], reading);
}

/** "joined The Long Bridge": the name of a work behind a verb. */
const isObject = ({ words }: Said, at: number, { cues }: HeadReading) =>
  words[at]?.lower === 'the' && isCapitalized(words[at + 1]?.text ?? '') && isVerbAt(words, at - 1, cues);

const LOW = /^\p{Ll}/u;
const IN_NAMES = new Set(
  'nations states games news forces affairs rights services relations times studies islands brothers sisters'.split(
    ' ',
  ),
);

/** "in Ilmburg | Refugees say": a noun in the plural that the text also writes small. */
function isPlural({ words }: Said, at: number, { isLow }: HeadReading): boolean {
  const { lower = '', text = '' } = words[at] ?? {};
  if (!/[^s]s$/.test(text) || IN_NAMES.has(lower) || !LOW.test(words[at + 1]?.text ?? '')) return false;
  return isLow(lower);
}
