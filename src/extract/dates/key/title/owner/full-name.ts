import { isPossessive, withoutPossessive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { toLabelWords } from './label-words.ts';

/** Which words of a label are replaced (indices, end exclusive), and by what. */
export type Fuller = {
  readonly from: number;
  readonly to: number;
  readonly name: readonly Word[];
  /** The name alone, where there is no room for more. */
  readonly short?: readonly Word[];
  /** Whether the name owns what follows; otherwise as the words that it replaces. */
  readonly isOwner?: true;
};

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss']);
const MOST_ROLE_WORDS = 4;

/**
 * "Mr Holm", "Holm": the full name that the article has given before, with the role if it names a body: "Moor Bank chief executive Nils
 * Holm". Undefined where it is full already, beside another name or before what it only describes ("the Holm plan").
 */
export function fullName(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const isTitled = TITLES.has(label[at]?.lower ?? '');
  let from = isTitled ? at + 1 : at;
  if (isTitled && label[from]?.text === '.') from++;
  const word = label[from];
  if (!word || !isName(word) || isName(label[at - 1]) || isModifier(label[from + 1], word, context)) return undefined;
  const entity = context.mentionAt(word.start)?.entity;
  if (entity?.kind !== 'person' || !context.text.slice(0, word.start).includes(entity.name)) return undefined;
  const name = entity.name.split(' ');
  if (name.length < 2 || name.at(-1) !== withoutPossessive(word.text)) return undefined;
  if (entity.gender === 'female' && label.some(({ lower }) => lower === 'his')) return undefined;
  const role = roleTold(entity.role, label);
  return role || isTitled || at === 0
    ? { from: at, to: from + 1, name: toLabelWords([...(role ?? []), ...name]), short: toLabelWords(name) }
    : undefined;
}

/** The role if it names a body or is a title; undefined if the label says it. */
function roleTold(told: string | null, label: readonly Word[]): readonly string[] | undefined {
  const role = told?.split(' ') ?? [];
  const isShort = role.length > 0 && role.length <= MOST_ROLE_WORDS && !AGENCIES.has(role[0] ?? '');
  const isNamed = role.some((text) => /^\p{Lu}/u.test(text));
  return isShort && isNamed && !label.some(({ lower }) => lower === role.at(-1)?.toLowerCase()) ? role : undefined;
}

const AGENCIES = new Set(['AP', 'AFP', 'Reuters', 'Images', 'Photo']);

const isName = (word: Word | undefined) => word !== undefined && word.kind === 'word' && /^[\p{Lu}[]/u.test(word.text);

/** "the Holm | plan" */
function isModifier(next: Word | undefined, { text }: Word, { cues }: TitleContext): boolean {
  if (next?.kind !== 'word') return false;
  if (isName(next)) return true;
  const isVerb = ROLES.some((role) => cues.is(role, next.lower)) || /(?:s|ed|ly)$/.test(next.lower);
  return !isVerb && !isPossessive(text);
}

const ROLES = ['aux', 'verb', 'say', 'act', 'of', 'stop', 'join'] as const;
