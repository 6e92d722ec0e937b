import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import type { Fuller } from './full-name.ts';

/** Nouns that say nothing without what they are of. */
const OPEN_NOUNS = new Set(
  `committee subcommittee commission panel council ministry agency court tribunal hearing trial inquest inquiry
  investigation report study summit conference meeting congress deal agreement treaty bill mission moratorium resolution
  referendum region area show concert album tour match tournament championships festival ceremony league union delegation
  parliament museum group programme program film draft mandate observers lawsuit case observatory truce ceasefire election
  primary race season final law legislation project exercise plant vessel ship rig tanker`.split(/\s+/),
);
const NO_NAME = new Set(
  'worst largest biggest first second third one two three four five six seven eight nine ten'.split(' '),
);
const BEHIND = new Set([
  'of',
  'for',
  'on',
  'into',
  'to',
  'in',
  'at',
  'between',
  'with',
  'against',
  'by',
  'that',
  'which',
  'who',
]);

/** "the committee" of a label: the phrase with a name by which the article called it before. */
export function definiteMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [article, noun, next] = label.slice(at, at + 3);
  if (article?.lower !== 'the' || article.text.startsWith('[') || !noun || !OPEN_NOUNS.has(noun.lower))
    return undefined;
  if (next && next.kind === 'word' && (BEHIND.has(next.lower) || !isOver(next, context))) return undefined;
  const name = namedBefore(noun.lower, context);
  if (!name || name.some(({ lower, kind }) => kind === 'number' || NO_NAME.has(lower))) return undefined;
  // "the BBC's programme": an owner takes the place of the article.
  const isOwned = /['’]s?$/.test(name[0]?.text ?? '');
  return { from: isOwned ? at : at + 1, to: at + 2, name };
}

/** The noun ends its phrase: a verb, a preposition or nothing follows. */
const isOver = ({ lower, text }: Word, { cues }: TitleContext) =>
  text === lower &&
  (cues.is('aux', lower) ||
    cues.is('verb', lower) ||
    cues.is('act', lower) ||
    cues.is('stop', lower) ||
    cues.is('of', lower));

/**
 * A mention with a name before it, "House Ethics Committee", if the text has only one such; else the nearest with a name behind it,
 * "commission on the Oslo fire".
 */
function namedBefore(noun: string, context: TitleContext): readonly Word[] | undefined {
  const near = [...context.earlier(), ...context.words.slice(0, context.time[0])];
  let best: readonly Word[] | undefined;
  let behind: readonly Word[] | undefined;
  for (let at = near.length - 1; at > 0; at--) {
    if (near[at]?.lower !== noun) continue;
    const before = near.slice(phraseFrom(at, near, context), at + 1);
    if (before.slice(0, -1).some(isNameWord)) {
      if (best && best.at(-2)?.lower !== before.at(-2)?.lower) return undefined;
      if (!best || before.length > best.length) best = before;
    } else behind ??= withPhrase(before, near.slice(at + 1, phraseTo(at, near, context)));
  }
  return best ?? behind;
}

const withPhrase = (before: readonly Word[], phrase: readonly Word[]) =>
  phrase.some(isNameWord) ? [...before, ...phrase] : undefined;

const isNameWord = ({ text, lower }: Word) => isCapital(text) && !isMonth(lower);

const isMonth = (lower: string) =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(lower);

const MOST_BEFORE = 6;
const MOST_BEHIND = 6;
const ARTICLES = new Set(['the', 'a', 'an']);

/** Back over names and adjectives, and over "House of Commons" and "Energy and Commerce". */
function phraseFrom(at: number, words: readonly Word[], { cues }: TitleContext): number {
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const word = words[from - 1];
    if (word?.kind !== 'word' || word.closes === 'sentence' || isDay(word)) break;
    const { lower } = word;
    const isInner = INNER.has(lower) && isCapital(words[from - 2]?.text) && isCapital(words[from]?.text);
    if (!isInner && ROLES.some((role) => cues.is(role, lower))) break;
    from--;
  }
  // "the 47-nation | Rights Council"
  while (from < at && words[from - 1]?.text === '-' && !isCapital(words[from]?.text)) from++;
  return from;
}

const INNER = new Set(['of', 'and', 'for', 'on']);
const ROLES = ['stop', 'of', 'join', 'aux', 'verb', 'say', 'act'] as const;
const isDay = ({ lower }: Word) => /day(?:['’]s)?$/.test(lower);

/** Over one phrase of the noun that has a name in it: "commission | on the Oslo fire". */
function phraseTo(at: number, words: readonly Word[], { cues }: TitleContext): number {
  const lead = words[at + 1]?.lower ?? '';
  if (!JOINS.has(lead)) return at + 1;
  let to = at + 2;
  while (to < words.length && to - at <= MOST_BEHIND) {
    const word = words[to];
    if (word?.kind !== 'word' || isDay(word)) break;
    const isArticle = to === at + 2 && ARTICLES.has(word.lower);
    if (!isArticle && ROLES.some((role) => cues.is(role, word.lower))) break;
    to++;
    if (word.closes === 'sentence') break;
  }
  return words.slice(at + 2, to).some(({ text }) => isCapital(text)) ? to : at + 1;
}

const JOINS = new Set(['of', 'on', 'for', 'into', 'in', 'between']);

const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}/u.test(text);
