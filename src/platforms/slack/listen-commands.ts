import type { App } from '@slack/bolt';
import type { Ears } from './listen.ts';
import { readTyped } from './read-typed.ts';
import { reply } from './reply.ts';

/** `/quote kirby`, `/dateline quote kirby`, `/syria dates`: whatever the manifest declared. */
export function listenToCommands(app: App, { front, callers }: Ears): void {
  app.command(/^\//, async ({ command, ack, client, respond, context }) => {
    await ack();
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const caller = await callers.of(client, { team, channel, user });
    const text = `${command.command} ${readTyped(command.text, context.botUserId ?? '')}`.trim();
    await reply(front, { text }, caller, { client, channel, user, respond, isDirect: false });
  });
}
