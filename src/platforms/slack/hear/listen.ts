import type { App } from '@slack/bolt';
import { listenToAgent } from './agent/listen-agent.ts';
import type { Ears } from './ears.ts';
import { listenToForms } from './form/listen-forms.ts';
import { listenToHome } from './home/listen-home.ts';
import { listenToLinks } from './links/listen-links.ts';
import { listenToActions } from './listen-actions.ts';
import { listenToCommands } from './listen-commands.ts';
import { listenToJoining } from './listen-joining.ts';
import { listenToMessages } from './listen-messages.ts';
import { listenToOptions } from './listen-options.ts';
import { listenToPasted } from './listen-pasted.ts';
import { listenToShortcuts } from './listen-shortcuts.ts';
import { skipRepeats } from './repeats/skip-repeats.ts';

/** Everything that the app listens to. Each listener acknowledges first, then asks the desk. */
export function listenToSlack(app: App, ears: Ears): void {
  app.use(skipRepeats());
  listenToCommands(app, ears);
  listenToMessages(app, ears);
  listenToActions(app, ears);
  listenToOptions(app, ears);
  listenToForms(app, ears);
  listenToHome(app, ears);
  listenToShortcuts(app, ears);
  listenToPasted(app, ears);
  listenToJoining(app, ears);
  listenToAgent(app, ears);
  listenToLinks(app, ears);
  app.event('user_change', async ({ event, body }) => ears.callers.forget(body.team_id, event.user.id));
  app.error(async (error) => ears.log.error({ platform: 'slack', error: error.message }, 'Slack listener failed'));
}
