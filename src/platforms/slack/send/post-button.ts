import type { types } from '@slack/bolt';

/** The action of "Post to channel"; its value is the ask to repeat. */
export const POST = 'post';

/** The foot of an answer that only the caller sees. */
export function postButton(value: string): types.ActionsBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        text: { type: 'plain_text', text: 'Post to channel', emoji: false },
        action_id: POST,
        value,
      },
    ],
  };
}
