import type { Span } from '../../core/text/span.ts';
import type { Word } from '../text/words.ts';
import type { NameCandidate } from './candidates.ts';
import type { PeopleWords } from './vocabulary.ts';

const SMALL = /^(?:of|for|and|the)$/;
const MOST_BEFORE = 8;
const MOST_AFTER = 12;

/** The role next to a name, in the article's words, without determiner and possessor. Null if there is none. */
export function findRole(words: readonly Word[], candidate: NameCandidate, lexicon: PeopleWords): Span | null {
  return roleBefore(words, candidate, lexicon) ?? roleAfter(words, candidate, lexicon);
}

/** "Foreign Minister Sergei Lavrov", "his spokesman John Kirby", "US Secretary of State John Kerry". */
function roleBefore(words: readonly Word[], { name }: NameCandidate, lexicon: PeopleWords): Span | null {
  let from = name;
  let last = -1;
  for (let at = name - 1; at >= 0 && name - at <= MOST_BEFORE; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || word.kind === 'mark' || next.start > word.end + 1 || /['’]s?$/.test(word.text)) break;
    const isRole = isRoleWord(word, lexicon);
    if (isRole && last < 0) last = at;
    if (last < 0 && !isOfTitle(words, at)) break;
    if (!isRole && !isInRole(word, words[at - 1])) break;
    if (last >= 0) from = at;
  }
  while (from < name && SMALL.test(words[from]?.lower ?? '')) from++;
  const first = words[from];
  const end = words[name - 1];
  if (last < 0 || !first || !end || from >= name || HONORIFIC.test(first.text)) return null;
  return [first.start, end.end];
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof)$/;

/** "State" of "Secretary of State": part of a role that ends before it. */
function isOfTitle(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'of' || (words[at - 1]?.lower === 'of' && /^\p{Lu}/u.test(words[at]?.text ?? ''));
}

function isRoleWord({ lower }: Word, { roles, titles }: PeopleWords): boolean {
  return roles.has(lower) || titles.has(lower) || roles.has(lower.replace(/^.*-/, ''));
}

/** Words inside a role: capitals, "of", and the adjectives right before its noun. */
function isInRole(word: Word, before: Word | undefined): boolean {
  if (/^(?:the|an?|his|her|their|its|my|our|said|says|told|and|that|when|with|by|to|in|on|at|from)$/.test(word.lower))
    return false;
  return (
    /^\p{Lu}/u.test(word.text) ||
    word.lower === 'of' ||
    word.text.includes('-') ||
    /^(?:former|senior|chief|deputy|vice|prime|foreign|top|lead|acting|interim|new|old|longtime|special|national|political|presidential|campaign|security|policy|party|press|state|federal|police)$/.test(
      word.lower,
    ) ||
    before?.lower === 'of'
  );
}

/** "John Kirby, the spokesman," and "Sergei Lavrov, Foreign Minister of Russia,": the words between the commas. */
function roleAfter(words: readonly Word[], { to }: NameCandidate, lexicon: PeopleWords): Span | null {
  if (words[to]?.text !== ',') return null;
  let end = to + 1;
  while (
    end < words.length &&
    end - to <= MOST_AFTER &&
    !/^[,.;:()“”"—]$/.test(words[end]?.text ?? '') &&
    words[end]?.lower !== 'who'
  )
    end++;
  let from = to + 1;
  if (/^(?:the|an?|his|her|their|its|another|one)$/.test(words[from]?.lower ?? '')) from++;
  while (from < end && /['’]s?$/.test(words[from]?.text ?? '')) from++;
  const noun = words.slice(from, end).findIndex((word) => isRoleWord(word, lexicon));
  if (noun < 0 || noun > 5 || !words.slice(from, from + noun).every(isModifier)) return null;
  const first = words[from];
  const last = words[end - 1];
  return first && last ? [first.start, last.end] : null;
}

/** No verb or clause may come before the noun: "Kirby, speaking to a minister" gives no role. */
function isModifier({ lower, kind }: Word): boolean {
  return (
    kind !== 'mark' &&
    !/^(?:and|but|who|which|that|to|in|on|at|by|with|is|was|said|says|he|she|as|when|if|then|speaking|citing|calling)$/.test(
      lower,
    ) &&
    !/(?:ing|ed)$/.test(lower)
  );
}
