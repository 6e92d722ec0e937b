import { webApi } from '@slack/bolt';
import { createBoltLogger } from './bolt-logger.ts';
import { SCOPES } from './scopes.ts';
import { createWebClient, toClientOptions, type WebClient } from './web-client.ts';

/** One thing looked at: how it stands, and what to do where it is not well. */
export type Finding = { readonly what: string; readonly isWell: boolean; readonly says: string; readonly hint: string };

export type CheckParts = {
  readonly botToken: string;
  /** Null in HTTP mode. */
  readonly appToken: string | null;
  readonly apiUrl: string | null;
};

const TOKEN = 'Slack bot token';
const SCOPE = 'Slack scopes';
const SOCKET = 'Slack Socket Mode';

/** Looks at Slack through its Web API, changing nothing: token, scopes, Socket Mode. For `dateline doctor`. */
export async function checkSlack({ botToken, appToken, apiUrl }: CheckParts): Promise<readonly Finding[]> {
  const silent = createBoltLogger({ info: () => {}, warn: () => {}, error: () => {} });
  const options = toClientOptions(apiUrl, silent);
  return [
    ...(await checkToken(createWebClient(botToken, options))),
    ...(appToken === null ? [] : [await checkSocket(createWebClient(appToken, options))]),
  ];
}

async function checkToken(client: WebClient): Promise<readonly Finding[]> {
  try {
    const { user, team, response_metadata } = await client.auth.test();
    return [well(TOKEN, `belongs to ${user} in ${team}`), toScopes(response_metadata?.scopes)];
  } catch (error) {
    const hint = 'Take SLACK_BOT_TOKEN anew from OAuth & Permissions of the app, and check the network.';
    return [{ what: TOKEN, isWell: false, says: reasonOf(error), hint }];
  }
}

function toScopes(granted: readonly string[] = []): Finding {
  const missing = SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return well(SCOPE, `all ${SCOPES.length} granted`);
  const hint = 'Paste the manifest of `dateline slack-manifest` into the app, and install it again.';
  return { what: SCOPE, isWell: false, says: `${missing.join(', ')} not granted`, hint };
}

async function checkSocket(client: WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open();
    return well(SOCKET, 'can connect');
  } catch (error) {
    const hint = 'Take SLACK_APP_TOKEN from Basic Information of the app, with the scope connections:write.';
    return { what: SOCKET, isWell: false, says: reasonOf(error), hint };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof Error ? error.message : String(error);
}

function well(what: string, says: string): Finding {
  return { what, isWell: true, says, hint: '' };
}
