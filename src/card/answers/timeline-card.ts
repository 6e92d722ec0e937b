import type { TimelineView } from '../../core/views/story-views.ts';
import type { Block, Card, Values } from '../card.ts';
import { daysBlock, nothingBlocks, undatedBlocks } from '../parts/leaves/told-leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';

export type TimelineAnswer = {
  readonly title: string;
  readonly slug: string;
  readonly asOf: string | null;
  readonly values: Values;
};

/** What happened in a story by day, newest first. */
export function timelineCard(view: TimelineView, { title, slug, asOf, values }: TimelineAnswer): Card {
  const { lines, isAll } = view;
  const isOfPart = 'from' in values || 'to' in values;
  if (lines.total === 0)
    return {
      title: `${title}: nothing on the timeline${isOfPart ? ' in that time' : ''}`,
      tone: 'notice',
      blocks: [...(isOfPart ? [] : nothingBlocks(view, asOf)), allBlock(slug, {})],
    };
  const what = isAll ? `all ${lines.total} events` : countTurns(lines.total);
  return {
    title: `${title}: ${what}, newest first${pageNote(lines)}`,
    tone: 'answer',
    blocks: [
      daysBlock(lines.items),
      ...undatedBlocks(view),
      ...pagingBlocks(lines, `${slug} timeline`, values),
      ...(isAll ? [] : [allBlock(slug, values)]),
    ],
  };
}

const countTurns = (count: number) => (count === 1 ? '1 turning point' : `${count} turning points`);

function allBlock(slug: string, values: Values): Block {
  const buttons = [
    { label: 'All events', command: `${slug} timeline`, values: { ...values, all: true } },
    { label: 'Dates ahead', command: `${slug} dates`, values: {} },
  ];
  return { kind: 'buttons', buttons };
}
