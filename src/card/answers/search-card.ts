import type { Page, ReportedText } from '../../core/views/views.ts';
import type { Block, Card, Values } from '../card.ts';
import { alsoLeaves } from '../parts/also-leaves.ts';
import { plain } from '../parts/leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { sourceLeaves } from '../parts/source-leaves.ts';

/** Paragraphs that hold the words, as they stand in the articles. */
export function searchCard(words: string, found: Page<ReportedText>, values: Values): Card {
  if (found.total === 0)
    return {
      title: `No paragraph holds “${words}”.`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain('Every word must stand in it: try fewer words.')] }],
    };
  return {
    title: `“${words}”: ${found.total === 1 ? '1 paragraph' : `${found.total} paragraphs`}${pageNote(found)}`,
    tone: 'answer',
    blocks: [...found.items.flatMap(paragraphBlocks), ...pagingBlocks(found, 'search', values)],
  };
}

function paragraphBlocks({ text, source, alsoIn }: ReportedText): readonly Block[] {
  return [
    { kind: 'text', leaves: [plain(text)] },
    { kind: 'text', leaves: [plain('· '), ...sourceLeaves(source, text), ...alsoLeaves(alsoIn)] },
  ];
}
