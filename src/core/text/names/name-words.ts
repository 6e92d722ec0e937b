import { foldText } from '../fold.ts';

/** The words of a name for comparing, folded and without possessives: "Jean-Marc de Mistura" → jean, marc, de, mistura. */
export function toNameWords(name: string): readonly string[] {
  return foldText(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/(?<=\p{L})'s$/u, ''))
    .filter((word) => word !== '');
}
