import { foldText } from './fold.ts';
import { isEastAsianName } from './name-order.ts';

const PARTICLES = new Set(
  'al el ul bin bint ibn ben de da del della der den di dos du la le van von ter y abu'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** The words of a name for comparing: folded, without periods, suffix and the Arabic article. */
function wordsOfName(parts: readonly string[]): readonly string[] {
  const words = parts.map((part) =>
    foldText(part)
      .replaceAll('.', '')
      .replace(/^(?:al|el|ul|as|ad|an|ar|ash|at|az)[-'](?=\p{L})/u, ''),
  );
  const last = words.at(-1) ?? '';
  return words.length > 1 && SUFFIXES.has(last) ? words.slice(0, -1) : words;
}

/** The surname for comparing: "Mistura" of "Staffan de Mistura", "assad" of "Bashar al-Assad", "ban" of "Ban Ki-moon". */
export function surnameKey(parts: readonly string[]): string {
  const words = wordsOfName(parts);
  return (isEastAsianName(parts) ? words[0] : words.at(-1)) ?? '';
}

/** The given name for comparing; empty for a surname with or without particles ("de Mistura"). A noble title counts as one. */
export function givenKey(parts: readonly string[]): string {
  const words = wordsOfName(parts);
  if (isEastAsianName(parts)) return words.slice(1).join('').replaceAll('-', '');
  const [first = ''] = words;
  return words.length > 1 && !PARTICLES.has(first) ? first : '';
}

/** A name for comparing, without initials in the middle: "Alan B. Rudd" is "alan rudd". */
export function nameKey(parts: readonly string[]): string {
  const words = wordsOfName(parts);
  return words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1).join(' ');
}
