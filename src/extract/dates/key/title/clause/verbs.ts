import { endsInGenitive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';

const SHORT_FORMS = /(?:n['’]t|['’](?:ll|re|ve))$/;
/** The mark first: few words have one. */
const isShortForm = (lower: string) => (lower.includes("'") || lower.includes('’')) && SHORT_FORMS.test(lower);
const SHORT_IS = new Set(['it', 'he', 'she', 'that', 'there', 'who', 'what']);

/** "will", "is", "won’t", "he’ll", "it’s": helpers that can be nothing else. */
export function isHelper({ lower }: Word, cues: Cues): boolean {
  if (cues.is('aux', lower) || isShortForm(lower)) return true;
  return endsInGenitive(lower) && SHORT_IS.has(lower.slice(0, -2));
}

/**
 * The finite verb of a stretch of words: the first helper, else the first other verb that has something before it. "The doctor
 * accused of fraud has resigned" and "the proposed law takes effect" are read by "has" and "takes". -1 if there is none.
 */
export function findFinite(words: readonly Word[], from: number, to: number, cues: Cues): number {
  let first = -1;
  const isClaim = (at: number) => SUBJECTS.has(words[at + 1]?.lower ?? '');
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.kind !== 'word') continue;
    if (isHelper(word, cues) && words[i - 1]?.lower !== 'to') return first >= 0 && isClaim(first) ? first : i;
    if (
      (first < 0 || (isReduced(words, first) && !isReduced(words, i))) &&
      i > from &&
      (cues.is('verb', word.lower) || cues.is('act', word.lower)) &&
      isVerbHere(words, i, cues)
    )
      first = i;
  }
  return first;
}

/** "the complaint filed on Monday accuses": a participle that a preposition or a time follows. */
function isReduced(words: readonly Word[], at: number): boolean {
  return (words[at]?.lower ?? '').endsWith('ed') && AFTER_PARTICIPLE.has(words[at + 1]?.lower ?? '-');
}

const AFTER_PARTICIPLE = new Set(['', 'by', 'in', 'on', 'at', 'from', 'as', 'with', 'of', 'for', 'to']);
/** Without a helper these describe a noun: "a meeting expected on Monday". */
const PLANS = new Set(['expected', 'scheduled', 'planned', 'slated', 'proposed', 'due']);

/** Not "to meet", "the vote", "a proposed law", "Friday’s return". */
function isVerbHere(words: readonly Word[], at: number, cues: Cues): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (before === 'to' || NOT_BEFORE.has(before) || endsInGenitive(before)) return false;
  if (PLANS.has(words[at]?.lower ?? '') && AFTER_PARTICIPLE.has(words[at + 1]?.lower ?? '-')) return false;
  if (before.endsWith('ed') && cues.is('stop', words[at - 2]?.lower ?? '')) return false;
  // "an ambitious | plan"
  const isNoun =
    /^an?$/.test(words[at - 2]?.lower ?? '') &&
    !/s$/.test(words[at]?.lower ?? '') &&
    cues.is('act', words[at]?.lower ?? '');
  if (isNoun && !/ed$/.test(words[at]?.lower ?? '') && BASE_NOUNS.has(words[at]?.lower ?? '')) return false;
  if (isSingleEvent(words, at, cues)) return false;
  // "is small, and hopes to grow"
  if (JOINS.has(before) && words[at + 1]?.lower === 'to') return true;
  const isPronoun = SUBJECTS.has(before);
  return isPronoun || !(cues.is('stop', before) || (cues.is('of', before) && before !== 'in'));
}

/** "in the final | debate", not "the parties debate", "the people vote". */
function isSingleEvent(words: readonly Word[], at: number, cues: Cues): boolean {
  const [article, before, word] = words.slice(Math.max(0, at - 2), at + 1);
  if (!before || !word || !ARTICLES.has(article?.lower ?? '') || /(?:s|ed)$/.test(word.lower)) return false;
  return cues.isEvent(word.lower) && !/s$/.test(before.lower) && !MANY.has(before.lower);
}
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const MANY = new Set(['people', 'police', 'public', 'men', 'women', 'media', 'two', 'three']);

const BASE_NOUNS = new Set(
  'plan aim hope call move report claim face head host play show win cut rise fall turn end start'.split(' '),
);
const NOT_BEFORE = new Set('be been being not never more most two three no any every each last next first'.split(' '));
const JOINS = new Set(['and', 'but']);
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'also', 'then', 'now']);
