import type { Span } from '../../../core/text/span.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { CLAUSE_STARTS, PREPOSITIONS, type QuoteVocabulary } from '../vocabulary.ts';
import type { Place } from './appearance.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);
const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'me', 'us', 'whom']);

/** What the mention whose first item is at `at` is in its sentence. */
export function placeOf(
  text: string,
  items: readonly SentenceItem[],
  at: number,
  span: Span,
  pronoun: string | null,
  vocabulary: QuoteVocabulary,
  isSubjectTaken: boolean,
): Place {
  if (pronoun !== null && POSSESSIVES.has(pronoun) && !isBareHer(pronoun, items[at + 1])) return 'possessor';
  if (/^['’]s?(?!\p{L})/u.test(text.slice(span[1], span[1] + 3))) return 'possessor';
  const before = beforePhrase(items, at, vocabulary);
  if (before && PREPOSITIONS.has(before.lower)) return 'oblique';
  if (pronoun !== null && (OBJECTS.has(pronoun) || pronoun === 'her')) return 'object';
  if (before && vocabulary.verbs.has(before.lower) && isInverted(items, before)) return 'subject';
  const opens = before?.kind !== 'word' || CLAUSE_STARTS.has(before.lower) || OPENS_CLAUSE.has(before.lower);
  if (!opens && pronoun === null) return 'object';
  return isSubjectTaken ? 'inner' : 'subject';
}

/** "told her that": "her" is an object only where no noun follows it. */
function isBareHer(words: string, next: SentenceItem | undefined): boolean {
  return words === 'her' && (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || CLAUSE_STARTS.has(next.lower));
}

/** "“…,” said Ann Moor": the verb stands after a mark, and the subject behind it. */
function isInverted(items: readonly SentenceItem[], verb: SentenceItem): boolean {
  const ahead = items[items.indexOf(verb) - 1];
  return ahead !== undefined && ahead.kind !== 'word';
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'and but or yet so then meanwhile however still also who which'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const LONGEST_LEAD = 8;

/** What stands before the noun phrase that ends in the name at `at`: its titles, adjectives and determiner left out. */
function beforePhrase(
  items: readonly SentenceItem[],
  at: number,
  { roles, titles }: QuoteVocabulary,
): SentenceItem | undefined {
  let from = at - 1;
  while (from >= 0 && at - from <= LONGEST_LEAD) {
    const item = items[from];
    if (!item || item.kind === 'run') return item;
    const isLead =
      CAPITAL.test(item.text) && from > 0
        ? item.kind === 'word'
        : NOUN.test(item.lower) ||
          roles.has(item.lower) ||
          titles.has(item.lower) ||
          LEADS.has(item.lower) ||
          item.text === '.' ||
          item.lower.includes('-');
    if (!isLead) return from === 0 && CAPITAL.test(item.text) && !PREPOSITIONS.has(item.lower) ? undefined : item;
    from--;
  }
  return items[from];
}

/** "developer Ann Moor": what ends like this names a trade. */
const NOUN =
  /^(?!after|over|under|whether|however|never|rather|another|together|former).{3,}(?:er|or|ist|ian|ant|man)$/;
const LEADS: ReadonlySet<string> = new Set(
  'the a an former then senior chief deputy vice prime foreign top acting interim new old longtime fellow ex white house state federal local republican democratic'.split(
    ' ',
  ),
);
