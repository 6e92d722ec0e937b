import type { App } from '@slack/bolt';
import type { Ears } from './ears.ts';
import { findForm } from './form/find-form.ts';
import { openViewOrSay } from './form/open-view.ts';
import { renderSlackForm } from './form/render-form.ts';
import { reply } from './reply.ts';
import { readSlackMessage } from './typed/read-message.ts';

/** A message shortcut: searches the articles for the message's words. */
export const LOOK_UP = 'look-up';
/** The prefix of a global shortcut's id; the command whose form it opens follows: `form:quote`. */
export const SHORTCUT_FORM = 'form:';

const LONGEST_SEARCH = 200;

export function listenToShortcuts(app: App, { front, callers }: Ears): void {
  app.shortcut(
    { callback_id: LOOK_UP, type: 'message_action' },
    async ({ shortcut, ack, client, respond, context }) => {
      await ack();
      const { user, channel, message } = shortcut;
      const asker = { team: context.teamId ?? '', channel: channel.id, user: user.id };
      const words = readSlackMessage(message).replaceAll(/\s+/g, ' ').slice(0, LONGEST_SEARCH);
      const place = { client, channel: channel.id, user: user.id, respond, isDirect: false };
      await reply(front, { call: { path: 'search', values: { words } } }, await callers.of(client, asker), place);
    },
  );
  app.shortcut({ callback_id: /^form:/, type: 'shortcut' }, async ({ shortcut, ack, client, context }) => {
    await ack();
    const form = findForm(shortcut.callback_id.slice(SHORTCUT_FORM.length), front.commands());
    if (!form) return;
    const asker = { team: context.teamId ?? '', channel: shortcut.user.id, user: shortcut.user.id };
    const { zone } = await callers.of(client, asker);
    const channel = form.action.right === 'member' ? shortcut.user.id : null;
    await openViewOrSay(client, shortcut.trigger_id, renderSlackForm(form, { channel, zone }), shortcut.user.id);
  });
}
