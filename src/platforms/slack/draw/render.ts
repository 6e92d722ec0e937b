import type { types } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import { ACTIONS_ELEMENTS } from '../limits.ts';
import { toSlackLine } from './escape.ts';
import { toFallback } from './fallback-text.ts';
import { numberActions } from './number-actions.ts';
import { packUnits, type Unit } from './pack.ts';
import { partBlock } from './part/part-block.ts';
import { renderBlock } from './render-block.ts';

/** One message: Block Kit, and the same as text. */
export type SlackMessage = {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
};

/**
 * A card as messages in the order to send them: several if it does not fit one, never cut inside a quote or a name.
 * `foot` goes below the last one ("Post to channel").
 */
export function renderSlackCard(card: Card, foot: readonly types.KnownBlock[]): readonly SlackMessage[] {
  const units = toUnits(card);
  const pages = packUnits(units, foot);
  return pages.map((page, index) => toMessage(card, page, index, index === pages.length - 1 ? foot : []));
}

function toUnits(card: Card): readonly Unit[] {
  const titles = card.title === '' ? [] : partBlock({ kind: 'heading', text: card.title });
  const units = [
    ...(card.ping ? [{ block: null, blocks: renderPing(card.ping) }] : []),
    ...(card.reading ? [{ block: null, blocks: renderReading(card.reading) }] : []),
    ...titles.map((block) => ({ block: null, blocks: renderBlock(block) })),
    ...card.blocks.flatMap(partBlock).map((block) => ({ block, blocks: renderBlock(block) })),
  ].filter(({ blocks }) => blocks.length > 0);
  return units.length > 0
    ? units
    : [{ block: null, blocks: renderBlock({ kind: 'heading', text: 'Nothing to show' }) }];
}

const USER_GROUP = /^S[A-Z0-9]+$/;
const toPing = (ping: string | undefined) => (ping && USER_GROUP.test(ping) ? `<!subteam^${ping}>` : '');

function renderPing(ping: string): types.KnownBlock[] {
  const text = toPing(ping);
  return text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

/** One grey line above the answer. */
function renderReading(reading: string): types.KnownBlock[] {
  return [{ type: 'context', elements: [{ type: 'plain_text', text: toSlackLine(reading), emoji: false }] }];
}

function toMessage(card: Card, page: readonly Unit[], index: number, foot: readonly types.KnownBlock[]): SlackMessage {
  const title = index === 0 ? card.title : `${card.title} (continued)`;
  return {
    text: [
      index === 0 ? toPing(card.ping) : '',
      toFallback({ ...card, title, blocks: page.flatMap(({ block }) => block ?? []) }),
    ]
      .join(' ')
      .trim(),
    blocks: numberActions(
      addFoot(
        page.flatMap((unit) => unit.blocks),
        foot,
      ),
    ),
  };
}

/** A button at the foot joins the last row of buttons if there is room. */
function addFoot(blocks: readonly types.KnownBlock[], foot: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
  const last = blocks.at(-1);
  const [row] = foot;
  if (last?.type !== 'actions' || row?.type !== 'actions') return [...blocks, ...foot];
  if (last.elements.length + row.elements.length > ACTIONS_ELEMENTS) return [...blocks, ...foot];
  return [...blocks.slice(0, -1), { ...last, elements: [...last.elements, ...row.elements] }, ...foot.slice(1)];
}
