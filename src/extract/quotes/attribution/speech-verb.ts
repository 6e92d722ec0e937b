import { isPossessive } from '../../../core/text/possessive.ts';
import { isBetween } from '../clauses/phrase.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { BE, OFTEN_NOUNS } from '../vocabulary.ts';

/** A form that could be a noun counts as a verb only next to its subject. */
export function isSpeechVerb(
  items: readonly SentenceItem[],
  at: number,
  { vocabulary, isTitleCase }: SubjectReading,
): boolean {
  const lower = items[at]?.lower ?? '';
  if (!vocabulary.verbs.has(lower) || (at > 0 && items[at]?.text !== lower && !isTitleCase)) return false;
  if (!OFTEN_NOUNS.has(lower)) return true;
  const before = items[at - 1];
  // "are to blame"
  if (before?.lower === 'to' && BE.has(items[at - 2]?.lower ?? '')) return false;
  if (before?.kind !== 'word' || isPossessive(before.text)) return false;
  return (
    /^\p{Lu}/u.test(before.text) ||
    /^(?:he|she|they|it|we|i|who|that|which|you|to)$/.test(before.lower) ||
    isBetween(before) ||
    vocabulary.roles.has(before.lower)
  );
}
