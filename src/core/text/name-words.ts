import { foldText } from './fold.ts';

/** The words of a name for comparing, folded: "Jean-Marc de Mistura" → jean, marc, de, mistura. */
export function toNameWords(name: string): readonly string[] {
  return foldText(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}
