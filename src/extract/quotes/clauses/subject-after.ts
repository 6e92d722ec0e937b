import { BE } from '../vocabulary.ts';
import { isBetween, mentionAtStart } from './phrase.ts';
import type { SubjectReading } from './reading.ts';
import type { SentenceItem } from './sentence-items.ts';
import type { SpeakerMention } from './speaker-mention.ts';

/** "said Mr X, a doctor": the subject after an inverted verb. */
export function findSubjectAfter(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let to = verb + 1;
  while (to < items.length && to - verb < 16 && !endsPhraseAfter(items, to)) to++;
  return mentionAtStart(items.slice(verb + 1, to), reading);
}

const STOPS = new Set(
  'in on at during after before when while as to that who about with by from last this if because monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

export function endsPhraseAfter(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  if (item.text === '.') return item.closes !== 'abbreviation';
  return item.kind === 'mark' ? !/^['’&-]$/.test(item.text) : STOPS.has(item.lower);
}

/** "was described as": the grammatical subject does not speak. */
export function isPassive(items: readonly SentenceItem[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (BE.has(lower)) return /(?:ed|told|read|written|found)$/.test(items[verb]?.lower ?? '');
    if (!isBetween(items[at])) return false;
  }
  return false;
}

/** The speaker after "by" or "according to". */
export function findAgent(
  items: readonly SentenceItem[],
  preposition: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let to = preposition + 1;
  while (to < items.length && to - preposition < 16 && !endsAgent(items, to)) to++;
  return mentionAtStart(items.slice(preposition + 1, to), reading);
}

function endsAgent(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  return item.text === '.' ? item.closes !== 'abbreviation' : /^[,;:—–()?!]$/.test(item.text);
}
