import type { App } from '@slack/bolt';
import { mayTry } from '../../../command/rights/may-try.ts';
import type { Ears } from './ears.ts';
import { findBareForm } from './form/find-form.ts';
import { openView } from './form/open-view.ts';
import { renderSlackForm } from './form/render-form.ts';
import { reply } from './reply.ts';
import { readTyped } from './typed/read-typed.ts';

/**
 * Runs every command of the manifest: `/quote kirby`, `/dateline quote kirby`, `/syria dates`. `/digest` alone opens its
 * form, or runs as typed if Slack's three seconds for that are over.
 */
export function listenToCommands(app: App, { front, callers }: Ears): void {
  app.command(/^\//, async ({ command, ack, client, respond, context }) => {
    await ack();
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const caller = await callers.of(client, { team, channel, user });
    const text = `${command.command} ${readTyped(command.text, context.botUserId ?? '')}`.trim();
    const form = findBareForm(text, front.commands());
    const mayFill = form !== undefined && mayTry(form.action, caller);
    const place = { client, channel, user, respond, isDirect: false };
    if (mayFill && (await openView(client, command.trigger_id, renderSlackForm(form, { channel, zone: caller.zone }))))
      return;
    await reply(front, { text }, caller, place);
  });
}
