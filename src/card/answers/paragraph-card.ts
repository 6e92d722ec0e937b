import { toBasisWords, toCredit } from '../../core/article/credit.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import type { Source } from '../../core/source.ts';
import type { CorrectionNote, ParagraphView, SourcedQuote } from '../../core/views/views.ts';
import type { Block, Card, Leaf, QuoteBlock } from '../card.ts';
import { correctionLeaves } from '../parts/leaves/correction-leaves.ts';
import { link, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { speakerLeaves } from '../parts/leaves/speaker-leaves.ts';

/** The paragraph a line came from, as it stands in the article, and when that was corrected. */
export function paragraphCard({ text, source, corrected }: ParagraphView): Card {
  const at = (paragraph: number) => ({ article: source.article, paragraph });
  return {
    title: `${source.title}, paragraph ${source.paragraph}`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: [plain(text)] },
      { kind: 'text', leaves: [...articleLeaves(source), ...correctedLeaves(corrected)] },
      ...ownWordsBlocks(source),
      {
        kind: 'buttons',
        buttons: [
          ...(source.paragraph > 1 ? [{ label: 'Before', command: 'source', values: at(source.paragraph - 1) }] : []),
          { label: 'After', command: 'source', values: at(source.paragraph + 1) },
          { label: 'Copy citation', command: 'cite', values: at(source.paragraph) },
          ...(corrected ? [{ label: 'Corrections', command: 'corrections', values: { article: source.article } }] : []),
        ],
        links: source.url === null ? [] : [{ label: 'Read the article', url: source.url }],
      },
    ],
  };
}

function correctedLeaves(corrected: CorrectionNote | null): readonly Leaf[] {
  return corrected ? [plain(', '), ...correctionLeaves(corrected)] : [];
}

/** Whose words these are where no publisher printed them, and what a brief rests on. */
function ownWordsBlocks({ retold, restsOn = [] }: Source): readonly Block[] {
  if (retold) return [{ kind: 'text', leaves: [plain(RETOLD_NOTE)] }];
  if (restsOn.length === 0) return [];
  return [
    { kind: 'text', leaves: [plain('A brief in Dateline’s own words, based on:')] },
    { kind: 'list', items: restsOn.map((basis) => [link(toBasisWords(basis), basis.url)]) },
  ];
}

const RETOLD_NOTE =
  'Dateline tells this in its own words. Only the words inside quotation marks are the speakers’, as the original has them.';

/** The paragraph's statements in their sentences, and a citation to copy: whose words, title, day, paragraph, address, bases. */
export function citationCard({ source, statements }: ParagraphView): Card {
  const day = source.published ? showDate(source.published) : 'undated';
  const bases = (source.restsOn ?? []).map((basis) => [toBasisWords(basis), basis.url].filter(Boolean).join(', '));
  const parts = [toCredit(source), `“${source.title}”`, day, `paragraph ${source.paragraph}`, source.url];
  const based = bases.length > 0 ? ` Based on: ${bases.join('; ')}.` : '';
  const note = source.retold ? ` ${RETOLD_NOTE}` : '';
  return {
    title: 'Citation',
    tone: 'answer',
    blocks: [
      ...statements.map(statementBlock),
      { kind: 'text', leaves: [plain(`${parts.filter((part) => part !== null).join(', ')}.${based}${note}`)] },
    ],
  };
}

/** Its source in full is the citation below. */
function statementBlock({ quote, passage, source }: SourcedQuote): QuoteBlock {
  return { kind: 'quote', ...passage, by: speakerLeaves(quote), source: [plain(`paragraph ${source.paragraph}`)] };
}
