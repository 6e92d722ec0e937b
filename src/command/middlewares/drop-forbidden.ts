import type { Block, Button, Card } from '../../card/card.ts';
import { findPath } from '../grammar/find-action.ts';
import { isEnough } from '../rights/right.ts';
import { rightNeeded } from '../rights/right-needed.ts';
import type { Asked, Middleware } from './middleware.ts';

/** An answer comes without the buttons that would only tell their reader that they may not. */
export const dropForbidden: Middleware = async (asked, next) => {
  const card = await next(asked);
  const blocks = await Promise.all(card.blocks.map((block) => keepAllowed(block, asked)));
  return { ...card, blocks: blocks.flat() } satisfies Card;
};

async function keepAllowed(block: Block, asked: Asked): Promise<readonly Block[]> {
  if (block.kind !== 'buttons') return [block];
  const allowed = await Promise.all(block.buttons.map((button) => isAllowed(button, asked)));
  const buttons = block.buttons.filter((_button, index) => allowed[index]);
  return buttons.length > 0 ? [{ ...block, buttons }] : [];
}

/** What no command knows is for its own refusal to explain. */
async function isAllowed({ command, values }: Button, { context }: Asked): Promise<boolean> {
  const found = findPath(command, context.commands);
  return found === undefined || isEnough(context.caller.right, await rightNeeded({ found, values, context }));
}
