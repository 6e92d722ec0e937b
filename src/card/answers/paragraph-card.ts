import { showDate } from '../../core/dates/show-date.ts';
import type { CorrectionNote, ParagraphView, SourcedText } from '../../core/views/views.ts';
import type { Card, Leaf } from '../card.ts';
import { correctionLeaves } from '../parts/correction-leaves.ts';
import { plain } from '../parts/leaves.ts';
import { articleLeaves, outletOf } from '../parts/source-leaves.ts';

/** The paragraph a line came from, as it stands in the article, and when that was corrected. */
export function paragraphCard({ text, source, corrected }: ParagraphView): Card {
  const at = (paragraph: number) => ({ article: source.article, paragraph });
  return {
    title: `${source.title}, paragraph ${source.paragraph}`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(text)] },
      { kind: 'text', leaves: [...articleLeaves(source), ...correctedLeaves(corrected)] },
      {
        kind: 'buttons',
        buttons: [
          ...(source.paragraph > 1 ? [{ label: 'Before', command: 'source', values: at(source.paragraph - 1) }] : []),
          { label: 'After', command: 'source', values: at(source.paragraph + 1) },
          { label: 'Copy citation', command: 'cite', values: at(source.paragraph) },
          ...(corrected ? [{ label: 'Corrections', command: 'corrections', values: { article: source.article } }] : []),
        ],
      },
    ],
  };
}

function correctedLeaves(corrected: CorrectionNote | null): readonly Leaf[] {
  return corrected ? [plain(', '), ...correctionLeaves(corrected)] : [];
}

/** A citation to copy: outlet, title, day, paragraph, address. */
export function citationCard({ source }: SourcedText): Card {
  const day = source.published ? showDate(source.published) : 'undated';
  const parts = [outletOf(source), `“${source.title}”`, day, `paragraph ${source.paragraph}`, source.url];
  return {
    title: 'Citation',
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain(`${parts.filter((part) => part !== null).join(', ')}.`)] }],
  };
}
