import { CLAUSE_STARTS } from '../vocabulary.ts';
import { isBetween, mentionAtStart } from './phrase.ts';
import type { SubjectReading } from './reading.ts';
import type { SentenceItem } from './sentence-items.ts';
import type { SpeakerMention } from './speaker-mention.ts';

const MOST_PARTS = 5;

const OPENERS = new Set(
  'in on at after during speaking when while as asked before for with by despite following since once later earlier under from alongside amid among like unlike until within without near outside inside beyond because although though if even'.split(
    ' ',
  ),
);

/** The subject of the sentence's first clause: "Trump hit back, calling". */
export function findMainSubject(
  items: readonly SentenceItem[],
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let from = 0;
  while (from < end && (items[from]?.kind === 'run' || items[from]?.kind === 'mark')) from++;
  if (OPENERS.has(items[from]?.lower ?? '')) from = afterOpener(items, from, end);
  while (from < end && (CLAUSE_STARTS.has(items[from]?.lower ?? '') || isBetween(items[from]))) from++;
  let to = from;
  while (
    to < end &&
    to - from < 10 &&
    (items[to]?.kind !== 'mark' || items[to]?.text === '.') &&
    items[to]?.kind !== 'run'
  )
    to++;
  return mentionAtStart(items.slice(from, to), reading);
}

/** After "Speaking in Salem, New Hampshire,": the first part between commas that is more than a name. */
function afterOpener(items: readonly SentenceItem[], from: number, end: number): number {
  let start = from;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    // 'In "The River," Moor wrote': the comma can stand inside the marks.
    const comma = items.findIndex((item, at) => at > start && at < end && (item.text === ',' || item.kind === 'run'));
    if (comma < 0) break;
    start = comma + 1;
    const next = items.findIndex((item, at) => at > comma && at <= end && (item.text === ',' || item.kind === 'run'));
    const part = items.slice(start, next < 0 ? end : next);
    if (part.some(({ text }) => /^\p{Ll}/u.test(text))) return start;
  }
  return start;
}
