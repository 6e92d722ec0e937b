import { changeWord, type Word } from '../../../../text/words.ts';
import { MAX_LABEL_WORDS } from '../../label-bounds.ts';
import type { TitleContext } from '../context.ts';
import { asHeadline } from '../cut/briefer.ts';
import { bracketed, bracketedOwner } from './bracketed.ts';
import { ownedNamed } from './owned.ts';
import { definiteMeant } from './what/definite.ts';
import { objectMeant } from './what/object-it.ts';
import { stormMeant } from './what/storm.ts';
import { titledMeant } from './what/titled.ts';
import { whereTo } from './what/travel.ts';
import { workMeant } from './what/work.ts';
import { companyNamed } from './who/company.ts';
import { defendantMeant } from './who/defendant.ts';
import { type Fuller, fullName } from './who/full-name.ts';
import { ownerInside } from './who/inner-owner.ts';
import { nationMeant } from './who/nation.ts';
import { officeMeant } from './who/office.ts';

/**
 * A label whose short names are said in full: "Mr Holm" is "[Nils Holm]", "the committee" is what the article called it before. What
 * would make it too long stays as it is. `subject` is how many words its subject has.
 */
export function withFullerNames(label: readonly Word[], context: TitleContext, subject = 0): readonly Word[] {
  let told = label;
  for (let at = 0; at < told.length; at++) {
    const ofSubject = subject + told.length - label.length;
    const found =
      fullName(at, told, context) ??
      companyNamed(at, told, context) ??
      officeMeant(at, told, context) ??
      ownedNamed(at, told, context) ??
      defendantMeant(at, told, context) ??
      nationMeant(at, told, context) ??
      ownerInside(at, told, context) ??
      workMeant(at, told, context) ??
      whereTo(at, told, context) ??
      stormMeant(at, told, context) ??
      titledMeant(at, told, context) ??
      objectMeant(at, told, context) ??
      definiteMeant(at, at < ofSubject ? told.slice(0, ofSubject) : told, context);
    if (!found) continue;
    const last = told[found.to - 1];
    const isOwner = found.isOwner ?? /['’]s?\]?$/.test(last?.text ?? '');
    for (const name of shorterAndShorter(found)) {
      const named = isOwner ? bracketedOwner(name) : bracketed(name);
      const whole = [...told.slice(0, found.from), ...spaced(named, told[found.from]), ...behind(found, told)];
      const next = countWords(whole) > MAX_LABEL_WORDS ? asHeadline(whole) : whole;
      if (countWords(next) > MAX_LABEL_WORDS) continue;
      told = next;
      at = found.from + named.length - 1 - (whole.length - next.length);
      break;
    }
  }
  return told;
}

/** "Executives will meet" no longer begins with its own word: "[Moor Bank’s] executives". */
function behind({ from, to, isOwner }: Fuller, told: readonly Word[]): readonly Word[] {
  const [first, ...rest] = told.slice(to);
  return first && isOwner && from === 0 && to === 0
    ? [changeWord(first, { text: first.lower }), ...rest]
    : told.slice(to);
}

/** The name as it is, and what of it says enough where there is less room: "[harbour commission]" of "Moor Town harbour commission". */
function* shorterAndShorter({ name, short }: Fuller): Generator<readonly Word[]> {
  yield name;
  if (short) yield short;
  else if (isPlain(name.at(-1)))
    for (let from = 1; from <= name.length - 2; from++) if (name.slice(from).every(isPlain)) yield name.slice(from);
}

const isPlain = (word: Word | undefined) =>
  word !== undefined && word.text === word.lower && /^\p{Ll}{3}/u.test(word.text);

/** Out of their own place in the text, so that they are not joined to their old neighbours. */
const spaced = (name: readonly Word[], at: Word | undefined) =>
  name.map((word) => changeWord(word, { start: at?.start ?? word.start, end: at?.start ?? word.start }));

const countWords = (words: readonly Word[]) => words.filter(({ kind }) => kind !== 'mark').length;
