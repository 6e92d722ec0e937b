import type { App, InstallationStore } from '@slack/bolt';
import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';

/**
 * A workspace that removes the app, or revokes its token, is forgotten with its tokens; what is posted there is kept, and
 * suspended until it is back. `store` is null for one workspace by its token.
 */
export function listenToRemovals(app: App, store: InstallationStore | null, front: Front, log: Log): void {
  const leave = async (team: string) => {
    await store?.deleteInstallation?.({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    await front.leaveWorkspace({ platform: 'slack', workspace: team });
    log.info({ platform: 'slack', team }, 'Slack workspace left');
  };
  app.event('app_uninstalled', ({ body }) => leave(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await leave(body.team_id);
  });
}
