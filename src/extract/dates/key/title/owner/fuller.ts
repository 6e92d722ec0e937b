import { changeWord, type Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { bracketed, bracketedOwner } from './bracketed.ts';
import { companyNamed } from './company.ts';
import { defendantMeant } from './defendant.ts';
import { definiteMeant } from './definite.ts';
import { fullName } from './full-name.ts';
import { officeMeant } from './office.ts';
import { ownedNamed } from './owned.ts';

const MAX_WORDS = 14;

/**
 * A label whose short names are said in full: "Mr Holm" is "[Nils Holm]", "the committee" is what the article called it before. What
 * would make it too long stays as it is.
 */
export function withFullerNames(label: readonly Word[], context: TitleContext): readonly Word[] {
  let told = label;
  for (let at = 0; at < told.length; at++) {
    const found =
      fullName(at, told, context) ??
      companyNamed(at, told, context) ??
      officeMeant(at, told, context) ??
      ownedNamed(at, told, context) ??
      defendantMeant(at, told, context) ??
      definiteMeant(at, told, context);
    if (!found) continue;
    const last = told[found.to - 1];
    const isOwner = found.isOwner ?? /['’]s?\]?$/.test(last?.text ?? '');
    const named = isOwner ? bracketedOwner(found.name) : bracketed(found.name);
    const next = [...told.slice(0, found.from), ...spaced(named, told[found.from]), ...told.slice(found.to)];
    if (countWords(next) > MAX_WORDS) continue;
    told = next;
    at = found.from + named.length - 1;
  }
  return told;
}

/** Out of their own place in the text, so that they are not joined to their old neighbours. */
const spaced = (name: readonly Word[], at: Word | undefined) =>
  name.map((word) => changeWord(word, { start: at?.start ?? word.start, end: at?.start ?? word.start }));

const countWords = (words: readonly Word[]) => words.filter(({ kind }) => kind !== 'mark').length;
