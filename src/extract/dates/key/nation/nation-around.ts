import type { Word } from '../../../text/words.ts';
import type { DateCandidate } from '../candidates.ts';
import { countNamed, mostNamed } from './most-named.ts';
import type { Nation, NationAt } from './nations.ts';
import type { Lacking } from './with-nation.ts';

/** Of a November in an even year. */
const US_VOTE = /^\d{3}[02468]-11/;
const MONTH = /^\d{4}-\d\d/;

/**
 * The nation of what a label lacks one for. In November of even years the US votes, of which articles elsewhere speak too; "the country" is
 * the one named last.
 */
export function nationMissing(
  lacking: Lacking,
  { date, before, earlier, later }: Pick<DateCandidate, 'date' | 'before' | 'earlier' | 'later'>,
  sentence: readonly Word[],
  nationAt: NationAt,
): Nation | undefined {
  const near = earlier();
  const isVote = lacking === 'vote';
  const last = lacking === 'place' ? lastNamed(near, nationAt) : undefined;
  // The country where US troops are is seldom the US.
  const isAbroad = last !== undefined && !isUs(last);
  // In other months it votes on little, however often it is named.
  const isOther = isAbroad || (isVote && MONTH.test(date) && !US_VOTE.test(date));
  const named: NationAt = isOther ? (words, at) => notOfUs(nationAt(words, at)) : nationAt;
  const around = [...near, ...sentence, ...later()];
  if (isAbroad && isOnlyOne(last, [...before(), ...sentence], named) && isUs(mostNamed(countNamed(around, nationAt))))
    return last;
  const found = nationAround(sentence, before(), around, named, isVote);
  if (isVote && US_VOTE.test(date) && !isUs(found)) return usNear(sentence, before(), nationAt);
  if (lacking === 'minister' && isUs(found)) return undefined;
  return lacking === 'place' && last !== found ? undefined : found;
}

const isUs = (nation: Nation | undefined) => nation?.adjective === 'US';
const notOfUs = (nation: Nation | undefined) => (isUs(nation) ? undefined : nation);

/** The US, where the sentence, or the one before if it names no nation, names it. */
function usNear(sentence: readonly Word[], before: readonly Word[], nationAt: NationAt): Nation | undefined {
  const own = countNamed(sentence, nationAt);
  const near = own.size > 0 ? own : countNamed(before, nationAt);
  return [...near.keys()].find(isUs);
}

function isOnlyOne(nation: Nation, words: readonly Word[], nationAt: NationAt): boolean {
  const told = countNamed(words, nationAt);
  return told.size === 1 && told.has(nation);
}

function lastNamed(words: readonly Word[], nationAt: NationAt): Nation | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const nation = nationAt(words, at);
    if (nation) return nation;
  }
  return undefined;
}

/**
 * The nation that a sentence speaks of without naming it: the only one that it names elsewhere, or the one that the article names by far
 * most often. Undefined where they are two. `before` is the sentence before, `around` all words near.
 */
function nationAround(
  sentence: readonly Word[],
  before: readonly Word[],
  around: readonly Word[],
  nationAt: NationAt,
  isVote: boolean,
): Nation | undefined {
  const own = countNamed(sentence, nationAt);
  const told = mostNamed(countNamed(around, nationAt));
  const [only] = own.keys();
  // "the government" of a sentence that names a neighbour is not the neighbour's.
  if (own.size === 1) return (isVote && told === undefined) || told === only ? only : undefined;
  if (!told || own.size > 0) return told && own.has(told) ? told : undefined;
  // The sentence before speaks of another one.
  const last = countNamed(before, nationAt);
  return last.size === 0 || last.has(told) ? told : undefined;
}
