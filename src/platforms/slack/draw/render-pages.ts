import type { types } from '@slack/bolt';
import type { PagesBlock } from '../../../card/card.ts';
import { pagesAround } from '../../../card/parts/pages-around.ts';
import { turnButtons } from '../../../card/parts/paging.ts';
import { toTurnId } from '../hear/ids/turn-id.ts';
import { PAGES_OFFERED } from '../limits.ts';
import { renderSlackButtons } from './render-buttons.ts';

/** Back and More, and a select if there are more than two pages. */
export function renderSlackPages(block: PagesBlock): types.ActionsBlock[] {
  const [row] = renderSlackButtons(turnButtons(block));
  return row ? [{ ...row, elements: [...row.elements, ...pageSelect(block)] }] : [];
}

function pageSelect(block: PagesBlock): types.StaticSelect[] {
  const { page, pages } = block;
  const action_id = toTurnId(block);
  const options = pagesAround(page, pages, PAGES_OFFERED).map((one) => toOption(one, pages));
  if (action_id === undefined || options.length === 0) return [];
  const initial = options.find(({ value }) => value === String(page));
  return [{ type: 'static_select', action_id, options, ...(initial ? { initial_option: initial } : {}) }];
}

function toOption(page: number, pages: number): types.PlainTextOption {
  return { text: { type: 'plain_text', text: `Page ${page} of ${pages}`, emoji: false }, value: String(page) };
}
