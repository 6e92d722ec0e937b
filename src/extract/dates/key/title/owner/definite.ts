import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import type { Fuller } from './full-name.ts';
import { complementEnd, isNameWord, phraseFrom, saysWhich } from './noun-phrase.ts';

/** What the article speaks of so often needs no more words: it is its topic. */
const TOPIC_MENTIONS = 7;
/** Nouns of times and of what everybody knows, which refer to no phrase before. */
const KNOWN = new Set(
  `end day days week month year years time moment date period future past beginning start morning night world public sun sky sea ocean
  air ground water weather country countries nation state states government people person man woman men women police army president
  minister king queen pope internet web market markets economy media press way thing things number amount rest majority latter former
  other same first second third last next one ones most u.s us uk un eu gulf`.split(/\s+/),
);

/** What stands before a label. */
type Before = Pick<TitleContext, 'earlier' | 'cues'>;

/** "the committee" of a label: the phrase by which the article called it before, if that says which. */
export function definiteMeant(at: number, label: readonly Word[], context: Before): Fuller | undefined {
  const article = label[at];
  if (article?.lower !== 'the' || article.text.startsWith('[')) return undefined;
  const end = nounEnd(at, label, context);
  const noun = end === undefined ? undefined : label[end];
  if (end === undefined || !noun || isComplement(end, label, context)) return undefined;
  const kind = label.slice(at + 1, end);
  const name = calledBefore(noun, kind, context);
  if (!name || name.some((word) => word.kind === 'number')) return undefined;
  const told = new Set(label.map(({ lower }) => lower));
  if (name.some(({ lower, text }) => text !== lower && lower !== noun.lower && told.has(lower))) return undefined;
  // "the BBC's programme": an owner takes the place of the article.
  const isOwned = name.some(({ text }, i) => i < name.length - 1 && /['’]s?$/.test(text));
  return { from: isOwned ? at : at + 1, to: end + 1, name };
}

/** The noun of "the election" and "the general election", if its phrase ends with it. */
function nounEnd(at: number, label: readonly Word[], context: Before): number | undefined {
  const ends = [at + 1, at + 2].filter((i) => {
    const next = label[i + 1];
    return next === undefined || next.kind !== 'word' || isOver(next, context);
  });
  const end = ends.find((i) => label.slice(at + 1, i + 1).every(isPlainNoun));
  return end !== undefined && label[end] !== undefined && label.slice(at + 1, end).every(saysWhich) ? end : undefined;
}

const isPlainNoun = ({ kind, text, lower }: Word) =>
  kind === 'word' && text === lower && lower.length > 2 && !KNOWN.has(lower) && !/(?:ly|ing)$/.test(lower);

/** The noun ends its phrase: a verb, a preposition or nothing follows. */
const isOver = ({ lower, text }: Word, { cues }: Before) => text === lower && ENDS.some((role) => cues.is(role, lower));
const ENDS = ['aux', 'verb', 'act', 'stop', 'of'] as const;

/** "the vote on the treaty": the label itself says which. */
const isComplement = (noun: number, label: readonly Word[], context: Before) =>
  RELATIVES.has(label[noun + 1]?.lower ?? '') || complementEnd(noun, label, context) > noun + 1;
const RELATIVES = new Set(['that', 'which', 'who', 'to', 'by', 'with', 'at']);

/**
 * The phrase with a name before the noun, "House Ethics Committee", if the text has only one such; else the nearest that introduces it, "a
 * pressure test"; else the nearest with what it is of, "commission on the fire".
 */
function calledBefore({ lower: noun }: Word, kind: readonly Word[], context: Before): readonly Word[] | undefined {
  const near = context.earlier();
  let named: readonly Word[] | undefined;
  let introduced: readonly Word[] | undefined;
  let behind: readonly Word[] | undefined;
  const kinds = new Set<string>();
  const mentions = placesOf(noun, near);
  for (const at of mentions) {
    const from = phraseFrom(at, near, context);
    const isNear = near.length - at < NEAR_WORDS;
    const before = [...near.slice(from, at + 1), ...(isNear ? nameBehind(at, near) : [])];
    if (before.some(isOther) || !kind.every(({ lower }) => before.some((word) => word.lower === lower))) continue;
    const isLed = before.slice(0, -1).some(saysWhich);
    if (before.slice(0, -1).some(isNameWord)) {
      if (named && wordBefore(noun, named) !== wordBefore(noun, before)) return undefined;
      if (!named || before.length > named.length) named = before;
      continue;
    }
    if (isLed) kinds.add(before.at(-2)?.lower ?? '');
    const isOwned = before.slice(0, -1).some(({ text }) => /['’]s?$/.test(text));
    const isIntroduced = isOwned || (isLed && ARTICLES.has(near[from - 1]?.lower ?? ''));
    if (isIntroduced) introduced ??= before;
    const end = complementEnd(at, near, context);
    if (end > at + 1) behind ??= [...before, ...near.slice(at + 1, end)];
  }
  if (named) return kinds.size > 1 && named.length === 2 ? undefined : named;
  if (kind.length > 0) return undefined;
  return mentions.length > TOPIC_MENTIONS || kinds.size > 1 ? undefined : (introduced ?? behind);
}

/** Where a word stands, the last first; not at the very beginning, where nothing says which. */
function placesOf(lower: string, words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  for (let at = words.length - 1; at > 0; at--) if (words[at]?.lower === lower) places.push(at);
  return places;
}

const wordBefore = (noun: string, phrase: readonly Word[]) =>
  phrase[phrase.findLastIndex(({ lower }) => lower === noun) - 1]?.lower;

const ARTICLES = new Set(['a', 'an']);
/** How far back a storm or a ship may have been named: there may be another one since. */
const NEAR_WORDS = 60;
/** "a previous resolution" is not the one that is meant. */
const isOther = ({ lower }: Word) => OTHERS.has(lower) || /\w{3}est$/.test(lower);
const OTHERS = new Set(
  'previous earlier another other former first second third separate similar worst latest past'.split(' '),
);

/** "Tropical Storm | Alex" */
function nameBehind(at: number, words: readonly Word[]): readonly Word[] {
  const next = words[at + 1];
  const isName = words[at]?.text !== words[at]?.lower && next?.kind === 'word' && isNameWord(next);
  return isName && words[at]?.closes !== 'sentence' ? [next] : [];
}
