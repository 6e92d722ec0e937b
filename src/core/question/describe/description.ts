import { toQuestionWords } from '../question-words.ts';
import { isTopicWord } from '../topic-words.ts';
import { sameMeaning } from './same-meaning.ts';

/** Words that name an office without saying which: "the UN peacekeeping chief" is an under-secretary in the articles. */
const ANY_OFFICE = new Set(
  'chief head leader boss official officials representative person man woman people'.split(' '),
);
const FORMER = new Set(['former', 'ex', 'late', 'outgoing', 'then', 'predecessor']);
const MOST_WAYS = 8;

/** What people say for somebody instead of a name: "Turkey's foreign minister", "the White House". */
export type Description = {
  /** Whether it names an office, which one person holds; otherwise it is a body, for which several speak. */
  readonly isOffice: boolean;
  /** Whether an office must be named beside the words: of "the party's leader" only the party is looked for. */
  readonly needsOffice: boolean;
  /** Whether a word such as "head" or "chief" was typed, which need not be the article's. */
  readonly isHead: boolean;
  /** Ways to word it: each is a list of words that stand near the name. Folded. */
  readonly ways: readonly (readonly string[])[];
  /** "the former envoy" */
  readonly isFormer: boolean;
};

/** Undefined if there is no word to look for. */
export function toDescription(typed: string): Description | undefined {
  const words = toQuestionWords(typed).flatMap((word) =>
    isTopicWord(word)
      ? word.folded
          .split(/[\s-]+/)
          .flatMap(spellOut)
          .map((folded) => ({ ...word, folded }))
      : [],
  );
  const plain = words.map(({ folded }) => folded).filter((word) => !FORMER.has(word));
  const telling = plain.filter((word) => !ANY_OFFICE.has(word));
  const kept = telling.length > 0 ? telling : plain;
  if (kept.length === 0) return undefined;
  const isOffice = words.some(({ folded }) => isOfficeWord(folded));
  return {
    isOffice,
    needsOffice: !isOffice || kept.length < plain.length,
    isHead: plain.some(isHeadWord),
    ways: waysOf(kept).slice(0, MOST_WAYS),
    isFormer: words.some(({ folded }) => FORMER.has(folded)),
  };
}

const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['fm', ['foreign', 'minister']],
  ['sec', ['secretary']],
  ['secy', ['secretary']],
  ['secgen', ['secretary', 'general']],
  ['pres', ['president']],
  ['amb', ['ambassador']],
  ['gov', ['governor']],
  ['spox', ['spokesman']],
]);

/** "russia's fm" is Russia's foreign minister. */
const spellOut = (word: string) => SHORT_OFFICES.get(word) ?? [word];

/** With each nation in its other words; and, of three words or more, their initials: "FSA". */
function waysOf(words: readonly string[]): readonly (readonly string[])[] {
  const ways = words.reduce<readonly (readonly string[])[]>(
    (known, word) => known.flatMap((way) => sameMeaning(word).map((same) => [...way, same])).slice(0, MOST_WAYS),
    [[]],
  );
  const short = words.join(' ').replace('prime minister', 'pm').split(' ');
  if (short.length < words.length) return [...ways.slice(0, MOST_WAYS / 2), ...waysOf(short).slice(0, MOST_WAYS / 2)];
  const initials = words.map(([first]) => first).join('');
  return words.length > 2 ? [...ways.slice(0, MOST_WAYS - 1), [initials]] : ways;
}

const OFFICES = new Set(
  `spokesman spokeswoman spokesperson head chief leader boss director secretary official minister ambassador envoy commander president
  chairman chairwoman chair coordinator representative officer adviser advisor general colonel major lawyer counsel attorney mayor governor
  senator premier pm king queen judge prosecutor mediator chancellor commissioner deputy founder editor analyst correspondent wife husband
  brother sister son daughter mother father aide`.split(/\s+/),
);

/** "head", "chief", "leader": a word that may stand for any office. Folded. */
export function isHeadWord(word: string): boolean {
  return ANY_OFFICE.has(word);
}

/** "spokesman", "minister": a word for what somebody is. Folded. */
export function isOfficeWord(word: string): boolean {
  return OFFICES.has(word);
}

const RULERS = new Set('president minister premier pm king queen chancellor'.split(' '));

/** A word for who speaks for a body; presidents are spoken of beside many. Folded. */
export function isSpeakerWord(word: string): boolean {
  return OFFICES.has(word) && !RULERS.has(word);
}

/** Whether a word right before a name or an office says that somebody no longer holds it: "former", "late". Folded. */
export function saysFormer(word: string): boolean {
  return FORMER.has(word);
}
