import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from '@slack/bolt';
import { withSharedFile } from '../../../command/with-shared-file.ts';
import type { Ears } from './ears.ts';
import { reply, replyInThread } from './reply.ts';
import { parseMessage } from './typed/parse-message.ts';
import { readTyped } from './typed/read-typed.ts';

type Args = SlackEventMiddlewareArgs<'message' | 'app_mention'> & AllMiddlewareArgs;

/** `@Dateline quote kirby` in a channel or a thread, and direct messages. Bolt has already acknowledged them. */
export function listenToMessages(app: App, ears: Ears): void {
  app.event('app_mention', (args) => answerMessage(args, ears));
  app.event('message', async (args) => {
    if (args.event.channel_type === 'im') await answerMessage(args, ears);
  });
}

async function answerMessage({ event, body, client, context }: Args, { front, callers, agents }: Ears): Promise<void> {
  const message = parseMessage(event);
  if (!message || message.user === context.botUserId) return;
  const { channel, user, isDirect } = message;
  const team = context.teamId ?? body.team_id;
  const asked = { team, channel, thread: message.thread ?? message.ts };
  const [caller, isAgent] = await Promise.all([
    callers.of(client, { team, channel, user }),
    isDirect && agents.begin(client, asked),
  ]);
  const typed = readTyped(message.text, context.botUserId ?? '');
  const ask = message.file && withSharedFile(typed, message.file, await front.commandsIn(caller.channel));
  const place = { client, channel, user, thread: isAgent ? asked.thread : message.thread, isDirect };
  if (isDirect) await reply(front, ask ?? { text: typed || 'help' }, caller, place);
  else await replyInThread(front, ask ?? { text: typed || 'help' }, caller, { ...place, answerThread: asked.thread });
  if (isAgent && message.thread === undefined) await agents.name(client, asked, typed || message.file?.name || 'help');
}
