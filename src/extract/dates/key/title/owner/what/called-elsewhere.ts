import { isPossessive } from '../../../../../../core/text/possessive.ts';
import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { complementEnd, isNameWord, phraseFrom, saysWhich } from '../noun-phrase.ts';

/** What the article speaks of so often needs no more words: it is its topic. */
const TOPIC_MENTIONS = 7;
/** How far back a storm or a ship may have been named: there may be another one since. */
const NEAR_WORDS = 60;
/** Words of the sentence before. */
const LAST_WORDS = 45;

const words = (list: string) => list.split(' ');
/** Nouns for what has been called something narrower before: "the panel" is a commission. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  panel: words('commission committee jury inquiry'),
  commission: words('panel'),
  body: words('league council commission committee union'),
  show: words('concert programme program documentary'),
  gig: words('concert show'),
  event: words('concert summit conference festival show'),
  program: words('documentary film series show'),
  programme: words('documentary film series show'),
  measures: words('sanctions'),
  container: words('dome box'),
  vessel: words('ship tanker'),
  meeting: words('summit conference'),
  gathering: words('summit conference'),
};

/** What stands around a label. */
export type Around = Pick<TitleContext, 'earlier' | 'later' | 'cues'>;

/** An occurrence of a noun, with what says which one it is. */
type Called = {
  readonly at: number;
  readonly phrase: readonly Word[];
  readonly behind: readonly Word[];
  readonly isNamed: boolean;
  readonly isLed: boolean;
  readonly isIntroduced: boolean;
};

/**
 * What the article calls a noun elsewhere: by a name, "House Ethics Committee", if it has only one such; else as it was introduced, "a
 * pressure test", or by what it is of, "commission on the fire", nearest before and not two of a kind; what a wider word stands for last.
 */
export function calledElsewhere(noun: Word, kind: readonly Word[], context: Around): readonly Word[] | undefined {
  const near = context.earlier();
  const own = called([noun.lower], near, kind, context);
  const found = chosen(own, near.length, kind.length > 0);
  if (found || kind.length > 0 || own.some(({ isNamed }) => isNamed)) return found;
  const narrower = NARROWER[noun.lower];
  const wide = narrower && chosen(called(narrower, near, kind, context), near.length, false);
  return wide ?? chosen(called([noun.lower], context.later(), kind, context), 0, false);
}

/** "relief" of "relief wells", if the last sentences know no others. */
export function kindOfSeveral(noun: string, context: Around): Word | undefined {
  const near = context.earlier();
  const last = called([noun], near, [], context).filter(({ at }) => near.length - at < LAST_WORDS);
  const [first] = last;
  return first?.isLed && !first.isNamed && last.every((one) => kindOf(one) === kindOf(first))
    ? first.phrase.at(-2)
    : undefined;
}

/** Where nouns stand, the last first. A loop of its own, as it runs over hundreds of words for one that fits. */
function placesOf(nouns: readonly string[], words: readonly Word[]): readonly number[] {
  const places: number[] = [];
  const [only = ''] = nouns;
  if (nouns.length === 1) {
    for (let at = words.length - 1; at > 0; at--) if (words[at]?.lower === only) places.push(at);
  } else {
    for (let at = words.length - 1; at > 0; at--) if (nouns.includes(words[at]?.lower ?? '')) places.push(at);
  }
  return places;
}

/** The occurrences of nouns in a text, nearest to its end first. */
function called(nouns: readonly string[], near: readonly Word[], kind: readonly Word[], context: Around): Called[] {
  const all: Called[] = [];
  for (const at of placesOf(nouns, near)) {
    const from = nounStart(phraseFrom(at, near, context), at, near);
    const isNear = near.length - at < NEAR_WORDS;
    const phrase = [...near.slice(from, at + 1), ...(isNear ? nameBehind(at, near) : [])];
    if (
      phrase.some(isOther) ||
      isSome(phrase) ||
      !kind.every(({ lower }) => phrase.some((word) => word.lower === lower))
    )
      continue;
    const before = phrase.slice(0, -1);
    const isLed = before.some(saysWhich);
    const isOwned = before.some(({ text }) => isPossessive(text));
    all.push({
      at,
      phrase,
      behind: near.slice(at + 1, complementEnd(at, near, context)),
      isNamed: before.some(isNameWord),
      isLed,
      isIntroduced: isOwned || (isLed && ARTICLES.has(near[from - 1]?.lower ?? '')),
    });
  }
  return all;
}

