import type { types } from '@slack/bolt';

/** Slack refuses two actions with the same id in a message or view, so a number is added to each. */
export function numberActions(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  let number = 0;
  const toNumbered = <T extends { action_id?: string }>(element: T): T => ({
    ...element,
    action_id: `${element.action_id}:${++number}`,
  });
  return blocks.map((block) => {
    if (block.type === 'actions') return { ...block, elements: block.elements.map(toNumbered) };
    return block;
  });
}
