import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installations } from './installations.ts';
import type { Seal } from './seal.ts';

/** Bolt's installation store on top of ours: each installation is encrypted for its own workspace. */
export function toInstallationStore(
  installations: Installations,
  seal: Seal,
  installed: (workspace: string, by: string) => Promise<void>,
): InstallationStore {
  return {
    async storeInstallation(installation) {
      const owner = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (owner === undefined) throw new Error('an installation names no workspace');
      await installations.save(owner, seal.seal(JSON.stringify(installation), owner));
      await installed(owner, installation.user.id);
    },
    async fetchInstallation(query) {
      const owner = ownerOf(query);
      const sealed = await installations.find(owner);
      if (sealed === null) throw new NotInstalled(owner);
      const text = seal.parse(sealed, owner);
      if (text === undefined) throw new SealedOtherwise(owner);
      // Our own JSON, decrypted with our own key.
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

/** DATELINE_KEY has changed since the workspace installed the app, or the row was changed. */
export class SealedOtherwise extends Error {
  constructor(workspaces: string) {
    super(
      `DATELINE_KEY does not open the Slack installation of ${workspaces}: set the key that it was installed with, or reinstall the app there at /slack/install`,
    );
    this.name = 'SealedOtherwise';
  }
}

function ownerOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}
