import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { isCutPlace } from './cut-place.ts';
import { isWithUp } from './with-up.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** What fits of a predicate, cut before a phrase; word indices. Undefined if it cannot be cut well. */
export function cutToFit(kept: readonly number[], room: number, context: TitleContext): readonly number[] | undefined {
  const { words, cues } = context;
  const told = kept.flatMap((i) => words[i] ?? []);
  const counted = (upTo: number) => kept.slice(0, upTo).filter((i) => words[i]?.kind !== 'mark').length;
  if (counted(kept.length) <= room) return kept;
  for (let end = kept.length - 1; end >= 2; end--) {
    const lower = told[end]?.lower ?? '';
    const isAim = lower === 'to' && (end < MIN_BEFORE_AIM || told[end + 2]?.lower === 'percent');
    if (isAim || (isCount(told[end + 1]) && AMOUNTS.has(lower))) continue;
    if (isCount(told[end - 1]) && cues.is('of', lower)) continue;
    if (lower === 'to' && told.slice(Math.max(0, end - FOR_REACH), end).some((word) => word.lower === 'for')) continue;
    if (counted(end) <= room && isCutPlace(end, told, cues))
      return keepsFrom(told, end)
        ? undefined
        : withoutActors(kept, isWholeAim(told, end) ? end : aimEnd(kept, end, context), words);
  }
  return undefined;
}

/** "will sail to mend nets | and read letters | for the town": as much of an aim as is whole, else nothing of it. */
function aimEnd(kept: readonly number[], end: number, { words, cues }: TitleContext): number {
  const start = aimBefore(kept, end, words);
  const told = kept.flatMap((i) => words[i] ?? []);
  for (let at = end - 1; at > start + SHORTEST_AIM - 1; at--) {
    if (isCutPlace(at, told, cues) && isWholeAim(told, at)) return at;
  }
  return start;
}

/** "a request for the mayor | to pay": who is to do it, without what. */
const FOR_REACH = 4;

/** "an attempt to cap the well | in the bay": an aim with its object, before a phrase that only adds where or when. */
function isWholeAim(told: readonly Word[], end: number): boolean {
  if (!ADDED.has(told[end]?.lower ?? told[end]?.text ?? '') || OPEN_OBJECTS.has(told[end - 1]?.lower ?? ''))
    return false;
  const to = told.findLastIndex(
    ({ lower }, i) => lower === 'to' && i < end && told[i + 1]?.text === told[i + 1]?.lower,
  );
  return to > 0 && end - to >= SHORTEST_AIM;
}

const ADDED = new Set(['in', 'at', 'during', 'after', 'amid', 'before', ',', 'and']);
/** "take part | in" */
const OPEN_OBJECTS = new Set(['part', 'interest', 'role', 'place', 'faith', 'increase', 'rise', 'changes', 'change']);
/** Words of "to hold hearings". */
const SHORTEST_AIM = 3;

/** "will keep the oil from | reaching the coast" says something else without its end. */
const keepsFrom = (told: readonly Word[], end: number) =>
  told.some(({ lower }) => KEEPS.has(lower)) &&
  told.some(({ lower }, i) => i >= end && lower === 'from' && /ing$/.test(told[i + 1]?.lower ?? ''));
const KEEPS = new Set(['keep', 'keeps', 'prevent', 'prevents', 'stop', 'stops', 'block', 'ban', 'bans', 'save']);

