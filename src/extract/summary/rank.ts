import type { SummarySentence } from '../../core/findings.ts';
import type { Span } from '../../core/text/span.ts';
import type { Document } from '../text/document.ts';
import { findReference, type Reference } from './antecedent.ts';
import type { Choosable } from './choose.ts';
import { isJoined, pointsAtThing } from './dangling.ts';
import { findDateNotes } from './date-notes.ts';
import { findRoleNotes } from './role-notes.ts';
import { canStand } from './sentence/can-stand.ts';
import { contentsOf } from './sentence/content-words.ts';
import { type FoundParts, type SentenceParts, toSentenceParts } from './sentence/sentence-parts.ts';
import { toTopic } from './topic.ts';
import { weighSentence } from './weigh.ts';

/** A sentence that can be shown alone, with its weight; what a reader must be told with it is found when it is chosen. */
export type RankedSentence = Choosable & { readonly span: Span; readonly toNotes: () => SummarySentence['notes'] };

/** Every sentence that can be shown alone, in text order. Linear. */
export function rankSentences(document: Document, found: FoundParts): readonly RankedSentence[] {
  const all = toSentenceParts(document, found);
  const contents = contentsOf(all.map(({ words }) => words));
  const topic = toTopic(contents, document.title);
  return all.flatMap((parts, at) => {
    const content = contents[at] ?? new Set<string>();
    if (content.isSubsetOf(topic.head) || !canStand(parts, document.text)) return [];
    const reference = findReference(parts, all[at - 1]);
    const isUnnamed = reference?.name === null;
    const isDangling = (isUnnamed && reference.isBare) || pointsAtThing(parts);
    const weighed = { parts, content, isDangling, isUnclear: isUnnamed, isJoined: isJoined(parts) };
    const score = weighSentence(weighed, topic, document.text);
    return [{ span: parts.span, score, content, toNotes: () => notesOf(parts, reference, document.text) }];
  });
}

function notesOf(parts: SentenceParts, reference: Reference | undefined, text: string): SummarySentence['notes'] {
  const who = reference?.name ? [{ offset: reference.word.end - parts.span[0], text: reference.name }] : [];
  return [...who, ...findRoleNotes(parts, text), ...findDateNotes(parts, text)].sort((a, b) => a.offset - b.offset);
}
