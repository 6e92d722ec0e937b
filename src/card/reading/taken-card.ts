import type { TakenView } from '../../core/views/reading-views.ts';
import type { Button, Card, Field } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';

const SAVED = { new: 'Read', changed: 'Read again', same: 'Read already' } as const;

/** What was found in something that was read, and why it joined its story. */
export function takenCard(taken: TakenView): Card {
  const { source, story, saved } = taken;
  return {
    title: `${SAVED[saved]}: ${source.title}`,
    tone: 'answer',
    blocks: [
      { kind: 'fields', fields: takenFields(taken) },
      { kind: 'buttons', buttons: buttonsOf(source.article, story) },
    ],
  };
}

export function takenFields(taken: Omit<TakenView, 'saved'>): readonly Field[] {
  const { source, joins, audience, statements, keyDates, people } = taken;
  return [
    { label: 'Article', value: articleLeaves(source) },
    { label: 'Story', value: [plain(joins)] },
    { label: 'Seen by', value: [plain(audience)] },
    { label: 'Statements', value: [plain(`${statements}`)] },
    { label: 'Key dates', value: [plain(`${keyDates}`)] },
    { label: 'People', value: [plain(`${people}`)] },
  ];
}

function buttonsOf(article: string, story: string | null): readonly Button[] {
  const back: Button = { label: 'Take back', command: 'desk take-back', values: { article }, style: 'danger' };
  if (story === null) return [{ label: 'Show source', command: 'source', values: { article } }, back];
  return [
    { label: 'Statements', command: `${story} quotes`, values: {} },
    { label: 'Dates', command: `${story} dates`, values: {} },
    back,
  ];
}
