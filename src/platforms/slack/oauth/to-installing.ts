import type { HTTPReceiverOptions } from '@slack/bolt';
import { AGENT_SCOPE, LINK_SCOPES, SCOPES } from '../register/scopes.ts';
import { toInstallationStore } from './installation-store.ts';
import type { OAuth } from './installations.ts';
import { sayNotInstalled } from './say-not-installed.ts';
import { createSeal } from './seal.ts';

/** What a Bolt receiver needs for workspaces to install the app at /slack/install. */
export type Installing = Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
>;

/** `installed` is called for each workspace that installs the app, for the first time or again, with who did. */
export function toInstalling(
  oauth: OAuth,
  { apiUrl, isUnfurling }: { readonly apiUrl: string | null; readonly isUnfurling: boolean },
  installed: (workspace: string, by: string) => Promise<void>,
): Installing {
  const { clientId, clientSecret, stateSecret, key, installations } = oauth;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...SCOPES, AGENT_SCOPE, ...(isUnfurling ? LINK_SCOPES : [])],
    installationStore: toInstallationStore(installations, createSeal(key), installed),
    installerOptions: {
      directInstall: true,
      callbackOptions: { failure: sayNotInstalled },
      ...(apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
    },
  };
}
