import { showDate } from '../../core/dates/show/show-date.ts';
import type { DraftView } from '../../core/views/reading-views.ts';
import type { Block, Button, Card, Field } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';

/** A pasted text that is not kept yet: what was understood, what is missing, and what can be done. */
export function draftCard(draft: DraftView): Card {
  const { number, taken, opening, notes } = draft;
  return {
    title: `Not kept yet: ${taken.source.title}`,
    tone: 'answer',
    blocks: [
      textBlock(missingWords(draft)),
      ...notes.map(textBlock),
      { kind: 'fields', fields: draftFields(draft) },
      { kind: 'heading', text: 'It begins' },
      ...opening.map((line) => textBlock(shorten(line))),
      { kind: 'buttons', buttons: [keep(number), edit(number), drop(number)] },
    ],
  };
}

/** The command that mends a draft, for where there are no windows to do it in. */
export function editDraftCard({ number, taken: { source, story } }: DraftView): Card {
  const day = source.published ?? 'YYYY-MM-DD';
  const joins = story === null ? '' : ` story:${story}`;
  return {
    title: 'Edit this command and send it',
    tone: 'answer',
    blocks: [
      textBlock(`/read draft:${number} title:"${source.title.replaceAll(/["“”]/g, '’')}" published:${day}${joins}`),
      textBlock('Leave out what is right already. story: takes the name of a story, such as story:syria.'),
      { kind: 'buttons', buttons: [keep(number), drop(number)] },
    ],
  };
}

export function droppedDraftCard(number: number): Card {
  return { title: `Draft ${number} dropped`, tone: 'answer', blocks: [textBlock('Nothing of it was kept.')] };
}

function missingWords({ hasTitle, taken }: DraftView): string {
  const hasDay = taken.source.published !== null;
  if (hasTitle && hasDay) return 'Keep it as it is, or edit its title, day or story first. It waits here for 7 days.';
  const missing = [...(hasTitle ? [] : ['title']), ...(hasDay ? [] : ['day'])].join(' and no ');
  const dates = hasDay ? '' : ' Without a day, words such as “on Tuesday” have no date.';
  return `No ${missing} found in this text.${dates} Edit it, or keep it as it is. It waits here for 7 days.`;
}

function draftFields({ hasTitle, taken }: DraftView): readonly Field[] {
  const { source, joins, audience, statements, keyDates } = taken;
  const day = source.published === null ? 'not found' : showDate(source.published);
  return [
    { label: 'Title', value: [plain(hasTitle ? source.title : `${source.title} (its first words)`)] },
    { label: 'Day', value: [plain(day)] },
    { label: 'Story', value: [plain(joins)] },
    { label: 'Will be seen by', value: [plain(audience)] },
    { label: 'Quotes', value: [plain(`${statements}`)] },
    { label: 'Key dates', value: [plain(`${keyDates}`)] },
  ];
}

const keep = (draft: number): Button => ({
  label: 'Keep',
  command: 'read',
  values: { draft, keep: true },
  style: 'primary',
});
const edit = (draft: number): Button => ({ label: 'Edit', command: 'read', values: { draft } });
const drop = (draft: number): Button => ({ label: 'Drop', command: 'read', values: { drop: draft }, style: 'danger' });

const LONGEST_LINE = 300;

function shorten(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()} …`;
}

function textBlock(text: string): Block {
  return { kind: 'text', leaves: [plain(text)] };
}
