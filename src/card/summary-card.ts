import { showDate } from '../core/show-date.ts';
import type { SourcedText } from '../core/views.ts';
import type { Button, Card } from './card.ts';
import { plain } from './leaves.ts';
import { sourceLeaves } from './source-leaves.ts';

/** The state of a story: sentences of its articles, each with its source. */
export function summaryCard(
  title: string,
  slug: string,
  asOf: string | null,
  lines: readonly SourcedText[],
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
      { kind: 'list', items: lines.map(({ text, source }) => [plain(`${text} · `), ...sourceLeaves(source)]) },
      { kind: 'buttons', buttons: [...longer(slug, length), ...more(slug)] },
    ],
  };
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
