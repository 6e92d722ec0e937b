import { showDate } from '../../core/dates/show/show-date.ts';
import type { ChangedKnownDate, ChangesView } from '../../core/views/changes-view.ts';
import type { Block, Card } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';
import { nothingBlocks, toldLeaves, undatedBlocks } from '../parts/leaves/told-leaves.ts';
import { type TurnedDate, turnedDateLeaves } from '../parts/leaves/turned-date-leaves.ts';
import { quotesWithSources } from '../parts/source-blocks.ts';

export type ChangesAnswer = {
  readonly title: string;
  readonly slug: string;
  readonly asOf: string | null;
  readonly today: string;
};

/** What changed in a story since a day: what happened, what became of its dates, who spoke, what was corrected. */
export function changesCard(view: ChangesView, { title, slug, asOf, today }: ChangesAnswer): Card {
  const { happened, dates, statements, corrections } = view;
  const head = `${title}: ${sinceWords(view)}${asOf ? `, as known on ${showDate(asOf)}` : ''}`;
  if (view.articles === 0) return { title: head, tone: 'notice', blocks: nothingBlocks(view, asOf) };
  const isQuiet = happened.length + dates.length + statements.length + corrections === 0;
  return {
    title: head,
    tone: isQuiet ? 'notice' : 'answer',
    blocks: [
      ...(isQuiet ? [text('Nothing new.')] : []),
      ...(happened.length > 0 ? [{ kind: 'list', items: happened.map(toldLeaves) } as const] : []),
      ...dateBlocks(dates, today),
      ...(statements.length > 0 ? [{ kind: 'heading', text: 'New statements' } as const] : []),
      ...quotesWithSources(statements),
      ...(corrections > 0
        ? [text(corrections === 1 ? '1 article was corrected.' : `${corrections} articles were corrected.`)]
        : []),
      ...undatedBlocks(view),
      buttonsBlock(view, slug),
    ],
  };
}

function sinceWords({ since, by }: ChangesView): string {
  if (by === 'typed') return `changes since ${showDate(since)}`;
  return by === 'asked'
    ? `changes since you last asked (from ${showDate(since)})`
    : `changes in the last week (since ${showDate(since)})`;
}

const text = (words: string): Block => ({ kind: 'text', leaves: [plain(words)] });

function dateBlocks(dates: readonly ChangedKnownDate[], today: string): readonly Block[] {
  if (dates.length === 0) return [];
  return [
    { kind: 'heading', text: 'Dates' },
    { kind: 'list', items: dates.map((changed) => turnedDateLeaves(toTurned(changed), today)) },
  ];
}

function toTurned({ turn, known }: ChangedKnownDate): TurnedDate {
  const { date, event, certainty, movedFrom, setBy, mark, sources } = known;
  return { turn, date, event, certainty, movedFrom, setBy, mark, source: sources[0] ?? null };
}

function buttonsBlock({ since, corrections }: ChangesView, slug: string): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: 'All events since', command: `${slug} timeline`, values: { from: since, all: true } },
      { label: 'Summary', command: `${slug} summary`, values: {} },
      ...(corrections > 0 ? [{ label: 'Corrections', command: 'corrections', values: { story: slug } }] : []),
    ],
  };
}
