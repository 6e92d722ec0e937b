import type { App, types } from '@slack/bolt';
import { findBareForm } from './form/find-form.ts';
import { renderForm } from './form/render-form.ts';
import type { Ears } from './listen.ts';
import { readTyped } from './read-typed.ts';
import { reply } from './reply.ts';
import type { WebClient } from './web-client.ts';

/** `/digest` alone opens its form; `/quote kirby`, `/dateline quote kirby`, `/syria dates`: whatever the manifest declared, is asked. */
export function listenToCommands(app: App, { front, callers }: Ears): void {
  app.command(/^\//, async ({ command, ack, client, respond, context }) => {
    await ack();
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const caller = await callers.of(client, { team, channel, user });
    const text = `${command.command} ${readTyped(command.text, context.botUserId ?? '')}`.trim();
    const form = caller.mayManage ? findBareForm(text, front.commands()) : undefined;
    const place = { client, channel, user, respond, isDirect: false };
    if (form && (await openForm(client, command.trigger_id, renderForm(form, { channel, zone: caller.zone })))) return;
    await reply(front, { text }, caller, place);
  });
}

/** False where Slack's three seconds for opening one are over: then the command is answered as typed. */
async function openForm(client: WebClient, trigger: string, view: types.ModalView): Promise<boolean> {
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch {
    return false;
  }
}
