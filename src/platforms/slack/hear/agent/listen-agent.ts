import type { App } from '@slack/bolt';
import type { WebClient } from '../../connect/web-client.ts';
import type { Ears } from '../ears.ts';
import { toPrompts } from './to-prompts.ts';

type Opened = { readonly team: string; readonly user: string; readonly channel: string; readonly thread?: string };

/**
 * Suggests questions where a person opens a conversation with the bot: its Messages tab, or a thread of the older assistant
 * view, which apps that have it may keep. Slack’s agent view and Bolt’s `Assistant` do not go together: that class takes
 * every threaded message.
 */
export function listenToAgent(app: App, ears: Ears): void {
  app.event('app_home_opened', async ({ event, body, client, context }) => {
    if (event.tab !== 'messages') return;
    const team = context.teamId ?? body.team_id;
    await suggestPrompts(client, { team, user: event.user, channel: event.channel }, ears);
  });
  app.event('assistant_thread_started', async ({ event, body, client, context }) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread;
    await suggestPrompts(client, { team: context.teamId ?? body.team_id, user, channel, thread }, ears);
  });
}

/** An app without the agent view is refused it, which changes nothing else. */
async function suggestPrompts(client: WebClient, { thread, ...opened }: Opened, { front, callers, log }: Ears) {
  const { channel } = opened;
  try {
    const caller = await callers.of(client, opened);
    const commands = await front.commandsIn((await caller.home?.()) ?? caller.channel);
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      prompts: toPrompts(commands),
    });
  } catch (error) {
    log.info({ platform: 'slack', team: opened.team, error: String(error) }, 'no questions are suggested on Slack');
  }
}
