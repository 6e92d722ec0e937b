import type { SummarySentence } from '../../core/findings.ts';
import type { Span } from '../../core/text/span.ts';
import type { Document } from '../text/document.ts';
import { findWords } from '../text/words.ts';
import { findReference, type Reference } from './antecedent.ts';
import type { Choosable } from './choose.ts';
import { isJoined, pointsAtThing } from './dangling.ts';
import { findDateNotes } from './date-notes.ts';
import { findRoleNotes } from './role-notes.ts';
import { canStand } from './sentence/can-stand.ts';
import { createContentReader } from './sentence/content-words.ts';
import { type FoundParts, type SentenceParts, toSentenceParts } from './sentence/sentence-parts.ts';
import { toTopic } from './topic.ts';
import { costOf, toScore, worthOf } from './weigh.ts';

/** A sentence that can be shown alone, with its weight; what a reader must be told with it is found when it is chosen. */
export type RankedSentence = {
  readonly span: Span;
  readonly score: number;
  readonly toNotes: () => SummarySentence['notes'];
};

/** Every sentence, in text order: whether it can be shown alone, and its weight, are found when it comes into question. Linear. */
export function rankSentences(document: Document, found: FoundParts): readonly Choosable<RankedSentence>[] {
  const all = toSentenceParts(document, found);
  const { read } = createContentReader();
  const contents = all.map(({ words }) => read(words));
  const topic = toTopic(contents, read(findWords(document.title ?? '')));
  return all.map((parts, at) => {
    const content = contents[at] ?? [];
    const worth = worthOf(parts, content, topic);
    const weigh = () => (topic.repeatsTitle(content) ? null : rankOne(parts, all[at - 1], worth, document.text));
    return { most: toScore(worth), content, weigh };
  });
}

function rankOne(
  parts: SentenceParts,
  before: SentenceParts | undefined,
  worth: number,
  text: string,
): RankedSentence | null {
  if (!canStand(parts, text)) return null;
  const reference = findReference(parts, before);
  const isUnclear = reference?.name === null;
  const isDangling = (isUnclear && reference.isBare) || pointsAtThing(parts);
  const score = toScore(worth - costOf(parts, { isDangling, isUnclear, isJoined: isJoined(parts) }, text));
  return { span: parts.span, score, toNotes: () => notesOf(parts, reference, text) };
}

function notesOf(parts: SentenceParts, reference: Reference | undefined, text: string): SummarySentence['notes'] {
  const who = reference?.name ? [{ offset: reference.word.end - parts.span[0], text: reference.name }] : [];
  return [...who, ...findRoleNotes(parts, text), ...findDateNotes(parts, text)].sort((a, b) => a.offset - b.offset);
}
