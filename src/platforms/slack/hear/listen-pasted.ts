import type { AllMiddlewareArgs, App, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { mayTry } from '../../../command/rights/may-try.ts';
import { MAX_INPUT_CHARS } from '../limits.ts';
import type { Ears } from './ears.ts';
import { findForm } from './form/find-form.ts';
import { findPasted } from './form/find-pasted.ts';
import { openView } from './form/open-view.ts';
import { renderSlackForm } from './form/render-form.ts';
import { reply } from './reply.ts';
import { readSlackLink, readSlackMessage, readSlackTime } from './typed/read-message.ts';

/** The prefix of a message shortcut's id; the command that takes the message's text follows: `paste:read`. */
export const PASTE = 'paste:';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/**
 * Puts the text of a message into the form of a command that takes one; runs it at once if it wants an address too, if
 * the text is too long, or if the form opens too late.
 */
export function listenToPasted(app: App, ears: Ears): void {
  app.shortcut({ callback_id: /^paste:/, type: 'message_action' }, async (args) => {
    await args.ack();
    await takePasted(args, ears);
  });
}

async function takePasted({ shortcut, client, respond, context }: Args, { front, callers }: Ears): Promise<void> {
  const path = shortcut.callback_id.slice(PASTE.length);
  const pasted = findPasted(front.commands()).find((known) => known.path === path);
  const form = findForm(path, front.commands());
  if (!pasted || !form) return;
  const { user, channel, message, trigger_id } = shortcut;
  const caller = await callers.of(client, { team: context.teamId ?? '', channel: channel.id, user: user.id });
  const text = readSlackMessage(message);
  const posted = pasted.timeOption && readSlackTime(message)?.toString();
  const link = pasted.linkOption && readSlackLink(message);
  const carried = {
    ...(pasted.timeOption && posted ? { [pasted.timeOption]: posted } : {}),
    ...(pasted.linkOption && link ? { [pasted.linkOption]: link } : {}),
  };
  const mayFill = mayTry(pasted.action, caller) && pasted.linkOption === undefined;
  if (text.length <= MAX_INPUT_CHARS && mayFill) {
    const view = renderSlackForm(form, {
      channel: channel.id,
      zone: caller.zone,
      filled: { [pasted.option]: text },
      carried,
    });
    if (await openView(client, trigger_id, view)) return;
  }
  const place = { client, channel: channel.id, user: user.id, respond, isDirect: false };
  await reply(front, { call: { path, values: { ...carried, [pasted.option]: text } } }, caller, place);
}
