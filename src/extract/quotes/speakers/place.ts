import { BESIDE } from '../beside.ts';
import { isBetween } from '../clauses/phrase.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { OFTEN_NOUNS, type QuoteVocabulary } from '../vocabulary.ts';
import type { Place } from './appearance.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);
const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us', 'whom']);

/** A mention among the items of its sentence. */
export type Spot = {
  readonly items: readonly SentenceItem[];
  /** What stands before its titles, adjectives and determiner. */
  readonly before: SentenceItem | undefined;
  /** The item after its last. */
  readonly to: number;
  readonly pronoun: string | null;
  readonly isPossessive: boolean;
};

/** What a mention is in its sentence. */
export function placeOf(spot: Spot, isSubjectTaken: boolean, vocabulary: QuoteVocabulary): Place {
  const { items, before, to, pronoun, isPossessive } = spot;
  const next = items[to];
  if (isPossessive || (pronoun !== null && POSSESSIVES.has(pronoun) && !isBareHer(pronoun, next, vocabulary)))
    return 'possessor';
  // "Pell campaign manager Ann Moor": the name belongs to a noun.
  if (pronoun === null && next?.kind === 'word' && !next.isCapital && canBe(next, BESIDE.role, vocabulary))
    return 'possessor';
  if (before?.lower === 'by' && isParticipleBefore(items, before)) return 'inner';
  if (canBe(before, BESIDE.preposition, vocabulary) && !isTopic(items, before)) return 'oblique';
  if (pronoun !== null && (OBJECTS.has(pronoun) || pronoun === 'her')) return 'object';
  if (before && isInvertedCue(items, before, vocabulary)) return isSubjectTaken ? 'inner' : 'subject';
  const opens =
    before?.kind !== 'word' || canBe(before, BESIDE.start | BESIDE.opening, vocabulary) || isTopic(items, before);
  if (!opens && pronoun === null) return 'object';
  return isSubjectTaken ? 'inner' : 'subject';
}

/** Whether a mention says something, in marks or without: "Moor said", "Moor, the mayor, said", "said Moor". */
export function tells({ items, before, to }: Spot, vocabulary: QuoteVocabulary): boolean {
  if (before && isInvertedCue(items, before, vocabulary)) return true;
  let at = to;
  if (items[at]?.text === ',')
    at = 1 + items.findIndex((item, i) => i > to && i - to < LONGEST_ASIDE && item.text === ',');
  while (isBetween(items[at])) at++;
  const verb = items[at];
  return at >= to && verb?.kind === 'word' && canBe(verb, BESIDE.verb, vocabulary) && !OFTEN_NOUNS.has(verb.lower);
}

const LONGEST_ASIDE = 16;

const canBe = (item: SentenceItem | undefined, bit: number, { besideOf }: QuoteVocabulary) =>
  item !== undefined && item.kind !== 'run' && (besideOf(item) & bit) !== 0;

/** "was dismissed by Moor": who does it is a subject in all but form. */
function isParticipleBefore(items: readonly SentenceItem[], by: SentenceItem): boolean {
  return items[items.indexOf(by) - 1]?.lower.endsWith('ed') === true;
}

/** "As for Moor, he said": the sentence is about him. */
function isTopic(items: readonly SentenceItem[], before: SentenceItem | undefined): boolean {
  return before?.lower === 'for' && before === items[1] && items[0]?.lower === 'as';
}

/** "told her that": "her" is an object only where no noun follows it. */
function isBareHer(words: string, next: SentenceItem | undefined, vocabulary: QuoteVocabulary): boolean {
  return words === 'her' && (next?.kind !== 'word' || canBe(next, BESIDE.preposition | BESIDE.start, vocabulary));
}

/** "“…,” said Ann Moor": the verb stands after a mark, and the subject behind it. */
function isInvertedCue(items: readonly SentenceItem[], verb: SentenceItem, vocabulary: QuoteVocabulary): boolean {
  if (!canBe(verb, BESIDE.verb, vocabulary) || verb.lower.endsWith('ing')) return false;
  const ahead = items[items.indexOf(verb) - 1];
  return ahead !== undefined && ahead.kind !== 'word';
}

const LONGEST_LEAD = 8;

/** What stands before the noun phrase that ends in the name at `at`: its titles, adjectives and determiner left out. */
export function beforePhrase(
  items: readonly SentenceItem[],
  at: number,
  vocabulary: QuoteVocabulary,
): SentenceItem | undefined {
  let from = at - 1;
  while (from >= 0 && at - from <= LONGEST_LEAD) {
    const item = items[from];
    if (!item || item.kind === 'run') return item;
    const isLead =
      item.isCapital && from > 0
        ? item.kind === 'word'
        : canBe(item, BESIDE.lead, vocabulary) ||
          item.text === '.' ||
          NOUN.test(item.lower) ||
          (!item.isSimple && item.lower.includes('-'));
    if (!isLead) return from === 0 && item.isCapital && !canBe(item, BESIDE.preposition, vocabulary) ? undefined : item;
    from--;
  }
  return items[from];
}

/** "developer Ann Moor": what ends like this names a trade. */
const NOUN =
  /^(?!after|over|under|whether|however|never|rather|another|together|former).{3,}(?:er|or|ist|ian|ant|man)$/;
