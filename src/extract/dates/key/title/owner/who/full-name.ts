import { isPossessive, withoutPossessive } from '../../../../../../core/text/possessive.ts';
import type { Word } from '../../../../../text/words.ts';
import { phraseStart } from '../../antecedent.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';

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

/** "a Holm win", "a film titled Holm" */
const NO_PERSON = new Set(['a', 'an', 'titled', 'entitled', 'called', 'named']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss']);
const MOST_ROLE_WORDS = 4;

/**
 * "Mr Holm", "Holm": the full name that the article has given before, with the role if it names a body: "Moor Bank chief executive Nils
 * Holm". Undefined where it is full already, beside another name or before what it only describes ("the Holm plan").
 */
export function fullName(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  if (at === 0 && label[0]?.text.startsWith('[')) return whoIsMeant(label, context);
  const isTitled = TITLES.has(label[at]?.lower ?? '');
  let from = isTitled ? at + 1 : at;
  if (isTitled && label[from]?.text === '.') from++;
  const word = label[from];
  if (
    !word ||
    !isName(word) ||
    isName(label[at - 1]) ||
    NO_PERSON.has(label[at - 1]?.lower ?? '') ||
    isModifier(label[from + 1], word, context)
  )
    return undefined;
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

/** "[Holm]", "[Nils Holm]", put in for a "he" that opens the label: in full, with the role if it names a body. */
function whoIsMeant(label: readonly Word[], context: TitleContext): Fuller | undefined {
  const { mentionAt } = context;
  const to = label.findIndex(({ text }) => text.endsWith(']')) + 1;
  const told = label.slice(0, to).map(({ text }) => text.replace(/^\[|\]$/g, ''));
  const entity = mentionAt(label[0]?.start ?? -1)?.entity;
  if (entity?.kind !== 'person' || !entity.name.endsWith(told.join(' '))) return undefined;
  const name = entity.name.split(' ');
  const role = roleTold(entity.role, label) ?? (entity.role === null ? roleBefore(label, context) : undefined);
  const isFuller = role !== undefined || name.length > told.length;
  return isFuller
    ? { from: 0, to, name: toLabelWords([...(role ?? []), ...name]), short: toLabelWords(name) }
    : undefined;
}

/** "senior Harbour Board official | Nils Holm": the words right before the name, if they tell a body and the office there. */
function roleBefore([name, ...rest]: readonly Word[], context: TitleContext): readonly string[] | undefined {
  const { words, cues, isTime } = context;
  const at = words.findIndex(({ start }) => start === name?.start);
  const role = at < 0 ? [] : words.slice(phraseStart(at, { words, cues, isTime }), at);
  const last = role.at(-1);
  const isRole = role.length > 1 && role.length <= MOST_ROLE_WORDS && last?.text === last?.lower;
  const isWhole = role.every(({ kind, text }) => kind === 'word' && !isPossessive(text));
  const isTold = rest.some(({ lower }) => lower === last?.lower);
  return isRole && isWhole && !isTold && role.some(({ text, lower }) => text !== lower)
    ? role.map(({ text }) => text)
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
