import type { App, InstallationStore } from '@slack/bolt';
import type { Front } from '../../../command/front.ts';
import type { Log } from '../../../core/log.ts';

/** A workspace that removes the app, or revokes its token, is forgotten with its tokens; what it was told is kept, and waits. */
export function listenToRemovals(app: App, store: InstallationStore, front: Front, log: Log): void {
  const forget = async (team: string) => {
    await store.deleteInstallation?.({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    log.info({ platform: 'slack', team }, 'Slack workspace left');
    await front.leaveWorkspace({ platform: 'slack', workspace: team });
  };
  app.event('app_uninstalled', ({ body }) => forget(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body.team_id);
  });
}
