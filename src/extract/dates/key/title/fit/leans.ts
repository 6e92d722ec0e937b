import { splitLimit } from '../../../../../core/dates/show/split-limit.ts';
import type { Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';
import { LEANING_NOUNS } from './leaning-nouns.ts';

/** Whether a label ahead does not say which one is meant, or whose: only the article does. `around` has its words, asked for when needed. */
export function isUnclear(label: string, around: () => readonly Word[], cues: Cues): boolean {
  return (
    leansOnText(label, cues) ||
    hasOpenOwner(label, cues) ||
    isBareThing(label, cues) ||
    isOfAnyWork(splitLimit(label).what, around, cues)
  );
}

const ADJECTIVES = new Set(
  'new whole major main final full first next last latest planned scheduled upcoming coming proposed same'.split(' '),
);
const MOST_ADJECTIVES = 2;
const SAYS_WHICH = new Set('of on into for that which who against between with to by'.split(' '));
const PLACES = new Set(['in', 'at', 'near']);
const ENDS = ['aux', 'verb', 'act', 'of', 'stop'] as const;

/** "The panel will meet": a label whose subject only the article says which it is. */
function leansOnText(label: string, cues: Cues): boolean {
  const [article, ...words] = label.split(' ');
  if (!/^the$/i.test(article ?? '')) return false;
  let at = 0;
  while (at < MOST_ADJECTIVES && ADJECTIVES.has(words[at] ?? '')) at++;
  if (!LEANING_NOUNS.has(words[at] ?? '')) return false;
  const next = words[at + 1];
  const isAim = next === 'to' && /^\p{Ll}/u.test(words[at + 2] ?? '');
  if (next === undefined) return true;
  const isPlace = PLACES.has(next) && /^\p{Lu}/u.test(words[at + 2] ?? '');
  return isAim || (!isPlace && !SAYS_WHICH.has(next) && ENDS.some((role) => cues.is(role, next)));
}

const VERBS = ['aux', 'verb', 'act'] as const;
const NAMED = /[\p{Lu}[$£€]/u;
/** Events of the public, which everybody knows in the year. */
const KNOWN =
  /\b(?:elections?|referendum|ballot|vote|poll|ceasefire|truce|primary|primaries|convention|summit|season|anniversary|holiday|deadline)\b/;
/** "A verdict is expected" */
const ONLY_PLANNED =
  /\s(?:is|are|was|were)(?: also| now)? (?:scheduled|expected|due|planned|set|likely|to be (?:released|held|published))$|\sto be released$/;
const LONGEST_BARE = 5;
const PHRASE = /\s(?:of|on|in|at|for|against|between|with)\s/;
const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?$|^(?:The|A|An|\p{Lu}\p{Ll}+day)$/u;

/** "a public grilling", "the May 2019 trial", "a verdict is expected": a noun without a name, of which nothing is said. */
function isBareThing(label: string, cues: Cues): boolean {
  const words = label.split(' ').filter((word) => !MONTHS.test(word));
  const told = words.join(' ');
  if (ONLY_PLANNED.test(told) && words.length <= LONGEST_BARE) return !NAMED.test(told) && !PHRASE.test(told);
  const isClause = words.some(
    (word, i) => i > 0 && (word === 'to' || VERBS.some((role) => cues.is(role, word)) || /[^s]s$/.test(word)),
  );
  return !isClause && !NAMED.test(told) && !PHRASE.test(told) && !KNOWN.test(told);
}

const OWNERS = new Set(['its', 'his', 'her', 'their']);

/** "funds for its crews": whose, no subject says. */
function hasOpenOwner(label: string, cues: Cues): boolean {
  const words = label.split(' ');
  const at = words.findIndex((word) => OWNERS.has(word));
  return (
    at > 0 &&
    !words.some((word) => NAMED.test(word) || VERBS.some((role) => cues.is(role, word)) || /[^s]s$/.test(word))
  );
}

const LEAST_MENTIONS = 3;
/** A flash says everything once. */
const LEAST_TOLD = 150;
const SHORTEST_NOUN = 4;
const MOST_WORDS = 6;
/** What can be said of any work. */
const OF_ANY =
  /\s(?:begins?|starts?|opens?|ends?|continue|finished|completed?|completion|done|ready|due|carried out|to come)$/;

/** "Inspections should be completed", "CHANGE WILL COME": of a work without a name that the article speaks of once. */
function isOfAnyWork(label: string, around: () => readonly Word[], cues: Cues): boolean {
  if (label === label.toUpperCase()) return true;
  const [first = '', ...words] = label.split(' ');
  if (
    words.length >= MOST_WORDS ||
    !OF_ANY.test(label) ||
    /[\p{Lu}\d[]/u.test(words.join(' ')) ||
    first.startsWith('[')
  )
    return false;
  const nouns = new Set([first.toLowerCase(), ...words].filter((word) => isNoun(word, cues)));
  const told = around();
  if (told.length < LEAST_TOLD) return false;
  const counts = new Map<string, number>();
  for (const { lower } of told) if (nouns.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return ![...counts.values()].some((count) => count >= LEAST_MENTIONS);
}

const isNoun = (word: string, cues: Cues) =>
  word.length >= SHORTEST_NOUN && !NO_NOUNS.some((role) => cues.is(role, word));
const NO_NOUNS = ['aux', 'verb', 'act', 'of', 'stop', 'join', 'say', 'think'] as const;
