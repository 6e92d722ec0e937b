import type { Word } from '../../../text/words.ts';
import { bracketed } from './bracketed.ts';
import type { TitleContext } from './context.ts';
import { countedBefore, personMeant } from './pronoun.ts';

/** "its annual meeting": the phrase with whose it is, "[Holm Works’s] annual meeting". Undefined where that is not clear. */
export function withOwner(found: readonly Word[], context: TitleContext): readonly Word[] | undefined {
  const [possessive, ...rest] = found;
  if (!possessive || rest.length === 0) return undefined;
  const owner = ownerOf(possessive, context);
  return owner && [...bracketed(owner, ending(owner)), ...rest];
}

const ending = (owner: readonly Word[]) => (/s$/.test(owner.at(-1)?.text ?? '') ? '’' : '’s');

function ownerOf(possessive: Word, context: TitleContext): readonly Word[] | undefined {
  if (possessive.lower === 'his') return personMeant('he', possessive, context);
  if (possessive.lower === 'her') return personMeant('she', possessive, context);
  if (possessive.lower === 'their') return countedBefore(possessive, context);
  return organisationBefore(possessive, context);
}

/** The only organisation named before in the sentence, else in the sentence before. */
function organisationBefore(possessive: Word, { words, before, mentionAt }: TitleContext): readonly Word[] | undefined {
  const own = words.slice(0, words.indexOf(possessive));
  for (const stretch of [own, before()]) {
    const named = stretch.filter(({ start }) => mentionAt(start)?.entity);
    const [first] = named;
    if (!first) continue;
    const mention = mentionAt(first.start);
    const isOnly = named.every(({ start }) => mentionAt(start)?.entity === mention?.entity);
    if (!mention || !isOnly || mention.entity?.kind !== 'organisation') return undefined;
    const name = named.filter(({ start }) => start >= mention.span[0] && start < mention.span[1]);
    return name.map((word) => ({ ...word, text: word.text.replace(/['’]s$/, '') }));
  }
  return undefined;
}

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
