import { showDate } from '../../core/dates/show/show-date.ts';
import type { SummaryView } from '../../core/views/story-views.ts';
import type { KnownDate } from '../../core/views/views.ts';
import type { Block, Button, Card } from '../card.ts';
import { alertButton } from '../parts/alert-button.ts';
import { toDateRow } from '../parts/date-rows.ts';
import { nothingBlocks, toldLeaves, undatedBlocks } from '../parts/leaves/told-leaves.ts';

export type SummaryAnswer = {
  readonly title: string;
  readonly slug: string;
  readonly asOf: string | null;
  /** The day it is seen from. */
  readonly today: string;
  readonly length: 'short' | 'full';
};

/** The state of a story: what is next, what is newest, and how it came to that, each with its source. */
export function summaryCard(view: SummaryView, { title, slug, asOf, today, length }: SummaryAnswer): Card {
  const known = `${title}${asOf ? `, as known on ${showDate(asOf)}` : ''}`;
  const { next, state, before } = view;
  const isEmpty = next.length + state.length + before.length === 0;
  if (isEmpty) return { title: known, tone: 'notice', blocks: nothingBlocks(view, asOf) };
  return {
    title: known,
    tone: 'answer',
    blocks: [
      ...nextBlocks(next, today),
      ...(next.length > 0 && state.length > 0 ? [{ kind: 'heading', text: 'Newest' } as const] : []),
      ...(state.length > 0 ? [{ kind: 'list', items: state.map(toldLeaves) } as const] : []),
      ...(before.length > 0 ? [{ kind: 'heading', text: 'Before that' } as const] : []),
      ...(before.length > 0 ? [{ kind: 'list', items: before.map(toldLeaves) } as const] : []),
      ...undatedBlocks(view),
      { kind: 'buttons', buttons: [...longer(slug, length), ...more(slug), alertButton({ story: slug })] },
    ],
  };
}

function nextBlocks(next: readonly KnownDate[], today: string): readonly Block[] {
  if (next.length === 0) return [];
  return [
    { kind: 'heading', text: 'Next' },
    { kind: 'dates', rows: next.map((date) => toDateRow(date, today)) },
  ];
}

function longer(slug: string, length: string): readonly Button[] {
  if (length === 'full') return [];
  return [{ label: 'Longer', command: `${slug} summary`, values: { length: 'full' } }];
}

function more(slug: string): readonly Button[] {
  return ['timeline', 'dates', 'quotes', 'changes'].map((action) => ({
    label: `${action.slice(0, 1).toUpperCase()}${action.slice(1)}`,
    command: `${slug} ${action}`,
    values: {},
  }));
}
