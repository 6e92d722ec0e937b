import { showDate } from '../../core/dates/show-date.ts';
import type { Page, TimelineRow } from '../../core/views/views.ts';
import type { Card, DateRow } from '../card.ts';
import { alsoLeaves } from '../parts/also-leaves.ts';
import { plain } from '../parts/leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';
import { sourceLeaves } from '../parts/source-leaves.ts';

/** What happened and what lies ahead, in order of date. */
export function timelineCard(title: string, rows: Page<TimelineRow>, command: string): Card {
  if (rows.total === 0)
    return {
      title: `${title}: nothing on the timeline`,
      tone: 'notice',
      blocks: [{ kind: 'text', leaves: [plain('No article of this story had appeared by then.')] }],
    };
  return {
    title: `${title}: timeline${pageNote(rows)}`,
    tone: 'answer',
    blocks: [{ kind: 'dates', rows: rows.items.map(toRow) }, ...pagingBlocks(rows, command, {})],
  };
}

function toRow({ date, certainty, what, source, alsoIn }: TimelineRow): DateRow {
  return {
    date: showDate(date),
    certainty,
    what: [plain(what)],
    source: [...sourceLeaves(source), ...alsoLeaves(alsoIn)],
  };
}
