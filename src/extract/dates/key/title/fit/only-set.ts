import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';

const SET = new Set(['scheduled', 'slated', 'set', 'booked', 'planned']);

/** "Holm is scheduled for Saturday": for what, is not said, as it is with an event. */
export function isOnlySet(subject: readonly Word[], predicate: readonly Word[], { mentionAt }: TitleContext): boolean {
  const last = subject.at(-1);
  if (!last || predicate.length > 2 || !SET.has(predicate.at(-1)?.lower ?? '')) return false;
  const mention = mentionAt(last.start);
  return mention?.kind === 'name' && mention.entity !== null;
}
