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
  /** Null if many workspaces install the app. */
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

/** Checks Slack through its Web API for `dateline doctor`: tokens, scopes, how events arrive, the clock. Changes nothing. */
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

/** Slack does not tell a bot which commands its app declares. */
function tellCommands(count: number): Checkup {
  const how = 'compare the App Manifest of the app with the output of `dateline slack-manifest`';
  return well('Slack commands', `${count} here; a bot cannot see its commands on Slack, so ${how}`);
}
