import type { Word } from '../../../text/words.ts';

const CREDIT_REACH = 4;

/** "AP Boats will leave", "Holm/Reuters Boats will leave": whose report or picture it is. */
export function withoutCredit(found: readonly Word[]): readonly Word[] {
  const credit = found
    .slice(0, CREDIT_REACH)
    .findLastIndex(({ text }, i) => CREDIT.test(text) && /^\p{Lu}/u.test(found[i + 1]?.text ?? ''));
  return found.slice(credit + 1);
}

const CREDIT = /^(?:AP|AFP|REUTERS|Reuters|Images)\d*$/;
