import type { Word } from '../../../../text/words.ts';
import { antecedentOf, phraseStart } from '../antecedent.ts';
import type { TitleContext } from '../context.ts';

const WORK = /(?:tion|sion|ment|ing|repair|renewal)$/;

/** "crews could begin" of "the repair of the quay, which crews could begin": what the clause leaves out after its verb. */
export function objectBefore(relative: number, context: TitleContext): readonly Word[] | undefined {
  const found = antecedentOf(relative, context);
  return found && withWork(found, context);
}

/** "the repair of | the quay": the work, of what it is done to. */
function withWork(found: readonly Word[], context: TitleContext): readonly Word[] {
  const { words } = context;
  const at = words.findIndex(({ start }) => start === found[0]?.start);
  if (at < 2 || words[at - 1]?.lower !== 'of' || !WORK.test(words[at - 2]?.lower ?? '')) return found;
  return [...words.slice(phraseStart(at - 1, context), at), ...found];
}
