import { showDate } from '../../core/dates/show/show-date.ts';
import type { DatesOutlook } from '../../core/views/dates-outlook.ts';
import type { Block, Button, Card } from '../card.ts';
import { bold, plain } from '../parts/leaves/leaves.ts';

const SHOW: Button = { label: 'Show dates', command: 'dates', values: {} };
const FOLLOW: Button = { label: 'Find a feed to follow', command: 'follow', values: {} };

/** Reminders where nothing lies ahead say so, and what helps; otherwise the card is as it was. */
export function withOutlook(card: Card, { isAnyAhead, last }: DatesOutlook): Card {
  if (isAnyAhead) return card;
  const known =
    last === null ? 'No key date is known yet.' : `Nothing lies ahead: the last date was ${showDate(last)}.`;
  const text: Block = {
    kind: 'text',
    leaves: [
      bold(known),
      plain(' These reminders wait for the next date that an article names. Keep them for that, or stop them.'),
    ],
  };
  const buttons: Block = { kind: 'buttons', buttons: last === null ? [FOLLOW] : [SHOW, FOLLOW] };
  return { ...card, blocks: [text, ...card.blocks, buttons] };
}
