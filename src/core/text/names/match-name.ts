import { didYouMean } from '../did-you-mean.ts';
import { foldText } from '../fold.ts';
import { toNameWords } from './name-words.ts';

export type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** Who a typed name means: one person, several possible people, or no one, with the nearest names. */
export type NameMatch<T extends Named> =
  | { readonly kind: 'one'; readonly found: T }
  | { readonly kind: 'several'; readonly names: readonly string[]; readonly among: readonly T[] }
  | { readonly kind: 'none'; readonly near: readonly string[] };

/** Whole name first, then an alias, then words of the name in order ("kirby", "de mistura"), then beginnings of words. */
export function matchName<T extends Named>(typed: string, known: readonly T[]): NameMatch<T> {
  const wanted = foldText(typed);
  const tiers = [isWholeName, isAlias, holdsWords, holdsBeginnings];
  for (const fits of wanted === '' ? [] : tiers) {
    const found = known.filter((person) => fits(wanted, person));
    const [first] = found;
    if (first && found.length === 1) return { kind: 'one', found: first };
    if (found.length > 1) return { kind: 'several', names: found.map(({ name }) => name), among: found };
  }
  return {
    kind: 'none',
    near: didYouMean(
      typed,
      known.map(({ name }) => name),
    ),
  };
}

const isWholeName = (wanted: string, { name }: Named) => foldText(name) === wanted;
const isAlias = (wanted: string, { aliases }: Named) => (aliases ?? []).some((alias) => foldText(alias) === wanted);
const holdsWords = (wanted: string, { name }: Named) => ` ${wordsOf(name)} `.includes(` ${wordsOf(wanted)} `);
const holdsBeginnings = (wanted: string, { name }: Named) => ` ${wordsOf(name)}`.includes(` ${wordsOf(wanted)}`);

const wordsOf = (name: string) => toNameWords(name).join(' ');
