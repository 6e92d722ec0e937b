import { isPossessive } from '../../../../core/text/possessive.ts';
import { isCapitalized } from '../../../text/words.ts';
import { MAX_LABEL_WORDS } from '../label-bounds.ts';
import { articleBefore } from './article-before.ts';

/** A quick look before the words are: whether a label speaks of a state, or of a vote of one. */
const MAY_LACK_STATE = /\b(?:[Ss]tate(?:['’]s)?|primary|caucus(?:es)?)(?=[\s\]]|$)/;

/** What a state is looked for. */
type LacksState = 'place' | 'vote';
export type FindState = (lacking: LacksState) => string | undefined;

/** Puts in which state of the US "the state" is, or which one holds a primary: "the [Ohio] primary". `find` is asked when needed. */
export function withState(label: string, find: FindState): string {
  if (!MAY_LACK_STATE.test(label)) return label;
  const words = label.split(' ');
  const at = words.findIndex((_, i) => isState(i, words));
  const whole = at < 0 ? ofVote(words, find) : ofPlace(at, words, find);
  return whole && whole.length <= MAX_LABEL_WORDS ? whole.join(' ') : label;
}

const STATE = /^[Ss]tate(?:['’]s)?$/;
const LED = /^(?:the|that)$/i;
/** What follows "the state" where it is no "state party". */
const AFTER_STATE = new Set(
  'will would to is are was were has had could may might can must should in on by at for and who which with votes holds plans expects'.split(
    ' ',
  ),
);

/** "in the state", "The state will", "state’s primary" of "that state’s". */
function isState(at: number, words: readonly string[]): boolean {
  const word = words[at] ?? '';
  if (!STATE.test(word) || (at > 0 && isCapitalized(word))) return false;
  if (isPossessive(word)) return at === 0 || LED.test(words[at - 1] ?? '');
  const next = words[at + 1];
  return LED.test(words[at - 1] ?? '') && (next === undefined || AFTER_STATE.has(next));
}

function ofPlace(at: number, words: readonly string[], find: FindState): readonly string[] | undefined {
  const state = find('place');
  if (state === undefined || words.join(' ').includes(state)) return undefined;
  const name = `[${state}${isPossessive(words[at] ?? '') ? '’s' : ''}]`;
  return [...words.slice(0, Math.max(0, at - 1)), ...name.split(' '), ...words.slice(at + 1)];
}

const VOTES = new Set(['primary', 'caucus', 'caucuses']);
/** What stands between the state and its vote. */
const KINDS = new Set('democratic republican gop presidential senate house congressional party'.split(' '));
/** "the first primary" may be of any state, "its primary" is of one that is said. */
const SAYS_WHICH = new Set(
  'first second third next last final remaining only its their his her state each every nation’s'.split(' '),
);
const AFTER_VOTE = new Set('election on will is and against with'.split(' '));
const ARTICLE = /^(?:the|an?)$/i;

/** "the Republican primary": only where nothing else of the label says which. */
function ofVote(words: readonly string[], find: FindState): readonly string[] | undefined {
  const at = words.findIndex(
    (word, i) =>
      VOTES.has(word.replace(/\]$/, '')) && (words[i + 1] === undefined || AFTER_VOTE.has(words[i + 1] ?? '')),
  );
  let from = at;
  while (from > 0 && KINDS.has(words[from - 1]?.replace(/^\[/, '').toLowerCase() ?? '')) from--;
  const before = words[from - 1] ?? '';
  if (words.slice(0, at).some((word) => isPossessive(word) && isCapitalized(word))) return undefined;
  const isOther = SAYS_WHICH.has(before) || before.includes('-') || isPossessive(before) || before.endsWith(']');
  if (at < 1 || from < 1 || isOther || (isCapitalized(before) && !ARTICLE.test(before))) return undefined;
  const state = find('vote');
  if (state === undefined || words.join(' ').includes(state)) return undefined;
  const article = /^an?$/.test(before) ? articleBefore(before, state) : before;
  // "[party primary]" is an "[Ohio party primary]".
  const isBracketed = words[from]?.startsWith('[');
  const name = `[${state}${isBracketed ? '' : ']'}`.split(' ');
  const rest = words.slice(from);
  return [...words.slice(0, from - 1), article, ...name, ...(isBracketed ? [rest.join(' ').slice(1)] : rest)];
}
