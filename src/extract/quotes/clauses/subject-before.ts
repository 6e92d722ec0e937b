import { CLAUSE_STARTS, PREPOSITIONS } from '../vocabulary.ts';
import { findMainSubject } from './main-subject.ts';
import { isBetween, mentionAtEnd, mentionAtStart, phraseBefore } from './phrase.ts';
import type { SubjectReading } from './reading.ts';
import { DETERMINERS } from './role-in-phrase.ts';
import type { SentenceItem } from './sentence-items.ts';
import type { SpeakerMention } from './speaker-mention.ts';

/** The subject before the verb at `verb`; null if it cannot be determined. */
export function findSubjectBefore(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  const before = items[at];
  if (!before || before.kind === 'run') return null;
  if (/^(?:who|which|that)$/.test(before.lower)) return beforeRelative(items, at, reading);
  if (/^[,—–)]$/.test(before.text)) return beforeAside(items, at, reading);
  if (/^(?:and|to|but)$/.test(before.lower)) return beforeConjunction(items, at, reading);
  return mentionAtEnd(phraseBefore(items, at), reading);
}

/** "a letter that says", "Kirby, who added", "Lee, a student, who said": the nearest noun, or the one its aside is about. */
function beforeRelative(items: readonly SentenceItem[], at: number, reading: SubjectReading): SpeakerMention | null {
  const last = beforeParty(items, items[at - 1]?.text === ',' ? at - 2 : at - 1);
  const phrase = phraseBefore(items, last);
  const comma = last - phrase.length;
  const isAside = /^(?:an?|the)$/.test(phrase[0]?.lower ?? '') && items[comma]?.text === ',';
  if (isAside && /^\p{Lu}/u.test(items[comma - 1]?.text ?? ''))
    return mentionAtEnd(phraseBefore(items, comma - 1), reading);
  return nearestMention(phrase, reading) ?? mentionAtEnd(phrase, reading);
}

const LONGEST_PARTY = 8;

/** "Sen. Ann Lee (R-Ohio.)": back over the brackets. */
function beforeParty(items: readonly SentenceItem[], last: number): number {
  if (items[last]?.text !== ')') return last;
  for (let at = last - 1; at > 0 && last - at < LONGEST_PARTY; at--) if (items[at]?.text === '(') return at - 1;
  return last;
}

/** "meets to discuss a report by the harbor": the last part that speaks, each from its determiner or preposition on. */
function nearestMention(phrase: readonly SentenceItem[], reading: SubjectReading): SpeakerMention | null {
  let end = phrase.length;
  for (let at = phrase.length - 1; at > 0; at--) {
    const lower = phrase[at]?.lower ?? '';
    const isPreposition = PREPOSITIONS.has(lower);
    if (!isPreposition && !DETERMINERS.has(lower)) continue;
    const mention = mentionAtEnd(phrase.slice(isPreposition ? at + 1 : at, end), reading);
    if (mention) return mention;
    end = at;
  }
  return null;
}

/**
 * "I laughed and said": the subject opens the part before the conjunction, if a clause begins there. After a comma or a
 * quotation that part is only the end of a clause, and the subject of the sentence speaks.
 */
function beforeConjunction(items: readonly SentenceItem[], at: number, reading: SubjectReading): SpeakerMention | null {
  const phrase = phraseBefore(items, at - 1);
  const before = items[at - 1 - phrase.length];
  const near = mentionAtStart(phrase, reading);
  if (!before || CLAUSE_STARTS.has(before.lower)) return near ?? findMainSubject(items, at, reading);
  return findMainSubject(items, at, reading) ?? near;
}

const MOST_ASIDES = 5;

/** "Kirby, the spokesman, said": the subject comes before the parts between commas, however many there are. */
function beforeAside(items: readonly SentenceItem[], close: number, reading: SubjectReading): SpeakerMention | null {
  let role: SpeakerMention | null = null;
  let at = close - 1;
  for (let asides = 0; at >= 0 && asides < MOST_ASIDES; asides++) {
    while (at >= 0 && !/^[,—–(]$/.test(items[at]?.text ?? '') && items[at]?.kind !== 'run') at--;
    if (items[at]?.kind === 'run') break;
    const aside = asides === 0 && items[close]?.text === ',' ? toAsideName(items.slice(at + 1, close), reading) : null;
    if (aside) return aside;
    const mention = mentionAtEnd(phraseBefore(items, at - 1), reading) ?? nameBeforeWho(items, at);
    if (mention && mention.kind !== 'role') return mention;
    role ??= mention;
    at -= 1;
  }
  return role ?? mentionAtEnd(phraseBefore(items, close - 1), reading) ?? findMainSubject(items, close, reading);
}

/** "Moor, who left, said": a word in capitals before such a clause is a name, also at the start of a sentence. */
function nameBeforeWho(items: readonly SentenceItem[], comma: number): SpeakerMention | null {
  const name = items[comma - 1];
  const isName = name?.kind === 'word' && /^\p{Lu}/u.test(name.text) && items[comma + 1]?.lower === 'who';
  return isName ? { span: [name.start, name.end], kind: 'name' } : null;
}

/** "the spokeswoman, Leila Harun, said": an aside that is nothing but a name. */
function toAsideName(aside: readonly SentenceItem[], reading: SubjectReading): SpeakerMention | null {
  const mention = mentionAtEnd(aside, reading);
  const isWhole = mention?.span[0] === aside[0]?.start && mention?.span[1] === aside.at(-1)?.end;
  return mention?.kind === 'name' && isWhole ? mention : null;
}
