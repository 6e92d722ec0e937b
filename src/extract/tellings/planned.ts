import type { KeyDate } from '../../core/dates/key-date.ts';
import type { PlannedDate } from '../../core/tellings/planned-date.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import { findWords, type Word } from '../text/words.ts';
import { findStems } from './stems.ts';

/** A paragraph of fewer words leans on the one before it. */
const WORDS_OF_PARAGRAPH = 25;
/** More than a paragraph has that is no wall of text; bounds what is kept of one. */
const MAX_WORDS_AROUND = 120;

/** The dates that an article plans, in the order of the text, each with what the words around it are about. Linear. */
export function findPlanned(sentences: readonly SentenceParts[]): readonly PlannedDate[] {
  return sentences.flatMap(({ keyDates }, at) => {
    const planned = keyDates.filter(({ certainty }) => certainty !== 'past');
    if (planned.length === 0) return [];
    const around = wordsAround(sentences, at);
    return planned.map((keyDate) => toPlanned(keyDate, around));
  });
}

function toPlanned({ date, span, setBy, event }: KeyDate, around: readonly Word[]): PlannedDate {
  const name = findWords(event);
  const [ofEvent = [], ofText = []] = findStems([name, around]);
  return { date, start: span[0], setBy, event: withInitials(ofEvent, name), around: withInitials(ofText, around) };
}

/** The words of a sentence's paragraph, or as many as are kept, and of the one before a short one. */
function wordsAround(sentences: readonly SentenceParts[], at: number): readonly Word[] {
  const own = sentences[at]?.paragraph ?? 0;
  const words = [...(sentences[at]?.words ?? [])];
  const addFrom = (from: number, step: number, paragraph: number) => {
    let next = from;
    while (sentences[next]?.paragraph === paragraph && words.length < MAX_WORDS_AROUND) {
      words.push(...(sentences[next]?.words ?? []));
      next += step;
    }
    return next;
  };
  const before = addFrom(at - 1, -1, own);
  addFrom(at + 1, 1, own);
  const previous = sentences[before]?.paragraph;
  if (words.length < WORDS_OF_PARAGRAPH && previous !== undefined) addFrom(before, -1, previous);
  return words.slice(0, MAX_WORDS_AROUND);
}

const INITIALS = /^\p{Lu}{2}$/u;

/** Names of two letters, which are no stems: "BP", "UN". */
function withInitials(stems: readonly string[], words: readonly Word[]): readonly string[] {
  const initials = words.filter(({ text }) => INITIALS.test(text)).map(({ lower }) => lower);
  return initials.length === 0 ? stems : [...new Set([...stems, ...initials])];
}
