import { showDate } from '../../core/dates/show-date.ts';
import type { ReportedText } from '../../core/views/views.ts';
import type { Button, Card, Leaf } from '../card.ts';
import { alertButton } from '../parts/alert-button.ts';
import { alsoLeaves } from '../parts/also-leaves.ts';
import { plain } from '../parts/leaves.ts';
import { sourceLeaves } from '../parts/source-leaves.ts';

/** The state of a story: sentences of its articles, each with its source. */
export function summaryCard(
  title: string,
  slug: string,
  asOf: string | null,
  lines: readonly ReportedText[],
  length: string,
): Card {
  const known = asOf ? `, as known on ${showDate(asOf)}` : '';
  if (lines.length === 0)
    return {
      title: `${title}${known}`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain('No article of this story had appeared by then.')] }],
    };
  return {
    title: `${title}${known}`,
    tone: 'answer',
    blocks: [
      { kind: 'list', items: lines.map(toItem) },
      { kind: 'buttons', buttons: [...longer(slug, length), ...more(slug), alertButton({ story: slug })] },
    ],
  };
}

function toItem({ text, source, alsoIn }: ReportedText): readonly Leaf[] {
  return [plain(`${text} · `), ...sourceLeaves(source), ...alsoLeaves(alsoIn)];
}

function longer(slug: string, length: string): readonly Button[] {
  if (length === 'full') return [];
  return [{ label: 'Longer', command: `${slug} summary`, values: { length: 'full' } }];
}

function more(slug: string): readonly Button[] {
  return ['dates', 'quotes', 'timeline'].map((action) => ({
    label: `${action.slice(0, 1).toUpperCase()}${action.slice(1)}`,
    command: `${slug} ${action}`,
    values: {},
  }));
}