function chosen(all: readonly Called[], end: number, hasKind: boolean): readonly Word[] | undefined {
  const named = all.filter(({ isNamed }) => isNamed);
  const kinds = new Set(all.filter(({ isNamed, isLed }) => isLed && !isNamed).map((one) => kindOf(one)));
  const [first] = named;
  if (first) {
    if (named.some((one) => kindOf(one) !== kindOf(first))) return undefined;
    // "the spill", of which the article speaks, is not the one of another year that it names once.
    if (!isIntroducing(named, all, end)) return undefined;
    const fullest = named.reduce((best, one) => (one.phrase.length > best.phrase.length ? one : best), first);
    return kinds.size > 1 && fullest.phrase.length === 2 ? undefined : fullest.phrase;
  }
  if (hasKind) return undefined;
  const isTopic = all.length > TOPIC_MENTIONS;
  const last = all.filter(({ at }) => end - at < LAST_WORDS);
  const told = last.find(({ isLed }) => isLed);
  const isOne = told && last.every((one) => kindOf(one) === kindOf(told));
  if (isOne && !(isTopic && QUALITY.test(kindOf(told) ?? ''))) return told.phrase;
  if (isTopic || kinds.size > 1) return undefined;
  const introduced = all.find(({ isIntroduced }) => isIntroduced) ?? all.find(({ isLed }) => isLed);
  const behind = all.find((one) => one.behind.length > 0);
  return introduced?.phrase ?? (behind && end > 0 ? [...behind.phrase, ...behind.behind] : undefined);
}

/** Adjectives, which tell nothing new of what an article keeps speaking of: "the extensive spill". */
const QUALITY = /(?:ive|ous|al|ful|ic|ed|able|ible|ent|ant|ary|y|er)$/;

/** Whether a name comes where the noun comes first, or just before. */
const isIntroducing = (named: readonly Called[], all: readonly Called[], end: number) =>
  all.at(-1)?.isNamed === true || named.some(({ at }) => end - at < LAST_WORDS) || end === 0;

/** The word before the noun. */
const kindOf = ({ phrase }: Called) => phrase.at(-2)?.lower;

/** "to impose | sanctions", "a 15-minute | speech" */
function nounStart(from: number, at: number, near: readonly Word[]): number {
  const before = near[from - 1]?.text;
  const isVerb = before === 'to' && from < at && near[from]?.text === near[from]?.lower;
  return isVerb || (before === '-' && from < at) ? from + 1 : from;
}

/** "Two Norwegian monitors" are some of the monitors. */
const isSome = ([first, second]: readonly Word[]) =>
  first !== undefined && second !== undefined && COUNTS.has(first.lower) && isNameWord(second);
const COUNTS = new Set('two three four five six seven eight nine ten several many some most all both'.split(' '));
const ARTICLES = new Set(['a', 'an']);
/** "a previous resolution" is not the one that is meant. */
const isOther = ({ lower }: Word) => OTHERS.has(lower) || /\w{3}est$/.test(lower);
const OTHERS = new Set(
  'previous earlier another other former first second third separate similar worst latest past'.split(' '),
);

/** "Tropical Storm | Alex" */
function nameBehind(at: number, near: readonly Word[]): readonly Word[] {
  const next = near[at + 1];
  const isName = near[at]?.text !== near[at]?.lower && next?.kind === 'word' && isNameWord(next);
  return isName && near[at]?.closes !== 'sentence' ? [next] : [];
}
