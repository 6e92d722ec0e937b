import type { Person } from '../../../../../../core/person.ts';
import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { bracketed } from '../bracketed.ts';
import { toLabelWords } from '../label-words.ts';
import { organisationBefore } from '../owner.ts';
import type { Fuller } from './full-name.ts';
import { isPublicBody } from './public-body.ts';

const COMPANIES = new Set(['company', 'firm', 'giant', 'retailer', 'carmaker', 'airline']);
const KINDS = new Set([
  'oil',
  'energy',
  'media',
  'drinks',
  'internet',
  'oil-and-gas',
  'british',
  'uk',
  'car',
  'technology',
  'beleaguered',
  'embattled',
]);
const LEAST_MENTIONS = 2;

/** "the company", "The oil giant's" of a label: the one organisation that the article keeps naming. */
export function companyNamed(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  if (label[at]?.lower !== 'the') return undefined;
  let noun = at + 1;
  while (isKind(noun, label) && noun - at < MOST_KINDS) noun++;
  if (!COMPANIES.has((label[noun]?.text ?? '').replace(/(?:['’]s?)?\]?$/, ''))) return undefined;
  const name = leadingCompany(context);
  const isThere = label.some(({ text }) => text.replace(/^\[|['’]s?$/g, '') === name?.[0]?.text);
  return name && !isThere ? { from: at, to: noun + 1, name } : undefined;
}

/** "oil |", and "giant |" of "the giant oil company". */
const isKind = (at: number, label: readonly Word[]) =>
  KINDS.has(label[at]?.lower ?? '') || (COMPANIES.has(label[at]?.lower ?? '') && KINDS.has(label[at + 1]?.lower ?? ''));

const MOST_KINDS = 4;

/**
 * Of the organisations named before the time, the one that the article names more than twice as often as the next; public bodies do not
 * count, nor do names with an article ("the Moor Horizon").
 */
export function leadingCompany({ earlier, mentionAt }: TitleContext): readonly Word[] | undefined {
  const counts = new Map<Person, { all: number; led: number }>();
  const near = earlier();
  for (const [at, { start }] of near.entries()) {
    const mention = mentionAt(start);
    const entity = mention?.span[0] === start ? mention.entity : null;
    if (entity?.kind !== 'organisation' || isPublicBody(entity.name)) continue;
    const { all, led } = counts.get(entity) ?? { all: 0, led: 0 };
    counts.set(entity, { all: all + 1, led: led + (near[at - 1]?.lower === 'the' ? 1 : 0) });
  }
  const bare = [...counts]
    .filter(([, { all, led }]) => 2 * led < all)
    .map(([{ name, mentions }]) => ({ name, count: mentions.length }));
  const [first, second] = bare.sort((a, b) => b.count - a.count);
  if (!first || first.count < LEAST_MENTIONS || first.count < 2 * (second?.count ?? 0)) return undefined;
  return toLabelWords(first.name.replace(/^the /i, '').split(' '));
}

/** These also stand for what is no company, unless it was named just before. */
const NAMED_COMPANIES = new Set([...COMPANIES, 'major', 'group']);
const LONGEST_COMPANY = 3;
/** "the company", "the oil giant": the only one that the sentence or the one before names. */
export function companyMeant(found: readonly Word[], context: TitleContext): readonly Word[] | undefined {
  const [first] = found;
  if (first?.lower !== 'the' || found.length > LONGEST_COMPANY || !NAMED_COMPANIES.has(found.at(-1)?.lower ?? ''))
    return undefined;
  const named = organisationBefore(first, context);
  if (!named || isPublicBody(named.map(({ text }) => text).join(' '))) return undefined;
  const all = [...context.before(), ...context.words];
  const at = all.findIndex(({ start }) => start === named[0]?.start);
  const before = all[at - 1];
  const isSubject =
    before === undefined || before.closes === 'sentence' || context.cues.is('say', all[at + named.length]?.lower ?? '');
  return isSubject ? bracketed(named) : undefined;
}
