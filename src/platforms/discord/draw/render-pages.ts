import { ComponentType } from 'discord.js';
import type { PagesBlock } from '../../../card/card.ts';
import { pagesAround } from '../../../card/parts/pages-around.ts';
import { turnButtons } from '../../../card/parts/paging.ts';
import { toCustomId } from '../custom-id.ts';
import { OPTIONS_IN_SELECT } from '../limits.ts';
import type { Part } from './part.ts';
import { renderDiscordButtons } from './render-buttons.ts';

/** Back and More, with a select before them if there are more than two pages. The select's id is the call without the page; each value is a page. */
export function renderDiscordPages(block: PagesBlock): readonly Part[] {
  return [...pageSelect(block), ...renderDiscordButtons(turnButtons(block))];
}

function pageSelect({ page, pages, command, values }: PagesBlock): readonly Part[] {
  const id = toCustomId({ path: command, values });
  const numbers = pagesAround(page, pages, OPTIONS_IN_SELECT);
  if (id === undefined || numbers.length === 0) return [];
  const options = numbers.map((number) => ({
    label: `Page ${number} of ${pages}`,
    value: String(number),
    default: number === page,
  }));
  return [{ kind: 'select', select: { type: ComponentType.StringSelect, custom_id: id, options } }];
}
