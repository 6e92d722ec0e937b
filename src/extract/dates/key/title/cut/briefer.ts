import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { limitStart } from '../time-words.ts';

/** Makes a predicate shorter without losing what it says; word indices in and out. */
type Shorten = (kept: readonly number[], context: TitleContext) => readonly number[];

const BE = new Set(['is', 'are', 'was', 'were']);
const PAST_BE = new Set(['was', 'were']);
const PLANNED = new Set(['due', 'set', 'expected', 'scheduled', 'planned', 'slated', 'going']);

/** "is due to open" as a headline has it, "to open": that it is planned stands beside the label. */
const toInfinitive: Shorten = (kept, { words }) => {
  const [be, plan, to] = kept.map((i) => words[i]?.lower ?? '');
  if (!BE.has(be ?? '')) return kept;
  if (plan === 'to') return PAST_BE.has(be ?? '') ? kept.slice(1) : kept;
  return PLANNED.has(plan ?? '') && to === 'to' ? kept.slice(2) : kept;
};

/** "talks with Norwegian mayor Nils Holm": the name alone says who. */
const withoutRoles: Shorten = (kept, { words, cues, mentionAt }) => {
  const dropped = new Set<number>();
  for (const i of kept) {
    const word = words[i];
    const mention = word && mentionAt(word.start);
    if (!word || mention?.entity?.kind !== 'person' || mention.span[0] !== word.start) continue;
    if ((words[i + 1]?.end ?? Number.POSITIVE_INFINITY) > mention.span[1]) continue;
    let from = i;
    while (i - from < LONGEST_ROLE && isOfRole(words[from - 1], cues)) from--;
    if (cues.is('of', words[from - 1]?.lower ?? '')) for (let at = from; at < i; at++) dropped.add(at);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
};

const LONGEST_ROLE = 6;
/** "U.S.", "mayor" of "U.S. mayor Nils Holm" */
const isOfRole = (word: Word | undefined, cues: TitleContext['cues']) =>
  word !== undefined &&
  (word.kind === 'word' || word.closes === 'abbreviation') &&
  !OUTSIDE.some((role) => cues.is(role, word.lower));
const OUTSIDE = ['of', 'stop', 'join', 'aux', 'verb'] as const;

/** "will formally take over" */
const withoutManner: Shorten = (kept, { words, cues }) =>
  kept.filter((i, at) => {
    const lower = words[i]?.lower ?? '';
    const isManner = /\p{L}{3}ly$/u.test(lower) && !SAYS_MORE.has(lower);
    return !isManner || !cues.is('aux', words[kept[at - 1] ?? -1]?.lower ?? '');
  });
/** Without these a sentence says something else. */
const SAYS_MORE = new Set([
  'likely',
  'probably',
  'only',
  'hardly',
  'rarely',
  'nearly',
  'possibly',
  'partially',
  'family',
]);

/** "will stay shut at least until May" */
const withoutLeast: Shorten = (kept, { words }) =>
  kept.filter((i) => {
    const pair = `${words[i - 1]?.lower} ${words[i]?.lower} ${words[i + 1]?.lower}`;
    return !/ at least$|^at least /.test(pair);
  });

const ARTICLES = new Set(['the', 'a', 'an']);

/** Not "$5 a | day". */
const withoutArticles: Shorten = (kept, { words }) =>
  kept.filter((i) => !ARTICLES.has(words[i]?.lower ?? '') || UNITS.has(words[i + 1]?.lower ?? ''));
const UNITS = new Set(['day', 'week', 'month', 'year', 'hour', 'barrel', 'share', 'litre', 'gallon', 'ton', 'tonne']);

/** "will put boats on site | by May | to handle the oil": the day is told beside the label. */
const withoutInnerLimit: Shorten = (kept, context) => {
  const { words, time } = context;
  const limit = limitStart(context);
  const isInside = limit !== undefined && words[limit]?.lower === 'by' && (kept.at(-1) ?? 0) >= time[1];
  return isInside ? kept.filter((i) => i < limit || i >= time[1]) : kept;
};

const STEPS: readonly Shorten[] = [toInfinitive, withoutRoles, withoutManner, withoutLeast];

/**
 * A predicate as short as a headline has it, where it would have to be cut otherwise: what says least goes first. Once with its articles,
 * and once without where it is too long with them.
 */
export function briefer(kept: readonly number[], room: number, context: TitleContext): readonly (readonly number[])[] {
  let told = kept;
  for (const shorten of STEPS) {
    if (countIn(told, context) <= room) return [told];
    told = shorten(told, context);
  }
  if (countIn(told, context) <= room) return [told];
  const bare = withoutArticles(told, context);
  const whole = [withoutInnerLimit(told, context), bare, withoutInnerLimit(bare, context)].find(
    (one) => countIn(one, context) <= room,
  );
  return whole ? [whole] : [told, bare];
}

/** The same of a whole label: "Nils Holm is due to sing" is "Nils Holm to sing". */
export function asHeadline(label: readonly Word[]): readonly Word[] {
  const be = label.findIndex(
    ({ lower }, i) => BE.has(lower) && PLANNED.has(label[i + 1]?.lower ?? '') && label[i + 2]?.lower === 'to',
  );
  return be < 1 ? label : [...label.slice(0, be), ...label.slice(be + 2)];
}

/** "was due to open", which looks back: as if written on the day. */
export const withoutPast: Shorten = (kept, context) =>
  PAST_BE.has(context.words[kept[0] ?? -1]?.lower ?? '') && context.side === 'ahead'
    ? toInfinitive(kept, context)
    : kept;

const countIn = (kept: readonly number[], { words }: TitleContext) =>
  kept.filter((i) => words[i]?.kind !== 'mark').length;

/** A subject without its article, if more is left than "company". */
export const withoutArticle = (subject: readonly Word[]): readonly Word[] =>
  ARTICLES.has(subject[0]?.text.toLowerCase() ?? '') && subject.length > 2 ? subject.slice(1) : subject;
