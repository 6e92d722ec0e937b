import type { Word } from '../../../../text/words.ts';
import { antecedentOf } from '../antecedent.ts';
import type { TitleContext } from '../context.ts';
import { bracketedOwner } from './bracketed.ts';

const MOST_OWNER_WORDS = 5;

/** "Holm Bank, whose licence | expires": the phrase with whose it is, "[Holm Bank’s] licence". Undefined where that is not clear. */
export function whoseSubject(own: readonly number[], context: TitleContext): readonly Word[] | undefined {
  const owner = antecedentOf(own[0] ?? 0, context);
  const rest = own.slice(1).flatMap((i) => context.words[i] ?? []);
  if (!owner || owner.length > MOST_OWNER_WORDS || rest.length === 0) return undefined;
  const isNamed = owner.some(({ text, lower }) => text !== lower) || ARTICLES.has(owner[0]?.lower ?? '');
  if (!isNamed || rest.some(({ kind }) => kind === 'mark')) return undefined;
  return [...bracketedOwner(owner), ...rest];
}

const ARTICLES = new Set(['the', 'a', 'an']);
