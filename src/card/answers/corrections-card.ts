import { certaintyWords } from '../../core/dates/show/certainty-words.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import type { ChangedDate, ChangedStatement, CorrectionView, Page, SourcedQuote } from '../../core/views/views.ts';
import type { Block, Card, Leaf, QuoteBlock, Values } from '../card.ts';
import { correctionLeaves } from '../parts/leaves/correction-leaves.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { articleLeaves, sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { quoteBlock } from '../parts/quote-block.ts';

const STATEMENTS = 6;
const DATES = 8;

/** What articles were corrected in, newest first: before and after, word for word. `rulings`: how many the team made. */
export function correctionsCard(corrections: Page<CorrectionView>, values: Values, rulings = 0): Card {
  if (corrections.total === 0)
    return {
      title: 'No correction is on record.',
      tone: 'notice',
      blocks: [
        { kind: 'text', leaves: [plain('An article that was read again and read otherwise would stand here.')] },
        ...rulingsBlocks(rulings),
      ],
    };
  return {
    title: `${corrections.total === 1 ? '1 correction' : `${corrections.total} corrections`}${pageNote(corrections)}`,
    tone: 'answer',
    blocks: [
      ...corrections.items.flatMap(correctionBlocks),
      ...rulingsBlocks(rulings),
      ...pagingBlocks(corrections, 'corrections', values),
    ],
  };
}

/** Leads to what the team decided. */
function rulingsBlocks(rulings: number): readonly Block[] {
  if (rulings === 0) return [];
  const label = rulings === 1 ? '1 ruling of the team' : `${rulings} rulings of the team`;
  return [{ kind: 'buttons', buttons: [{ label, command: 'corrections rulings', values: {} }] }];
}

function correctionBlocks(correction: CorrectionView): readonly Block[] {
  const { source, titleBefore, statements, dates } = correction;
  const more = Math.max(0, statements.length - STATEMENTS) + Math.max(0, dates.length - DATES);
  return [
    { kind: 'heading', text: source.title },
    { kind: 'text', leaves: [...articleLeaves(source), plain(', '), ...correctionLeaves(correction)] },
    ...(titleBefore === null ? [] : [textBlock(`The title was “${titleBefore}”.`)]),
    ...statements.slice(0, STATEMENTS).flatMap(statementBlocks),
    ...(dates.length > 0 ? [{ kind: 'list', items: dates.slice(0, DATES).map(dateLine) } as const] : []),
    ...(more > 0 ? [textBlock(`And ${more} more ${more === 1 ? 'change' : 'changes'}.`)] : []),
  ];
}

const textBlock = (text: string): Block => ({ kind: 'text', leaves: [plain(text)] });

const STATEMENT_WORDS = {
  added: 'A statement was added:',
  gone: 'A statement no longer stands in the article:',
  reworded: 'A statement was reworded. Before:',
  speaker: 'A statement was given to someone else. Before:',
} as const;

function statementBlocks({ what, before, after }: ChangedStatement): readonly Block[] {
  return [
    textBlock(STATEMENT_WORDS[what]),
    ...(before ? [earlierBlock(before)] : []),
    ...(before && after ? [textBlock('Now:')] : []),
    ...(after ? [quoteBlock(after)] : []),
  ];
}

/** Nobody shall take it for what the article says now, nor look for it there. */
function earlierBlock(statement: SourcedQuote): QuoteBlock {
  const block = quoteBlock(statement);
  return { ...block, source: [...block.source, plain(', earlier version')] };
}

function dateLine({ what, before, after }: ChangedDate): readonly Leaf[] {
  const shown = after ?? before;
  if (!shown) return [];
  const { event } = shown.keyDate;
  return [
    plain(`${dateWords({ what, before, after })}${event === '' ? '' : `: ${event}`} · `),
    ...sourceLeaves(shown.source),
    ...(after ? [] : [plain(', earlier version')]),
  ];
}

function dateWords({ what, before, after }: ChangedDate): string {
  const [old, now] = [before?.keyDate, after?.keyDate];
  if (old && now && what === 'moved') return `Date moved, ${showDate(old.date)} → ${showDate(now.date)}`;
  if (old && now) return `${showDate(now.date)}, ${certaintyWords(old.certainty)} → ${certaintyWords(now.certainty)}`;
  return now ? `Date added, ${showDate(now.date)}` : `Date no longer given, ${showDate(old?.date ?? '')}`;
}
