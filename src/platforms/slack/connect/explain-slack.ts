import { webApi } from '@slack/bolt';
import { ConnectionError } from '../../../core/connection/connection-error.ts';
import { explainNetwork } from '../../../core/connection/explain-network.ts';
import { hostOfUrl } from '../../../core/connection/host-of.ts';

type TokenSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const USUAL_API = 'https://slack.com/api/';
const SECOND_MS = 1000;
const CHECK_NETWORK = 'Check the network and DNS of this machine, and SLACK_API_URL where it is set.';

/** What to do about a token, by Slack's word for what is wrong with it. */
const BOT_HINTS: Readonly<Record<string, string>> = {
  token_expired: 'Turn token rotation off in the app, and take SLACK_BOT_TOKEN anew from OAuth & Permissions.',
  token_revoked: 'Install the app again under Install App, and take SLACK_BOT_TOKEN anew.',
  account_inactive: 'The app was taken out of the workspace: install it again, and take SLACK_BOT_TOKEN anew.',
  not_allowed_token_type: 'SLACK_BOT_TOKEN begins with xoxb-; a token that begins with xapp- is SLACK_APP_TOKEN.',
};
const USUAL_HINTS: Readonly<Record<TokenSetting, string>> = {
  SLACK_BOT_TOKEN: 'Take SLACK_BOT_TOKEN anew from OAuth & Permissions of the app.',
  SLACK_APP_TOKEN: 'Take SLACK_APP_TOKEN, xapp-…, from Basic Information of the app, with the scope connections:write.',
};

/** These pass by themselves; whatever else Slack refuses with speaks of the token. */
const PASSING = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited']);

/** What to do about a token that Slack refused with such a word. */
function hintFor(setting: TokenSetting, word: string): string {
  return (setting === 'SLACK_BOT_TOKEN' ? BOT_HINTS[word] : undefined) ?? USUAL_HINTS[setting];
}

/** Why Slack could not be connected to, and what to do. */
export function explainSlack(cause: unknown, setting: TokenSetting, apiUrl: string | null): ConnectionError {
  if (cause instanceof ConnectionError) return cause;
  if (cause instanceof webApi.WebAPIPlatformError && !PASSING.has(cause.data.error)) {
    const word = cause.data.error;
    return new ConnectionError(`Slack refused ${setting} (${word}).`, {
      hint: hintFor(setting, word),
      isRefusal: true,
      cause,
    });
  }
  const afterMs = cause instanceof webApi.WebAPIRateLimitedError ? cause.retryAfter * SECOND_MS : 0;
  return new ConnectionError(reasonFor(cause, apiUrl), { hint: CHECK_NETWORK, isRefusal: false, afterMs, cause });
}

/** What is wrong where it is not the token. */
export function reasonFor(cause: unknown, apiUrl: string | null): string {
  if (cause instanceof webApi.WebAPIPlatformError) return `Slack answered ${cause.data.error}.`;
  if (cause instanceof webApi.WebAPIHTTPError) return `Slack answered ${cause.statusCode}.`;
  if (cause instanceof webApi.WebAPIRateLimitedError) return 'Slack asked to wait.';
  const why = explainNetwork(cause, hostOfUrl(apiUrl ?? USUAL_API));
  return `Slack could not be reached: ${why ?? (cause instanceof Error ? cause.message : 'it closed the connection.')}`;
}
