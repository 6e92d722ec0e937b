import { isPossessive } from '../../../core/text/possessive.ts';
import { mentionAtEnd, phraseBefore } from './phrase.ts';
import type { SubjectReading } from './reading.ts';
import type { SentenceItem } from './sentence-items.ts';
import type { SpeakerMention } from './speaker-mention.ts';

/** "Trump's claim that", "his promise to": the owner of the noun at `noun`. */
export function findPossessor(
  items: readonly SentenceItem[],
  noun: number,
  reading: SubjectReading,
): SpeakerMention | null {
  for (let at = noun - 1; at >= 0 && noun - at < 4; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (/^(?:his|her|their|its|my|our)$/.test(item.lower)) return { span: [item.start, item.end], kind: 'pronoun' };
    if (isPossessive(item.text)) return mentionAtEnd(ownerOf(items, at), reading);
  }
  return null;
}

/** "a check on Ann Moor's claim": the name that ends here, else the phrase. */
function ownerOf(items: readonly SentenceItem[], at: number): readonly SentenceItem[] {
  let from = at;
  const isCapital = (item: SentenceItem | undefined) => item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
  if (!isCapital(items[at])) return phraseBefore(items, at);
  while (isCapital(items[from - 1])) from--;
  return items.slice(from, at + 1);
}

/** "… does not surprise the pollster X:": the name right before the colon. */
export function findNamedLast(
  items: readonly SentenceItem[],
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  if (!/^\p{Lu}/u.test(items[end - 1]?.text ?? '')) return null;
  const mention = mentionAtEnd(phraseBefore(items, end - 1), reading);
  return mention?.span[1] === items[end - 1]?.end ? mention : null;
}
