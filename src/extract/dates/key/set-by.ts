import type { Word } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import type { Cues } from './cues.ts';
import type { NameAt } from './names.ts';

const REACH = 10;

/**
 * Who set a date, or says what it is: the person named before a verb of setting in the sentence ("Kerry announced"), or
 * after "set by" and "according to". The fullest name the article gives; null where the sentence names nobody.
 */
export function findSetter({ words }: Clause, nameAt: NameAt, cues: Cues): string | null {
  for (const [i, { lower }] of words.entries()) {
    const isAgent = words[i + 1]?.lower === 'by';
    const isSource = lower === 'according';
    const isPassive = !isAgent && PASSIVE_LEADS.has(words[i - 1]?.lower ?? '');
    if (!isSource && (!cues.is('set', lower) || isPassive)) continue;
    const named = isAgent || isSource ? firstName(words.slice(i + 1, i + REACH), nameAt) : lastName(words, i, nameAt);
    if (named !== undefined) return named;
  }
  return null;
}

function firstName(words: readonly Word[], nameAt: NameAt): string | undefined {
  const named = words.find(({ start }) => nameAt(start) !== undefined);
  return named && nameAt(named.start);
}

function lastName(words: readonly Word[], at: number, nameAt: NameAt): string | undefined {
  const named = words.slice(Math.max(0, at - REACH), at).findLast(({ start }) => nameAt(start) !== undefined);
  return named && nameAt(named.start);
}

/** "Kerry was scheduled to fly": whoever stands before has not set anything. */
const PASSIVE_LEADS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'a', 'the']);
