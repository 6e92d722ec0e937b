import { foldText } from '../text/fold.ts';

/** How many sentences of the first text are looked for in the second, and among how many. */
const LEAD_SENTENCES = 4;
const MAX_SENTENCES = 60;
/** Two sentences with this share of the longer one in common are one with other words put in. */
const SAME_FRAME = 0.5;
/** Shorter ones are labels. */
const FEWEST_WORDS = 5;
/** One name may only be spelled in another way. */
const DIFFERENT_FACTS = 2;
/** Enough of a text for its first sentences; the rest cannot decide. */
const MAX_COMPARED_CHARS = 20_000;

/**
 * Whether two texts that share most of their words tell two events in one template (a daily toll, a market, a match): their
 * first sentences have the same frame, but each has numbers, days and names that the other text has nowhere. The order of
 * the two does not matter. A copy that was shortened, edited or given a new head repeats its sentences or leaves them out.
 */
export function isOtherEvent(first: EventFacts, second: EventFacts): boolean {
  const pairs = [
    ...pairUpFrames(first, second),
    ...pairUpFrames(second, first).map(([other, own]) => [own, other] as const),
  ];
  // An article that was corrected differs in a fact here and there; another event differs in several of one sentence.
  return pairs.some(
    ([own, other]) =>
      new Set(missing(own, second)).size >= DIFFERENT_FACTS && new Set(missing(other, first)).size >= DIFFERENT_FACTS,
  );
}

/** What two texts are compared by. */
export type EventFacts = { readonly sentences: readonly Sentence[]; readonly words: ReadonlySet<string> };
type Sentence = { readonly words: ReadonlySet<string>; readonly facts: readonly string[] };

/** Reads the beginning of a text, once for all that it is compared with. */
export function toEventFacts(text: string): EventFacts {
  const parts = text.slice(0, MAX_COMPARED_CHARS).split(SENTENCE_END);
  const sentences = parts.map(toSentence).filter(({ words }) => words.size >= FEWEST_WORDS);
  return { sentences: sentences.slice(0, MAX_SENTENCES), words: new Set(sentences.flatMap(({ words }) => [...words])) };
}

const SENTENCE_END = /\n+|(?<=[.!?])\s+/;
const WORD = /[\p{L}\p{N}]+(?:[.,\-–][\p{L}\p{N}]+)*/gu;
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** "U.S." and "US" are one word. The first word of a sentence is a name only if it is a day. */
function toSentence(text: string): Sentence {
  const found = (text.match(WORD) ?? []).map((word) => ({ word, key: foldText(word).replace(/(?<=\p{L})\./gu, '') }));
  const facts = found.filter(
    ({ word, key }, at) => /\p{N}/u.test(word) || DAYS.has(key) || (at > 0 && /^\p{Lu}/u.test(word)),
  );
  return { words: new Set(found.map(({ key }) => key)), facts: facts.map(({ key }) => key) };
}

/** The first sentences of one text, each with those of the other that have its frame. */
function pairUpFrames(lead: EventFacts, other: EventFacts): readonly (readonly [Sentence, Sentence])[] {
  return lead.sentences
    .slice(0, LEAD_SENTENCES)
    .flatMap((own) => other.sentences.filter((found) => isSameFrame(own, found)).map((found) => [own, found] as const));
}

function isSameFrame(a: Sentence, b: Sentence): boolean {
  return a.words.intersection(b.words).size / Math.max(a.words.size, b.words.size) >= SAME_FRAME;
}

const missing = ({ facts }: Sentence, { words }: EventFacts) => facts.filter((fact) => !words.has(fact));
