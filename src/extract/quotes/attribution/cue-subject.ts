import { findMainSubject } from '../clauses/main-subject.ts';
import { mentionAtEnd } from '../clauses/phrase.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import type { SpeakerMention } from '../clauses/speaker-mention.ts';
import { findAgent, findSubjectAfter } from '../clauses/subject-after.ts';
import { findSubjectBefore } from '../clauses/subject-before.ts';
import { PREPOSITIONS } from '../vocabulary.ts';

/** The subject of a verb of speech that stands before the words. */
export function subjectOf(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  const before = items[verb - 1];
  const isInverted = verb === 0 || before?.kind === 'run' || (before?.text === ',' && items[verb - 2]?.kind === 'run');
  if (isInverted) return findSubjectAfter(items, verb, reading);
  if (isInserted(items, verb)) {
    const mention = findSubjectAfter(items, verb, reading);
    if (mention && endsAtComma(items, mention)) return mention;
  }
  const controlling = before?.lower === 'to' ? findSubjectOfControl(items, verb - 2, reading) : null;
  if (controlling) return controlling;
  const isParticiple = items[verb]?.lower.endsWith('ing') && !/^(?:is|are|was|were|been|am)$/.test(before?.lower ?? '');
  // "with spokesman Glen Carver saying": the name before it is its own subject.
  if (isParticiple && before?.kind === 'word' && /^\p{Lu}/u.test(before.text))
    return nameUpTo(items, verb, reading) ?? findSubjectBefore(items, verb, reading);
  if (isParticiple || before?.lower === 'to') return findMainSubject(items, verb, reading);
  return findSubjectBefore(items, verb, reading);
}

/** "The camps, said John Brown, “…”": the verb and its subject stand between commas. */
function isInserted(items: readonly SentenceItem[], verb: number): boolean {
  if (items[verb - 1]?.text !== ',' || !/^(?:said|says)$/.test(items[verb]?.lower ?? '')) return false;
  // "A friend, who asked not to be named, said of the senator, “…”"
  return !PREPOSITIONS.has(items[verb + 1]?.lower ?? '');
}

function endsAtComma(items: readonly SentenceItem[], { span }: SpeakerMention): boolean {
  return items.some(({ start, text }) => start === span[1] && text === ',');
}

/** "uses footage of Ann Moor asking": the name that ends right before the verb. */
function nameUpTo(items: readonly SentenceItem[], verb: number, reading: SubjectReading): SpeakerMention | null {
  let from = verb;
  while (from > 0 && items[from - 1]?.kind === 'word' && /^\p{Lu}/u.test(items[from - 1]?.text ?? '')) from--;
  const mention = mentionAtEnd(items.slice(from, verb), reading);
  const words = items.slice(from, verb).map(({ text }) => text);
  return mention?.kind === 'name' && !reading.vocabulary.places.has(words.join(' ')) ? mention : null;
}

/** "although Kerry has sought to underline": the subject of the verb before "to". */
function findSubjectOfControl(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  if (
    !/^(?:sought|seeks|tried|tries|wants|wanted|went|goes|continued|continues|began|begins|appeared|seemed|refused|declined|used|came)$/.test(
      items[verb]?.lower ?? '',
    )
  )
    return null;
  return findSubjectBefore(items, verb, reading);
}

/** "was called by Moor": who does what a passive verb tells, before `end`. */
export function agentOf(
  items: readonly SentenceItem[],
  verb: number,
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  const by = items.findIndex((item, at) => at > verb && at < end && item.lower === 'by');
  return by < 0 ? null : findAgent(items, by, reading);
}
