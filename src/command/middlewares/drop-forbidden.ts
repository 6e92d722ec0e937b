import type { Block, Button, Card } from '../../card/card.ts';
import { findPath } from '../grammar/find-action.ts';
import { isEnough } from '../rights/right.ts';
import { rightNeeded } from '../rights/right-needed.ts';
import type { Asked, Middleware } from './middleware.ts';

/** Leaves out buttons that the reader may not use. */
export const dropForbidden: Middleware = async (asked, next) => {
  const card = await next(asked);
  const blocks = await Promise.all(card.blocks.map((block) => keepAllowed(block, asked)));
  return { ...card, blocks: blocks.flat() } satisfies Card;
};

async function keepAllowed(block: Block, asked: Asked): Promise<readonly Block[]> {
  if (block.kind === 'choice') {
    const options = await keepButtons(block.options, asked);
    return options.length > 0 ? [{ ...block, options }] : [];
  }
  if (block.kind !== 'buttons') return [block];
  const buttons = await keepButtons(block.buttons, asked);
  return buttons.length + (block.links?.length ?? 0) > 0 ? [{ ...block, buttons }] : [];
}

async function keepButtons(buttons: readonly Button[], asked: Asked): Promise<readonly Button[]> {
  const allowed = await Promise.all(buttons.map((button) => isAllowed(button, asked)));
  return buttons.filter((_button, index) => allowed[index]);
}

/** A button of an unknown command stays: pressing it explains what is wrong. */
async function isAllowed({ command, values }: Button, { context }: Asked): Promise<boolean> {
  const found = findPath(command, context.commands);
  return found === undefined || isEnough(context.caller.right, await rightNeeded({ found, values, context }));
}
