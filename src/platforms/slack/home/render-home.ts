import type { types } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import { encodeCall } from '../../../command/encode-call.ts';
import { encodePlace } from '../form/form-place.ts';
import { BLOCKS_IN_VIEW } from '../limits.ts';
import { numberActions } from '../number-actions.ts';
import { renderCard } from '../render.ts';

/** Actions of the Home tab: another channel, a form to open. */
export const HOME_CHANNEL = 'home-channel';
export const OPEN_FORM = 'open-form';

export type Home = {
  readonly channel: string;
  readonly cards: readonly Card[];
  /** Forms offered as buttons: label and path. */
  readonly forms: readonly { readonly label: string; readonly path: string }[];
};

/** The Home tab: a channel's stories and key dates, its digests and reminders, each with its buttons. */
export function renderHome({ channel, cards, forms }: Home): types.HomeView {
  const body = cards.flatMap((card) => renderCard(card, [])[0]?.blocks ?? []);
  const top = [channelSelect(channel), ...(forms.length > 0 ? [formButtons(forms)] : [])];
  return {
    type: 'home',
    private_metadata: encodePlace({ path: 'home', channel }),
    blocks: numberActions([...top, ...body].slice(0, BLOCKS_IN_VIEW)),
  };
}

function channelSelect(channel: string): types.KnownBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'conversations_select',
        action_id: HOME_CHANNEL,
        placeholder: { type: 'plain_text', text: 'Channel', emoji: false },
        ...(isUser(channel) ? {} : { initial_conversation: channel }),
      },
    ],
  };
}

/** Their own conversation with the bot, which the select does not list. */
function isUser(id: string): boolean {
  return /^[UW]/.test(id);
}

function formButtons(forms: Home['forms']): types.KnownBlock {
  const elements = forms.map(({ label, path }): types.Button => {
    const text = { type: 'plain_text', text: label, emoji: false } as const;
    return { type: 'button', text, action_id: OPEN_FORM, value: encodeCall({ path, values: {} }) };
  });
  return { type: 'actions', elements };
}
