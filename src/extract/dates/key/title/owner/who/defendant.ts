import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';
import type { Fuller } from './full-name.ts';

const SITTINGS = new Set('hearing trial retrial sentencing verdict arraignment appeal'.split(' '));
const ACCUSED = new Set(
  'denies denied deny pleaded pleads charged accused indicted tried trial convicted guilty sentenced innocent prosecuted charges'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['a', 'an', 'the']);
const MOST_KINDS = 2;
/** "Holm, 50, has pleaded" */
const ACCUSED_REACH = 6;

/** "a preliminary hearing" of a label: whose, if the article calls one person accused. */
export function defendantMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  if (at > 0) return ofTrial(at, label, context);
  if (!ARTICLES.has(label[0]?.lower ?? '')) return undefined;
  const noun = label.slice(1, MOST_KINDS + 2).findIndex(({ lower }) => SITTINGS.has(lower)) + 1;
  if (noun < 1 || label[noun + 1]?.lower === 'of' || label.slice(1).some(({ text }) => /^[\p{Lu}[]/u.test(text)))
    return undefined;
  const name = accusedNear(context);
  return name === undefined ? undefined : { from: 0, to: 1, name: toLabelWords(name.split(' ')), isOwner: true };
}

/** "Jury selection for the | trial" */
function ofTrial(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [article, noun, next] = label.slice(at, at + 3);
  if (article?.text !== 'the' || noun?.lower !== 'trial' || next?.lower === 'of') return undefined;
  const name = label.some(({ text }, i) => i > 0 && /^[\p{Lu}[]/u.test(text)) ? undefined : accusedNear(context);
  return name === undefined ? undefined : { from: at, to: at + 1, name: toLabelWords(name.split(' ')), isOwner: true };
}

/** The only person whom the article calls accused before the day, else in the sentence and after it. */
function accusedNear({ earlier, later, words, time, mentionAt }: TitleContext): string | undefined {
  const before = accusedIn(earlier(), mentionAt);
  const [name, other] = before.size > 0 ? before : accusedIn([...words.slice(time[1]), ...later()], mentionAt);
  return name?.includes(' ') && other === undefined ? name : undefined;
}

function accusedIn(near: readonly Word[], mentionAt: TitleContext['mentionAt']): ReadonlySet<string> {
  const accused = new Set<string>();
  for (const [at, { start, end }] of near.entries()) {
    const mention = mentionAt(start);
    if (mention?.entity?.kind !== 'person' || mention.span[1] !== end) continue;
    const next = near.slice(at + 1, at + 1 + ACCUSED_REACH);
    const stop = next.findIndex(({ closes, start: other }) => closes === 'sentence' || isPerson(mentionAt(other)));
    const own = stop < 0 ? next : next.slice(0, stop);
    const isTried = near[at - 1]?.lower === 'of' && near[at - 2]?.lower === 'trial';
    if (isTried || own.some(({ lower }, i) => ACCUSED.has(lower) && !isAccusing(own, i)))
      accused.add(mention.entity.name);
  }
  return accused;
}

/** "Holm accused the board" */
const isAccusing = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'accused' && words[at + 1] !== undefined && words[at + 1]?.lower !== 'of';

const isPerson = (mention: ReturnType<TitleContext['mentionAt']>) => mention?.entity?.kind === 'person';
