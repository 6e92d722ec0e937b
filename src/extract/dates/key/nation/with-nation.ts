import { isPossessive, withoutPossessive } from '../../../../core/text/possessive.ts';
import { isCapitalized } from '../../../text/words.ts';
import { MAX_LABEL_WORDS } from '../label-bounds.ts';
import { articleBefore } from './article-before.ts';
import type { Nation } from './nations.ts';

/** A quick look before the words are: whether a label speaks of what every nation has. */
const MAY_LACK_NATION =
  /\b(?:elections?|referendum|government|parliament|service|ministers?|country|capital|auction|debt|budget|economy|decree|constitution)(?:['’]s)?\b/i;

const VOTES = new Set(['election', 'elections', 'referendum']);
const KINDS = new Set(
  `general presidential parliamentary legislative national free early snap multiparty multi-party local municipal democratic january february
  march april may june july august september october november december`.split(/\s+/),
);
/** Words that say of which nation a vote is. */
const TELLING_KINDS = new Set('congressional midterm mid-term primary mayoral senate state council'.split(' '));
const PLACE_LEADS = new Set(['in', 'of', 'for', 'to']);
const BODIES = new Set(['government', 'parliament', 'debt', 'budget', 'economy']);
/** "its annual elections" */
const OWN = new Set(['its', 'their', 'his', 'her']);
const MINISTERS = new Set('prime foreign finance interior defence defense energy oil'.split(' '));
const INTO = new Set('in to from into near around outside across leave leaves reach'.split(' '));

/** What a nation is looked for: a place is that of the nation named last. */
export type Lacking = 'vote' | 'body' | 'minister' | 'place';

/** Puts in of which nation an election, a government or "the country" is: "the [Norwegian] government". `nation` is asked when needed. */
export function withNation(label: string, nation: (lacking: Lacking) => Nation | undefined): string {
  if (!MAY_LACK_NATION.test(label)) return label;
  const words = label.split(' ');
  for (let at = 0; at < words.length; at++) {
    const put = placeAt(at, words);
    if (!put) continue;
    const found = nation(put.lacking);
    if (!found || isTold(found, label)) return label;
    const whole = [...words.slice(0, put.from), ...put.say(found), ...words.slice(put.to)];
    const short = whole.length > MAX_LABEL_WORDS && /^(?:the|an?)$/i.test(whole[0] ?? '') ? whole.slice(1) : whole;
    return short.length > MAX_LABEL_WORDS ? label : withArticle(short).join(' ');
  }
  return label;
}

/** Which words are replaced (indices, end exclusive), and by what. */
type Put = {
  readonly lacking: Lacking;
  readonly from: number;
  readonly to: number;
  readonly say: (nation: Nation) => readonly string[];
};

const adjectiveOf = ({ adjective }: Nation) => [`[${adjective}]`];

function placeAt(at: number, words: readonly string[]): Put | undefined {
  const word = words[at] ?? '';
  const bare = withoutPossessive(word).toLowerCase();
  const isLed = words[at - 1]?.toLowerCase() === 'the';
  if (isSaid(at, words)) return undefined;
  if (VOTES.has(bare)) return ofVote(at, words);
  if (isLed && bare === 'country')
    return { lacking: 'place', from: at - 1, to: at + 1, say: (nation) => nameOf(nation, word) };
  if (isLed && bare === 'capital' && INTO.has(words[at - 2]?.toLowerCase() ?? ''))
    return { lacking: 'place', from: at - 1, to: at + 1, say: ({ capital }) => [`[${capital}]`] };
  if (isLed && BODIES.has(bare)) return { lacking: 'body', from: at, to: at, say: adjectiveOf };
  if (isLed && isOffice(at, words)) return { lacking: 'minister', from: at, to: at, say: adjectiveOf };
  if (isLed && LAWS.has(word.replace(/^\[/, '')))
    return { lacking: 'body', from: at, to: at + 1, say: (nation) => ofLaw(word, nation) };
  if (bare === 'parliament' && words[at - 1] === 'to')
    return { lacking: 'body', from: at, to: at, say: (nation) => ['the', ...adjectiveOf(nation)] };
  return bare === 'auction' && words[at - 1] === 'bond'
    ? { lacking: 'body', from: at - 1, to: at - 1, say: adjectiveOf }
    : undefined;
}

/** "[decree on boats]" is a "[Norwegian decree on boats]". */
const ofLaw = (word: string, nation: Nation) =>
  word.startsWith('[') ? [`[${nation.adjective}`, word.slice(1)] : [...adjectiveOf(nation), word];
const LAWS = new Set(['decree', 'constitution']);

/** "the prime minister", "the civil service" */
function isOffice(at: number, words: readonly string[]): boolean {
  const [kind, noun] = [words[at]?.toLowerCase() ?? '', withoutPossessive(words[at + 1] ?? '').toLowerCase()];
  return (MINISTERS.has(kind) && /^ministers?$/.test(noun)) || (kind === 'civil' && noun === 'service');
}

/** "the next parliamentary | election": before its kind; undefined if that tells the nation or it has an owner. */
function ofVote(at: number, words: readonly string[]): Put | undefined {
  let from = at;
  while (from > 0 && isKind(words[from - 1] ?? '')) from--;
  const before = words[from - 1] ?? '';
  if (OWN.has(before) || OWN.has(words[from - 2] ?? '')) return undefined;
  const isNamed = (from > 1 && isCapitalized(before)) || before.startsWith('[') || before.endsWith(']');
  if (isNamed || isPossessive(before) || TELLING_KINDS.has(before.toLowerCase()) || before.includes('-'))
    return undefined;
  return { lacking: 'vote', from, to: from, say: adjectiveOf };
}

/** "general", and the day of "the 26 February referendum" */
const isKind = (word: string) => KINDS.has(word.toLowerCase()) || /^\d+$/.test(word);

/** "the election in Oslo", "the government of Norway" */
const isSaid = (at: number, words: readonly string[]) =>
  words
    .slice(at + 1, at + 1 + PLACE_REACH)
    .some(
      (word, i) => PLACE_LEADS.has(words[at + i] ?? '') && /^\[?\p{Lu}/u.test(word) && !KINDS.has(word.toLowerCase()),
    );
const PLACE_REACH = 4;

/** "[Norway]", "[Norway’s]", "the [US]": as it stands for "the country". */
function nameOf({ adjective, name }: Nation, word: string): readonly string[] {
  const ending = isPossessive(word) ? '’s' : '';
  if (name === 'United States') return ['the', `[${adjective}${ending}]`];
  const told = `[${name}${ending}]`.split(' ');
  return LED_NAMES.has(name) ? ['the', ...told] : told;
}
const LED_NAMES = new Set(['Netherlands', 'Philippines', 'Czech Republic']);

const isTold = ({ adjective, name }: Nation, label: string) => label.includes(adjective) || label.includes(name);

/** "an [Norwegian] election" */
const withArticle = (words: readonly string[]) =>
  words.map((word, at) => {
    const next = words[at + 1] ?? '';
    if (!/^an?$/i.test(word) || !next.startsWith('[')) return word;
    return articleBefore(word, next);
  });
