import type { Page, ReportedText } from '../../core/views/views.ts';
import type { Block, Card, Values } from '../card.ts';
import { alsoLeaves } from '../parts/leaves/also-leaves.ts';
import { plain, withoutMarks } from '../parts/leaves/leaves.ts';
import { sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';

/** Paragraphs with the words, as they stand in the articles; or those with most of them. */
export function searchCard(typed: string, { found, isEvery }: SearchAnswer, values: Values): Card {
  const words = withoutMarks(typed);
  if (found.total === 0)
    return {
      title: `Nothing found about “${words}”.`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain('No paragraph has most of these words. Try fewer or other words.')] }],
    };
  const what = values.show === 'sentences' ? 'sentence' : 'paragraph';
  const count = found.total === 1 ? `1 ${what}` : `${found.total} ${what}s`;
  return {
    title: `“${words}”: ${count}${isEvery ? '' : ' with most of these words'}${pageNote(found)}`,
    tone: 'answer',
    blocks: [...found.items.flatMap(paragraphBlocks), ...pagingBlocks(found, 'search', values)],
  };
}

type SearchAnswer = { readonly found: Page<ReportedText>; readonly isEvery: boolean };

function paragraphBlocks({ text, source, alsoIn }: ReportedText): readonly Block[] {
  return [
    { kind: 'text', leaves: [plain(text)] },
    { kind: 'text', leaves: [plain('· '), ...sourceLeaves(source, text), ...alsoLeaves(alsoIn)] },
  ];
}
