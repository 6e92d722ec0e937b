import { showWeekday } from '../../core/dates/show/show-weekday.ts';
import type { ComparedSide, ComparisonView } from '../../core/views/comparison-view.ts';
import type { SourcedQuote } from '../../core/views/views.ts';
import type { Block, Button, Card } from '../card.ts';
import { plain, withoutMarks } from '../parts/leaves/leaves.ts';
import { givenValues } from '../parts/paging.ts';
import { quoteBlock } from '../parts/quote-block.ts';
import { sourceBlocks } from '../parts/source-blocks.ts';

/** What several persons said, by the day it was reported, newest first: on each day in the order in which they were named. */
export function comparisonCard({ about, sides }: ComparisonView, story: string | null): Card {
  const topic = about ? ` on “${withoutMarks(about)}”` : '';
  const statements = sides.flatMap((side) => side.statements);
  return {
    title: `${sides.map(({ speaker }) => speaker).join(' and ')}${topic}`,
    tone: statements.length > 0 ? 'answer' : 'notice',
    blocks: [
      ...sides.flatMap((side) => (side.total === 0 ? [silentBlock(side, topic)] : [])),
      ...dayBlocks(statements),
      ...sourceBlocks(statements.map(({ source }) => source)),
      { kind: 'buttons', buttons: sides.map((side) => allButton(side, about, story)) },
    ],
  };
}

function silentBlock({ speaker }: ComparedSide, topic: string): Block {
  return { kind: 'text', leaves: [plain(`No quotes by ${speaker}${topic}.`)] };
}

function dayBlocks(statements: readonly SourcedQuote[]): readonly Block[] {
  const days = [...Map.groupBy(statements, ({ source }) => source.published ?? '')].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  return days.flatMap(([day, said]): readonly Block[] => [
    { kind: 'heading', text: day === '' ? 'Undated' : showWeekday(day) },
    ...said.map(quoteBlock),
  ]);
}

function allButton({ speaker, total }: ComparedSide, about: string | null, story: string | null): Button {
  const isSilent = total === 0;
  return {
    label: isSilent || total === 1 ? `All by ${speaker}` : `All ${total} by ${speaker}`,
    command: 'quote',
    values: givenValues({ speaker, about: isSilent ? null : about, story }),
  };
}
