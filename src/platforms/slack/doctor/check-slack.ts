import type { Checkup } from '../../../core/checkup.ts';
import { createBoltLogger } from '../connect/bolt-logger.ts';
import { toClientOptions } from '../connect/web-client.ts';
import type { OAuth } from '../oauth/installations.ts';
import { checkClock } from './check-clock.ts';
import { checkInstallations } from './check-installations.ts';
import { checkSigningSecret } from './check-signing-secret.ts';
import { checkSocket } from './check-socket.ts';
import { checkToken } from './check-token.ts';
import { well } from './well.ts';

export type SlackCheckParts = {
  /** Null where many workspaces install the app. */
  readonly botToken: string | null;
  readonly oauth: OAuth | null;
  /** Null in HTTP mode. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly apiUrl: string | null;
  /** How many commands the desk has. */
  readonly commands: number;
  readonly now: () => Temporal.Instant;
};

/** Looks at Slack through its Web API, changing nothing: tokens, scopes, how events come, the clock. For `dateline doctor`. */
export async function checkSlack(parts: SlackCheckParts): Promise<readonly Checkup[]> {
  const { botToken, oauth, appToken, signingSecret, apiUrl, now } = parts;
  const silent = createBoltLogger({ info: () => {}, warn: () => {}, error: () => {} });
  const options = toClientOptions(apiUrl, silent);
  return [
    ...(oauth ? await checkInstallations(oauth, options) : await checkToken(botToken ?? '', options)),
    appToken === null ? checkSigningSecret(signingSecret) : await checkSocket(appToken, options),
    await checkClock(options, now),
    tellCommands(parts.commands),
  ];
}

/** Slack tells no bot which commands its app declares. */
function tellCommands(count: number): Checkup {
  const how = 'compare with App Manifest of the app, which `dateline slack-manifest` prints anew';
  return well('Slack commands', `${count} here; Slack shows a bot none of its own, so ${how}`);
}
