import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { SettingName } from './options.ts';
import { type Get, readAddressSetting, readList, readPort, readSettingAs } from './read-as.ts';

export type SlackConfig = {
  /** The token of the one workspace; null when many workspaces install the app. */
  readonly botToken: string | null;
  readonly oauth: OAuthConfig | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number;
  readonly apiUrl: string | null;
  /** Ids of user groups whose members manage the workspace. */
  readonly managerGroups: readonly string[];
};

type OAuthConfig = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly key: string;
};

const TOGETHER = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'DATELINE_KEY'] as const;
const GROUP = z.string().regex(/^S[A-Z0-9]{2,20}$/);
const SHORTEST_KEY = 16;
const ONE_OR_MANY =
  'For one workspace, set only SLACK_BOT_TOKEN. For many, set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and DATELINE_KEY.';

/** Slack's settings: one workspace by its token, or many by OAuth. Throws a UserError if they contradict each other. */
export function readSlack(get: Get): SlackConfig | null {
  const botToken = get('SLACK_BOT_TOKEN');
  const oauth = readOAuth(get);
  if (botToken === null && oauth === null) return null;
  if (botToken !== null && oauth !== null)
    throw new UserError('SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set.', ONE_OR_MANY);
  const appToken = get('SLACK_APP_TOKEN');
  const signingSecret = get('SLACK_SIGNING_SECRET');
  if (appToken === null && signingSecret === null)
    throw new UserError(
      `${botToken === null ? 'SLACK_CLIENT_ID' : 'SLACK_BOT_TOKEN'} is set, but SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are not.`,
      'Set SLACK_APP_TOKEN for Socket Mode, which needs no public address, or SLACK_SIGNING_SECRET and SLACK_PORT for HTTP.',
    );
  return {
    botToken,
    oauth,
    appToken,
    signingSecret,
    port: readPort('SLACK_PORT', get),
    apiUrl: readAddressSetting('SLACK_API_URL', get),
    managerGroups: readList('SLACK_MANAGER_GROUPS', get).map((group) =>
      readSettingAs(GROUP, 'SLACK_MANAGER_GROUPS', group, 'ids of user groups, such as S0123456789'),
    ),
  };
}

/** Null if none of Slack's three settings is set: DATELINE_KEY alone does not turn OAuth on. */
function readOAuth(get: Get): OAuthConfig | null {
  const [clientId, clientSecret, stateSecret, key] = TOGETHER.map(get);
  if (!clientId && !clientSecret && !stateSecret) return null;
  if (!clientId || !clientSecret || !stateSecret || !key) throw notTogether(get);
  if (key.length < SHORTEST_KEY)
    throw new UserError(
      'DATELINE_KEY is too short.',
      `Use at least ${SHORTEST_KEY} random characters. This prints some: node -e "console.log(crypto.randomUUID())"`,
    );
  return { clientId, clientSecret, stateSecret, key };
}

function notTogether(get: Get): UserError {
  const names = (isSet: boolean): readonly SettingName[] => TOGETHER.filter((name) => (get(name) !== null) === isSet);
  const [first] = names(true);
  return new UserError(`${first} is set, but not ${names(false).join(', ')}.`, ONE_OR_MANY);
}
