import { isCapitalized, type Word } from '../../../text/words.ts';
import type { TitleContext } from './context.ts';

const CREDIT_REACH = 4;

/** "AP Boats will leave", "Holm/Reuters Boats will leave": whose report or picture it is. */
export function withoutCredit(found: readonly Word[]): readonly Word[] {
  const credit = found
    .slice(0, CREDIT_REACH)
    .findLastIndex(({ text }, i) => CREDIT.test(text) && /^\p{Lu}/u.test(found[i + 1]?.text ?? ''));
  return found.slice(credit + 1);
}

const CREDIT = /^(?:AP|AFP|REUTERS|Reuters|Images)\d*$/;

/** "By Ann Moor" */
const BYLINE_WORDS = 3;

/**
 * "By Ann Moor The Harbour Gazette Lund will": who it is of, after the names of who wrote it and where. Undefined where they cannot be
 * told apart; the words themselves where no byline runs into them.
 */
export function withoutByline(found: readonly Word[], { mentionAt }: TitleContext): readonly Word[] | undefined {
  if (found[0]?.text !== 'By' || !found.slice(1, BYLINE_WORDS).every(({ text }) => isCapitalized(text))) return found;
  if (!found.every(({ text }) => isCapitalized(text))) return found;
  const named = mentionAt(found.at(-1)?.start ?? -1);
  const start = named?.entity ? found.findIndex((word) => word.end > named.span[0]) : -1;
  const isName = start >= BYLINE_WORDS && found[start]?.lower !== 'the';
  return isName ? found.slice(start) : undefined;
}
