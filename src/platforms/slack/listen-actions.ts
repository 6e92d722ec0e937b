import type { App } from '@slack/bolt';
import { parseAsk } from './ask.ts';
import type { Ears } from './listen.ts';
import { parsePress } from './parse-press.ts';
import { POST } from './post-button.ts';
import { reply, replyToAll } from './reply.ts';

/** Buttons and selects: each holds a command, as if it were typed. */
export function listenToActions(app: App, { front, callers }: Ears): void {
  app.action({ type: 'block_actions' }, async ({ body, ack, client, respond }) => {
    await ack();
    const press = parsePress(body);
    const ask = press && parseAsk(press.value);
    if (!press || !ask) return;
    const { team, user, thread } = press;
    const channel = press.channel ?? user;
    const caller = await callers.of(client, { team, channel, user });
    const isPosted = press.action === POST;
    const isReplaced = !isPosted && press.isEphemeral && 'call' in ask && 'page' in ask.call.values;
    const isInChannel = press.channel !== undefined;
    const place = {
      client,
      channel,
      user,
      thread,
      isDirect: !isInChannel,
      isReplaced,
      ...(isInChannel ? { respond } : {}),
    };
    await (isPosted ? replyToAll : reply)(front, ask, caller, place);
  });
}