/** "will unfold in Oslo as directors |": a clause that was cut after its subject. */
function withoutActors(kept: readonly number[], end: number, words: readonly Word[]): readonly number[] {
  const told = kept.slice(0, end).map((i) => words[i]?.text ?? '');
  const as = told.lastIndexOf('as');
  const isActed = as > 2 && told.slice(as + 1).some((text) => /^\p{Ll}+[^s’']s$/u.test(text));
  const isCut = isActed && told[as + 1] !== 'part' && told[as + 1] !== 'well' && !NO_ACTORS.has(told[as - 1] ?? '');
  return kept.slice(0, isCut ? as : end);
}
const NO_ACTORS = new Set(['such', 'as', 'much', 'many', 'far', 'soon', 'early', 'known']);

/** "by one to three percent" */
const isCount = (word: Word | undefined) => word?.kind === 'number' || COUNTS.has(word?.lower ?? '');
const COUNTS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** "will go to Oslo | to breathe life into the talks": an aim that does not fit is left out as a whole. */
function aimBefore(kept: readonly number[], end: number, words: readonly Word[]): number {
  if (words[kept[end] ?? -1]?.lower === 'to') return end;
  for (let at = end - 2; at >= MIN_BEFORE_AIM; at--) {
    const next = words[kept[at + 1] ?? -1];
    if (words[kept[at] ?? -1]?.lower !== 'to' || next?.text !== next?.lower || ARTICLES.has(next?.lower ?? ''))
      continue;
    return Math.min(at, aimBefore(kept, at, words));
  }
  return end;
}

/** "about 90 percent" */
const AMOUNTS = new Set(['about', 'over', 'under', 'to']);

/** "will meet | to discuss": an aim without what it is about. */
export function withoutOpenAim(kept: readonly number[], { words }: TitleContext): readonly number[] {
  const [to, verb] = kept.slice(-2).map((i) => words[i]);
  const isOpen = to?.lower === 'to' && kept.length > MIN_BEFORE_AIM - 2 && OPEN_AIMS.has(verb?.lower ?? '');
  if (isOpen) return kept.slice(0, -2);
  // "will fly to Oslo to review efforts |"
  const isVague = words[kept.at(-3) ?? -1]?.lower === 'to' && VAGUE_AIMS.has(verb?.lower ?? '');
  return isVague && kept.length > MIN_BEFORE_AIM ? kept.slice(0, -3) : kept;
}

const VAGUE_AIMS = new Set(['efforts', 'ways', 'plans', 'steps', 'measures', 'options', 'ideas']);
const OPEN_AIMS = new Set(
  'discuss decide determine consider assess see ensure find focus tell explain ask review hear talk'.split(' '),
);

/** "plans to |" and "calls for the town to |" need what follows. */
const MIN_BEFORE_AIM = 5;

const LOOSE = new Set(
  `the a an and or but its his her their by from after as to of in on at for with into heading going between that who which be is are was were will would may
   could not until before also both than due likely expected scheduled set early late some up about towards toward within later alone even somewhere sometime beginning starting shortly`.split(
    /\s+/,
  ),
);

/** Without words that lead to something which is cut off: "will meet in the". A plan alone is kept: "is due". */
export function withoutLoose(
  kept: readonly number[],
  { words }: TitleContext,
  isFollowed = false,
): readonly number[] | undefined {
  if (isFollowed) return kept.length > 0 ? kept : undefined;
  const last = kept.findLastIndex(
    (i, at) =>
      words[i]?.kind !== 'mark' &&
      (!LOOSE.has(words[i]?.lower ?? '') || isWithUp(words[i]?.lower, words[kept[at - 1] ?? -1]?.lower)) &&
      !isAddedManner(words[i], words[kept[at - 1] ?? -1]),
  );
  const plan = kept.findLastIndex((i) => PLANS.has(words[i]?.lower ?? ''));
  const isVague = words[kept[last] ?? -1]?.lower === 'time' && words[kept[last - 1] ?? -1]?.lower === 'some';
  const end = Math.max(isVague ? last - 2 : last, plan);
  const isPercent = words[kept[end + 1] ?? -1]?.text === '%';
  return end < 0 ? undefined : kept.slice(0, end + (isPercent ? 2 : 1));
}

/** "could end | and almost certainly" */
const isAddedManner = (word: Word | undefined, before: Word | undefined) =>
  word?.lower === 'almost' ||
  (/ly$/.test(word?.lower ?? '') && (before?.lower === 'almost' || before?.lower === 'and'));

const PLANS = new Set(['scheduled', 'expected', 'due', 'set']);
