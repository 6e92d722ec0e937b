import type { App } from '@slack/bolt';
import type { Ears } from './ears.ts';

/** Says what Dateline is for in the first channel of a workspace that someone adds it to. */
export function listenToJoining(app: App, { front }: Ears): void {
  app.event('member_joined_channel', async ({ event, body, context }) => {
    if (event.user !== context.botUserId) return;
    await front.welcome({ platform: 'slack', workspace: context.teamId ?? body.team_id, id: event.channel });
  });
}
