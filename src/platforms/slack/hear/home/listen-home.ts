import type { App } from '@slack/bolt';
import type { Ears } from '../ears.ts';
import { parsePlace } from '../form/form-place.ts';
import { publishHome } from './publish-home.ts';

/** Opening the Home tab shows it for the last chosen channel, at first for the conversation with the bot. */
export function listenToHome(app: App, { front, callers }: Ears): void {
  app.event('app_home_opened', async ({ event, body, client, context }) => {
    if (event.tab !== 'home') return;
    const chosen = parsePlace(event.view?.private_metadata ?? '')?.channel;
    const asker = { team: context.teamId ?? body.team_id, channel: chosen ?? event.channel, user: event.user };
    await publishHome(client, front, await callers.of(client, asker));
  });
}
