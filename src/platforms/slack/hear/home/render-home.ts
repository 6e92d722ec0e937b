import type { types } from '@slack/bolt';
import type { Card } from '../../../../card/card.ts';
import { plain } from '../../../../card/parts/leaves/leaves.ts';
import type { Call } from '../../../../command/call.ts';
import { encodeCall } from '../../../../command/grammar/encode-call.ts';
import { toContext } from '../../draw/context-line.ts';
import { numberActions } from '../../draw/number-actions.ts';
import { renderSlackCard } from '../../draw/render.ts';
import { BLOCKS_IN_VIEW } from '../../limits.ts';
import { encodePlace } from '../form/form-place.ts';
import { shareRoom } from './share-room.ts';

/** Actions of the Home tab: another channel, a form to open. */
export const HOME_CHANNEL = 'home-channel';
export const OPEN_FORM = 'open-form';

export type Home = {
  readonly channel: string;
  /** What was asked, and its answer. */
  readonly sections: readonly { readonly call: Call; readonly card: Card }[];
  /** The forms offered as buttons: label and path. */
  readonly forms: readonly { readonly label: string; readonly path: string }[];
};

/** The Home tab: a channel's digests, reminders and feeds, each with its buttons, and the stories' next key dates. */
export function renderHome({ channel, sections, forms }: Home): types.HomeView {
  const top = [channelSelect(channel), ...(forms.length > 0 ? [formButtons(forms)] : [])];
  const rendered = sections.map(({ card }) => renderSlackCard(card, []).flatMap(({ blocks }) => blocks));
  const shares = shareRoom(
    rendered.map(({ length }) => length),
    BLOCKS_IN_VIEW - top.length,
  );
  const body = sections.flatMap(({ call }, index) => cut(rendered[index] ?? [], shares[index] ?? 0, call));
  return {
    type: 'home',
    private_metadata: encodePlace({ path: 'home', channel }),
    blocks: numberActions([...top, ...body]),
  };
}

/** If there is not enough room, the last line says how to see more. */
function cut(blocks: readonly types.KnownBlock[], room: number, { path }: Call): readonly types.KnownBlock[] {
  if (blocks.length <= room) return blocks;
  return room === 0 ? [] : [...blocks.slice(0, room - 1), ...toContext([plain(`More: /${path}`)])];
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
