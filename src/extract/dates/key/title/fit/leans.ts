import { splitLimit } from '../../../../../core/dates/show/split-limit.ts';
import { isPossessive, withoutPossessive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';
import { LEANING_NOUNS } from './leaning-nouns.ts';
import { pointsBack } from './points-back.ts';

/** Whether a label ahead does not say which one is meant, or whose: only the article does. `around` has its words, asked for when needed. */
export function isUnclear(label: string, around: () => readonly Word[], cues: Cues): boolean {
  return (
    pointsBack(label) ||
    leansOnText(label, cues) ||
    hasOpenOwner(label, cues) ||
    isBareThing(label, cues) ||
    isOfAnyWork(splitLimit(label).what, around, cues)
  );
}

const ADJECTIVES = new Set(
  'ballot new whole major main final full first next last latest planned scheduled upcoming coming proposed same storm'.split(
    ' ',
  ),
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
  while (at < MOST_ADJECTIVES && isAdjective(words[at] ?? '')) at++;
  if (!LEANING_NOUNS.has(withoutPossessive(words[at] ?? ''))) return false;
  if (isPossessive(words[at] ?? '')) return !PLACE_OWNERS.has(withoutPossessive(words[at] ?? ''));
  const next = words[at + 1];
  const isAim = next === 'to' && /^\p{Ll}/u.test(words[at + 2] ?? '');
  if (next === undefined) return true;
  const isPlace = PLACES.has(next) && /^\p{Lu}/u.test(words[at + 2] ?? '');
  return isAim || (!isPlace && !SAYS_WHICH.has(next) && ENDS.some((role) => cues.is(role, next)));
}

/** "the city's" may be the only one of a story, "the bill's" seldom. */
const PLACE_OWNERS = new Set(['city', 'country', 'region', 'party', 'court']);

/** "seven-member", "13-part", "protected" */
const isAdjective = (word: string) =>
  ADJECTIVES.has(word) || /^\p{L}+-(?:member|part|day|man)$|^\d+-\p{Ll}+$|^\p{Ll}{4,}ed$/u.test(word);

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
  // "A slate of other measures is expected"
  if (ONLY_PLANNED.test(told) && words.includes('other')) return true;
  if (ONLY_PLANNED.test(told) && words.length <= LONGEST_BARE) return !isNamed(words, cues) && !PHRASE.test(told);
  const isClause = words.some(
    (word, i) =>
      i > 0 && (word === 'to' || VERBS.some((role) => cues.is(role, word)) || (/[^s]s$/.test(word) && word !== 'news')),
  );
  return !isClause && !NAMED.test(told) && !PHRASE.test(told) && !KNOWN.test(told);
}

/** "Test results are due" has a capital only as it opens. */
function isNamed([first = '', second = '', ...words]: readonly string[], cues: Cues): boolean {
  const isOpener = /^\p{Lu}\p{Ll}+$/u.test(first) && second === second.toLowerCase() && !cues.is('aux', second);
  return (!isOpener && NAMED.test(first)) || NAMED.test([second, ...words].join(' '));
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

/** "a pair of wells", "the town's day in the sun": which ones is said. */
const COUNTED = /\b(?:pair|two|three|four|in)\s/;
const LEAST_MENTIONS = 3;
const LEAST_OF_HEAD = 2;
const LEAST_OF_TOPIC = 6;
/** "BP's results" */
const OF_NAME = /^\p{Lu}{2}|^\p{Lu}.*['’]s?$/u;
/** A flash says everything once. */
const LEAST_TOLD = 150;
const SHORTEST_NOUN = 4;
const MOST_WORDS = 8;
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
    COUNTED.test(label) ||
    first.startsWith('[')
  )
    return false;
  if (OF_NAME.test(first) || KNOWN.test(label)) return false;
  const verb = words.findIndex((word) => cues.is('aux', word));
  const subject = [first.toLowerCase(), ...words]
    .slice(0, verb + 1 || words.length)
    .filter((word) => isNoun(word, cues));
  const [head, other] = subject.toReversed();
  const told = around();
  if (told.length < LEAST_TOLD || head === undefined) return false;
  const counts = new Map(subject.map((noun) => [noun, 0]));
  for (const { lower } of told) {
    const count = counts.get(lower);
    if (count !== undefined) counts.set(lower, count + 1);
  }
  // "Inspections should be completed": only of what the whole article is about.
  if (other === undefined && verb === 0) return (counts.get(head) ?? 0) < LEAST_OF_TOPIC;
  return (counts.get(head) ?? 0) < LEAST_OF_HEAD || ![...counts.values()].some((count) => count >= LEAST_MENTIONS);
}

const isNoun = (word: string, cues: Cues) =>
  word.length >= SHORTEST_NOUN && !NO_NOUNS.some((role) => cues.is(role, word));
const NO_NOUNS = ['aux', 'verb', 'act', 'of', 'stop', 'join', 'say', 'think'] as const;
