import type { App, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import { NotInstalled } from '../oauth/installation-store.ts';
import { isOrganization, type Organizations } from '../oauth/organizations.ts';

/** Installations of many workspaces; absent for a single workspace with its token. */
export type Installed = { readonly store: InstallationStore; readonly organizations: Organizations };

/**
 * If a workspace removes the app or revokes its token, its tokens are deleted; its subscriptions are kept, but suspended
 * until it is back. An organization does so for all its workspaces, or adds or removes single ones.
 */
export function listenToRemovals(app: App, installed: Installed | null, front: Front, log: Log): void {
  const leave = async (team: string) => {
    await front.leaveWorkspace({ platform: 'slack', workspace: team });
    installed?.organizations.forget(team);
    log.info({ platform: 'slack', team }, 'Slack workspace left');
  };
  const remove = async (body: object) => {
    const { team, ...said } = ownerOf(body);
    const isWhole = said.isWhole || !(await hasOwn(installed, team));
    const organization = isWhole ? said.organization : undefined;
    const owner = {
      teamId: team,
      enterpriseId: organization,
      isEnterpriseInstall: organization !== undefined,
    } as const;
    await installed?.store.deleteInstallation?.(owner);
    const teams = organization === undefined ? [team] : ((await installed?.organizations.teamsOf(organization)) ?? []);
    for (const one of teams) if (one !== undefined) await leave(one);
  };
  app.event('app_uninstalled', ({ body }) => remove(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await remove(body);
  });
  app.event('team_access_revoked', async ({ event }) => {
    for (const team of event.team_ids) await leave(team);
  });
  app.event('team_access_granted', async ({ event }) => {
    for (const workspace of event.team_ids) await front.joinWorkspace({ platform: 'slack', workspace });
  });
}

const BODY = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  authorizations: z
    .array(
      z.object({
        team_id: z.string().nullish(),
        enterprise_id: z.string().nullish(),
        is_enterprise_install: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

/** Whose installation is gone: a workspace's, or its organization's if Slack says so or names no workspace. */
function ownerOf(body: object) {
  const { data } = BODY.safeParse(body);
  const said = data?.authorizations?.[0];
  const team = said?.team_id ?? data?.team_id ?? undefined;
  const organization = said?.enterprise_id ?? data?.enterprise_id ?? (team && isOrganization(team) ? team : undefined);
  const isOrgWide = said?.is_enterprise_install ?? data?.is_enterprise_install ?? false;
  const isWhole = isOrgWide || team === undefined || isOrganization(team);
  return { team, organization: organization ?? undefined, isWhole };
}

async function hasOwn(installed: Installed | null, team: string | undefined): Promise<boolean> {
  try {
    await installed?.store.fetchInstallation({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    return true;
  } catch (error) {
    return !(error instanceof NotInstalled);
  }
}
