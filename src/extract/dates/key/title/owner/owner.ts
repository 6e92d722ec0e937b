import { withoutPossessive } from '../../../../../core/text/possessive.ts';
import { changeWord, type Word } from '../../../../text/words.ts';
import { phraseStart } from '../antecedent.ts';
import { countedBefore, personMeant } from '../clause/pronoun.ts';
import type { TitleContext } from '../context.ts';
import { bracketedOwner } from './bracketed.ts';
import { toLabelWords } from './label-words.ts';

/** "its annual meeting": the phrase with whose it is, "[Holm Works’] annual meeting". Undefined where that is not clear. */
export function withOwner(found: readonly Word[], context: TitleContext): readonly Word[] | undefined {
  const [possessive, ...rest] = found;
  if (!possessive || rest.length === 0) return undefined;
  // "its chief engineer Nils Holm"
  if (
    rest.length > 1 &&
    !rest.some(({ lower }) => context.cues.is('of', lower)) &&
    context.mentionAt(rest.at(-1)?.start ?? -1)?.entity?.kind === 'person'
  )
    return rest;
  const owner = possessorOf(possessive, context);
  return owner && [...bracketedOwner(owner), ...rest];
}

/** Who a possessive stands for; undefined where that is not clear. */
export function possessorOf(possessive: Word, context: TitleContext): readonly Word[] | undefined {
  if (possessive.lower === 'his') return personMeant('he', possessive, context);
  if (possessive.lower === 'her') return personMeant('she', possessive, context);
  if (possessive.lower === 'their') return countedBefore(possessive, context);
  return organisationBefore(possessive, context) ?? speakerOf(possessive, context) ?? nationBefore(possessive, context);
}

/** "Norway's lower house approved funds for its contingent": the only nation that the sentence names before. */
function nationBefore(possessive: Word, { words, cues }: TitleContext): readonly Word[] | undefined {
  const before = words.slice(0, words.indexOf(possessive));
  const named = new Set(before.flatMap((_, at) => cues.nationAt(before, at) ?? []));
  const [only, other] = named;
  return only && other === undefined ? toLabelWords(only.name.split(' ')) : undefined;
}

/** "The company said its figures would": who says so. */
function speakerOf(possessive: Word, context: TitleContext): readonly Word[] | undefined {
  const { words, cues } = context;
  const said = words.indexOf(possessive) - 1;
  if (said < 1 || !cues.is('say', words[said]?.lower ?? '')) return undefined;
  const speaker = words.slice(phraseStart(said, context), said);
  return speaker.length > 1 && speaker[0]?.lower === 'the' ? speaker : undefined;
}

/** The only organisation named before in the sentence, else in the sentence before. */
export function organisationBefore(
  possessive: Word,
  { words, before, mentionAt }: TitleContext,
): readonly Word[] | undefined {
  const own = words.slice(0, words.indexOf(possessive));
  for (const stretch of [own, before()]) {
    const named = stretch.filter(({ start }) => mentionAt(start)?.entity);
    const [first] = named;
    if (!first) continue;
    const mention = mentionAt(first.start);
    const isOnly = named.every(({ start }) => mentionAt(start)?.entity === mention?.entity);
    if (!mention || !isOnly || mention.entity?.kind !== 'organisation') return undefined;
    const name = named.filter(({ start }) => start >= mention.span[0] && start < mention.span[1]);
    return name.map((word) => changeWord(word, { text: withoutPossessive(word.text) }));
  }
  return undefined;
}
