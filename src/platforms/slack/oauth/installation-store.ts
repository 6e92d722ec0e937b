import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import type { Installations } from './installations.ts';
import type { Seal } from './seal.ts';

/** Bolt's installation store over ours: what is kept is sealed, each installation for its own workspace. */
export function toInstallationStore(installations: Installations, seal: Seal): InstallationStore {
  return {
    async storeInstallation(installation) {
      const owner = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (owner === undefined) throw new Error('an installation names no workspace');
      await installations.save(owner, seal.seal(JSON.stringify(installation), owner));
    },
    async fetchInstallation(query) {
      const owner = ownerOf(query);
      const sealed = await installations.find(owner);
      if (sealed === null) throw new NotInstalled(owner);
      const text = seal.parse(sealed, owner);
      if (text === undefined) throw new Error(`the installation of ${owner} was sealed under another key`);
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

function ownerOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}
