import { showDate } from '../../core/dates/show/show-date.ts';
import type { Source } from '../../core/source.ts';
import type { Block, Card } from '../card.ts';
import { bold, plain, withoutMarks } from '../parts/leaves/leaves.ts';
import { sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { sourceButton } from '../parts/quote-block.ts';
import { remindButtons } from '../parts/remind-buttons.ts';

export type WhenAnswer = {
  /** As it was asked. */
  readonly event: string;
  /** Best first. */
  readonly found: readonly {
    readonly date: string;
    readonly text: string;
    readonly source: Source;
    readonly share: number;
  }[];
  /** The day it is seen from. */
  readonly today: string;
  /** The day it is: of what lies ahead of it one can be reminded. */
  readonly remindFrom: string;
};

const MOST_DAYS = 3;
/** Other days are shown only if they fit nearly as well. */
const NEARLY = 0.97;

/** The day of something, and the sentence that says so, word for word. */
export function whenCard({ event, found, today, remindFrom }: WhenAnswer): Card {
  const [best] = found;
  const asked = withoutMarks(event);
  if (!best)
    return {
      title: `No date known for “${asked}”.`,
      tone: 'notice',
      blocks: [
        { kind: 'text', leaves: [plain(`No article up to ${showDate(today)} gives a day for it.`)] },
        { kind: 'buttons', buttons: [{ label: `Search “${asked}”`, command: 'search', values: { words: asked } }] },
      ],
    };
  const shown = found.filter(({ share }) => share >= best.share * NEARLY).slice(0, MOST_DAYS);
  return {
    title: `“${asked}”: ${showDate(best.date)}`,
    tone: 'answer',
    blocks: [
      ...shown.flatMap(dayBlocks),
      { kind: 'buttons', buttons: [sourceButton(best.source), ...remindButtons([best], remindFrom)] },
    ],
  };
}

function dayBlocks({ date, text, source }: WhenAnswer['found'][number]): readonly Block[] {
  return [
    { kind: 'text', leaves: [bold(showDate(date)), plain(`: ${text}`)] },
    { kind: 'text', leaves: [plain('· '), ...sourceLeaves(source, text)] },
  ];
}
