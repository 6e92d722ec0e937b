import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installations } from './installations.ts';
import type { Seal } from './seal.ts';

/** Bolt's installation store over ours: what is kept is sealed, each installation for its own workspace. */
export function toInstallationStore(
  installations: Installations,
  seal: Seal,
  installed: (workspace: string) => Promise<void>,
): InstallationStore {
  return {
    async storeInstallation(installation) {
      const owner = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (owner === undefined) throw new Error('an installation names no workspace');
      await installations.save(owner, seal.seal(JSON.stringify(installation), owner));
      await installed(owner);
    },
    async fetchInstallation(query) {
      const owner = ownerOf(query);
      const sealed = await installations.find(owner);
      if (sealed === null) throw new NotInstalled(owner);
      const text = seal.parse(sealed, owner);
      if (text === undefined) throw new SealedOtherwise(owner);
      // Our own JSON, opened with our own key.
      return JSON.parse(text) as Installation<'v2', boolean>;
    },
    deleteInstallation: (query) => installations.remove(ownerOf(query)),
  };
}

/** The workspace removed the app, or never had it. */
export class NotInstalled extends Error {
  constructor(workspace: string) {
    super(`not installed in ${workspace}`);
    this.name = 'NotInstalled';
  }
}

/** DATELINE_KEY is another one than when the workspace installed the app, or the row was changed. */
export class SealedOtherwise extends Error {
  constructor(workspaces: string) {
    super(
      `DATELINE_KEY does not open the Slack installation of ${workspaces}: set the key it was made with, or install the app there anew at /slack/install`,
    );
    this.name = 'SealedOtherwise';
  }
}

function ownerOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}
