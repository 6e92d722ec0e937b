import { isPossessive, withoutPossessive } from '../../../../../../core/text/possessive.ts';
import { changeWord, type Word } from '../../../../../text/words.ts';
import { complementEnd, isNameWord, saysWhich } from '../noun-phrase.ts';
import type { Fuller } from '../who/full-name.ts';
import { type Around, calledElsewhere, kindOfSeveral } from './called-elsewhere.ts';

/** Nouns of times and of what everybody knows, which refer to no phrase before; storms have names of their own. */
const KNOWN = new Set(
  `end day days week month year years time moment date period future past beginning start morning night world public sun sky sea ocean
  air ground water oil gas weather country countries nation state states people person man woman men women president
  minister king queen pope internet web market markets economy media press way thing things number amount rest majority latter former
  other same first second third last next one ones most u.s us uk un eu gulf storm hurricane typhoon cyclone`.split(
    /\s+/,
  ),
);

/** "the committee" of a label: the phrase by which the article calls it elsewhere, if that says which. */
export function definiteMeant(at: number, label: readonly Word[], context: Around): Fuller | undefined {
  const article = label[at];
  if (article?.lower !== 'the' || article.text.startsWith('[')) return undefined;
  const ordinal = ORDINALS.has(label[at + 1]?.lower ?? '') ? ofSeveral(at + 2, label, context) : undefined;
  if (ordinal) return ordinal;
  const end = nounEnd(at, label, context);
  const last = end === undefined ? undefined : label[end];
  const noun = last && changeWord(last, { text: withoutPossessive(last.text), lower: withoutPossessive(last.lower) });
  if (end === undefined || !noun || isComplement(end, label, context)) return undefined;
  const kind = label.slice(at + 1, end).filter(({ lower }) => !COUNTED.test(lower));
  const name = calledElsewhere(noun, kind, context);
  if (!name || name.some((word) => word.kind === 'number')) return undefined;
  // "the interim government" is no more than what everybody knows.
  if (OF_NATIONS.has(noun.lower) && !name.some((word) => isNameWord(word))) return undefined;
  const told = new Set(label.map(({ lower }) => lower));
  if (name.some(({ lower, text }) => text !== lower && lower !== noun.lower && told.has(lower))) return undefined;
  // "the BBC's programme": an owner takes the place of the article.
  const isOwned = name.some(({ text }, i) => i < name.length - 1 && isPossessive(text));
  return { from: isOwned ? at : at + 1, to: end + 1, name };
}

/** "the seven-member panel" */
const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-\p{Ll}+$/u;
const OF_NATIONS = new Set(['government', 'police', 'army', 'parliament', 'military']);
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last']);

/** "the first | well", of what has just been told of "relief wells": of which kind. */
function ofSeveral(at: number, label: readonly Word[], context: Around): Fuller | undefined {
  const [noun, next] = label.slice(at, at + 2);
  if (!noun || !isPlainNoun(noun) || (next && !isOver(next, context))) return undefined;
  const kind = kindOfSeveral(`${noun.lower}s`, context);
  return kind && { from: at, to: at, name: [kind] };
}

/** The noun of "the election" and "the general election", if its phrase ends with it. */
function nounEnd(at: number, label: readonly Word[], context: Around): number | undefined {
  const ends = [at + 1, at + 2].filter((i) => {
    const next = label[i + 1];
    return next === undefined || next.kind !== 'word' || isPossessive(label[i]?.text ?? '') || isOver(next, context);
  });
  const end = ends.find((i) => label.slice(at + 1, i + 1).every(isPlainNoun));
  return end !== undefined && label[end] !== undefined && label.slice(at + 1, end).every(saysWhich) ? end : undefined;
}

/** What names end with: "the Council", "the Games". */
const NAME_ENDS = new Set(
  'Games Council Committee Commission Court Cup League Assembly Board Ministry Department'.split(' '),
);

const isPlainNoun = ({ kind, text, lower }: Word) =>
  kind === 'word' &&
  (text === lower || NAME_ENDS.has(text)) &&
  lower.length > 2 &&
  !KNOWN.has(withoutPossessive(lower)) &&
  !/(?:ly|ing)$/.test(lower);

/** The noun ends its phrase: a verb, a preposition or nothing follows. */
const isOver = ({ lower, text }: Word, { cues }: Around) => text === lower && ENDS.some((role) => cues.is(role, lower));
const ENDS = ['aux', 'verb', 'act', 'stop', 'of'] as const;

/** "the vote on the treaty": the label itself says which. */
const isComplement = (noun: number, label: readonly Word[], context: Around) =>
  RELATIVES.has(label[noun + 1]?.lower ?? '') || complementEnd(noun, label, context) > noun + 1;
const RELATIVES = new Set(['of', 'that', 'which', 'who', 'to', 'by', 'with', 'at']);
