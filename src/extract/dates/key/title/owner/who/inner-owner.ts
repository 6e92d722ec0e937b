import type { Word } from '../../../../../text/words.ts';
import { personMeant } from '../../clause/pronoun.ts';
import type { TitleContext } from '../../context.ts';
import type { Fuller } from './full-name.ts';

const stemOf = (lower: string) => (lower === 'his' ? 'he' : lower === 'her' ? 'she' : undefined);

/** "The council will print his letter": whose, where the label is of a body and names nobody before. */
export function ownerInside(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [possessive, next] = label.slice(at, at + 2);
  const stem = stemOf(possessive?.lower ?? '');
  if (at === 0 || !possessive || stem === undefined || next?.kind !== 'word') return undefined;
  const before = label.slice(0, at).map(({ start }) => context.mentionAt(start)?.entity?.kind);
  if (before[0] !== 'organisation' || before.includes('person')) return undefined;
  const name = personMeant(stem, possessive, context);
  return name && { from: at, to: at + 1, name, isOwner: true };
}
