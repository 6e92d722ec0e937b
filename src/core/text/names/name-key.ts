import { foldText } from '../fold.ts';
import { isEastAsianName } from './name-order.ts';

const PARTICLES = new Set('al el ul bin bint ibn ben de da del della der den di dos du la le van von ter y'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const INITIALS = /^\p{Lu}\.\p{Lu}(?:\.\p{Lu})?\.?$/u;
const ARTICLE = /^(?:al|el|ul|as|ad|an|ar|ash|at|az)[-'](?=\p{L})/u;

/** A period, an apostrophe or a hyphen: few words of names have one. */
const MARKED = /[.'-]/;

const NOBLE = new Set(
  `lord lady baron baroness count countess earl duke duchess viscount king queen prince princess emperor empress emir sultan
  sheikh sheikha sheik shah pope saint`.split(/\s+/),
);

/** A name taken apart for comparing, folded, without periods and without the Arabic article. */
export type NameWords = {
  /** Given names, initials and particles in order; empty for a bare surname, with or without particles ("de Mistura"). */
  readonly given: readonly string[];
  /** "mistura" of "Staffan de Mistura", "assad" of "Bashar al-Assad", "ban" of "Ban Ki-moon". */
  readonly surname: string;
  /** "jr"; empty if there is none. */
  readonly suffix: string;
};

export function splitName(parts: readonly string[]): NameWords {
  const folded = parts.flatMap(apartInitials).map(foldPart);
  const last = folded.at(-1) ?? '';
  const suffix = folded.length > 1 && SUFFIXES.has(last) ? last : '';
  const words = suffix === '' ? folded : folded.slice(0, -1);
  if (isEastAsianName(parts))
    return { given: [words.slice(1).join('').replaceAll('-', '')], surname: words[0] ?? '', suffix };
  const given = words.slice(0, -1).filter((word) => !PARTICLES.has(word));
  const isBare = PARTICLES.has(words[0] ?? '');
  return { given: isBare ? [] : given, surname: words.at(-1) ?? '', suffix };
}

function foldPart(part: string): string {
  const folded = foldText(part);
  return MARKED.test(folded) ? folded.replaceAll('.', '').replace(ARTICLE, '') : folded;
}

/** "H.W." is two initials. */
function apartInitials(part: string): readonly string[] {
  return part.includes('.') && INITIALS.test(part) ? part.split('.').filter((letter) => letter !== '') : [part];
}

/** A name for comparing, without initials in the middle: "Alan B. Rudd" is "alan rudd". */
export function nameKey({ given, surname }: NameWords): string {
  return [...given.filter((word, at) => word.length > 1 || at === 0), surname].join(' ');
}

/** "lord", "king": a title that stands for a given name. In lower case. */
export function isNobleTitle(word: string): boolean {
  return NOBLE.has(word);
}
