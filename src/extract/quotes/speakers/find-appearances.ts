import type { Person } from '../../../core/person.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Mention } from '../../analysis/mention.ts';
import { isCapitalized } from '../../text/words.ts';
import type { Clause, SentenceItem } from '../clauses/sentence-items.ts';
import type { QuoteVocabulary } from '../vocabulary.ts';
import type { Appearance } from './appearance.ts';
import { findByRole } from './by-role.ts';
import { type Figure, findFigure, toNobody } from './figures.ts';
import { beforePhrase, placeOf, tells } from './place.ts';

/**
 * The mentions outside quotation marks, in text order, and the descriptions that stand for one person; as far as the sentence
 * that holds `last`, an offset. Linear.
 */
export function findAppearances(
  { text, mentions }: Analysis,
  clauses: readonly Clause[],
  vocabulary: QuoteVocabulary,
  last: number,
): Appearance[] {
  const reading: Reading = { text, mentions, vocabulary, appearances: [], nobodies: new Map() };
  let next = 0;
  for (const [sentence, { items, paragraph }] of clauses.entries()) {
    if ((items[0]?.start ?? 0) > last) break;
    const captionEnd = captionBefore(items, text, vocabulary);
    const within: Within = { items, sentence, paragraph, isOpen: endsOpen(items), captionEnd, isSubjectTaken: false };
    for (const [at, item] of items.entries()) {
      while ((mentions[next]?.span[0] ?? Number.POSITIVE_INFINITY) < item.start) next++;
      const mention = mentions[next];
      if (mention === undefined || mention.span[0] >= item.end) addFigure(reading, within, at, mention);
      else if (item.kind !== 'run') addMention(reading, within, at, mention);
    }
  }
  return reading.appearances;
}

type Reading = {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly vocabulary: QuoteVocabulary;
  readonly appearances: Appearance[];
  /** Those whom the article describes and does not name, by the noun. */
  readonly nobodies: Map<string, Person>;
};

/** The sentence that is read. */
type Within = {
  readonly items: readonly SentenceItem[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly isOpen: boolean;
  readonly captionEnd: number;
  isSubjectTaken: boolean;
};

function addMention(reading: Reading, within: Within, at: number, { kind, span, entity }: Mention): void {
  const lower = within.items[at]?.lower ?? '';
  // "he's" begins with one.
  const pronoun = kind === 'pronoun' ? lower.slice(0, span[1] - span[0]) : null;
  add(reading, within, at, { span, entity, pronoun, description: null });
}

/** The description whose noun is at `at`, if one stands there; `mention` is the next name. */
function addFigure(reading: Reading, within: Within, at: number, mention: Mention | undefined): void {
  const { text, vocabulary, appearances, nobodies } = reading;
  const { items } = within;
  const figure = findFigure(items, at, vocabulary);
  const first = items[figure?.from ?? at];
  const item = items[at];
  if (!figure || !first || !item) return;
  const span: Span = [first.start, item.end];
  const named = namedAfter(items, at, mention);
  if (named) {
    nobodies.set(figure.noun, named);
    return;
  }
  const known = findByRole(text.slice(...span), first.start, appearances, vocabulary.roles);
  const entity = known ?? nobodyFor(figure, nobodies, vocabulary) ?? null;
  if (entity === null && !vocabulary.descriptions.has(figure.noun)) return;
  const description = entity === null ? (vocabulary.figures.get(figure.noun) ?? 'unknown') : null;
  add(reading, within, figure.from, { span, entity, pronoun: null, description });
}

type Told = Pick<Appearance, 'span' | 'entity' | 'pronoun' | 'description'>;

function add({ text, vocabulary, appearances }: Reading, within: Within, at: number, told: Told): void {
  const { items, sentence, paragraph, isOpen, captionEnd, isSubjectTaken } = within;
  const { span, entity, pronoun, description } = told;
  const isPossessive = APOSTROPHES.includes(text.charAt(span[1])) && POSSESSIVE.test(text.slice(span[1], span[1] + 3));
  const before = beforePhrase(items, at, vocabulary);
  const spot = { items, before, to: itemFrom(items, at, span[1]), pronoun, isPossessive };
  const place = placeOf(spot, isSubjectTaken, vocabulary);
  if (place === 'subject') within.isSubjectTaken = true;
  appearances.push({
    span,
    entity,
    pronoun,
    description,
    place,
    tells: tells(spot, vocabulary),
    isSetApart: isOpen || at < captionEnd,
    sentence,
    paragraph,
  });
}

/** No mark ends it. */
function endsOpen(items: readonly SentenceItem[]): boolean {
  const last = items.at(-1);
  return last?.kind === 'word' || last?.kind === 'number';
}

/** 'A gate in Ilmburg Ann Moor "It is late," he said': a caption that lost its end before a quotation. 0 if there is none. */
function captionBefore(items: readonly SentenceItem[], text: string, { verbs }: QuoteVocabulary): number {
  const first = items.findIndex(({ run }) => run !== undefined);
  const run = items[first]?.run;
  const last = items[first - 1];
  if (!run || last?.kind !== 'word' || last.text === last.lower || first < SHORTEST_CAPTION) return 0;
  const isSentence = isCapitalized(text.slice(run.start, run.start + 2)) && run.end - run.start > SHORTEST_SENTENCE;
  return isSentence && !items.slice(0, first).some(({ lower }) => verbs.has(lower)) ? first : 0;
}

const SHORTEST_CAPTION = 4;
const SHORTEST_SENTENCE = 20;

const APOSTROPHES = "'’";
const POSSESSIVE = /^['’]s?(?!\p{L})/u;

/** The first item that starts at or after an offset. */
function itemFrom(items: readonly SentenceItem[], from: number, offset: number): number {
  let at = from;
  while ((items[at]?.start ?? offset) < offset) at++;
  return at;
}

/** "the spokeswoman, Ann Moor,": the name is the mention, and "the spokeswoman" is hers from here on. */
function namedAfter(items: readonly SentenceItem[], at: number, mention: Mention | undefined): Person | null {
  const isApposed = items[at + 1]?.text === ',' && mention !== undefined && items[at + 2]?.start === mention.span[0];
  return isApposed && mention.entity?.kind === 'person' ? mention.entity : null;
}

/** "a woman" is somebody new, and "the woman" the same afterwards. "The author" of nobody yet is told by other words. */
function nobodyFor(
  { noun, isDefinite }: Figure,
  nobodies: Map<string, Person>,
  { figures }: QuoteVocabulary,
): Person | undefined {
  if (isDefinite) return nobodies.get(noun);
  const nobody = toNobody(figures.get(noun) ?? 'unknown');
  nobodies.set(noun, nobody);
  return nobody;
}
