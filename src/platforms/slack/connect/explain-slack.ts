import { webApi } from '@slack/bolt';
import { ConnectionError } from '../../../core/connection/connection-error.ts';
import { explainNetwork } from '../../../core/connection/explain-network.ts';
import { hostOfUrl } from '../../../core/connection/host-of.ts';

type TokenSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const USUAL_API = 'https://slack.com/api/';
const SECOND_MS = 1000;
const CHECK_NETWORK = 'Check the network and DNS of this machine, and SLACK_API_URL if it is set.';

/** What to do about a token, by Slack's word for what is wrong with it. */
const BOT_HINTS: Readonly<Record<string, string>> = {
  token_expired: 'Turn off token rotation in the app, and copy SLACK_BOT_TOKEN again from OAuth & Permissions.',
  token_revoked: 'Reinstall the app under Install App, and copy SLACK_BOT_TOKEN again.',
  account_inactive: 'The app was removed from the workspace: reinstall it, and copy SLACK_BOT_TOKEN again.',
  not_allowed_token_type: 'SLACK_BOT_TOKEN starts with xoxb-; a token that starts with xapp- is SLACK_APP_TOKEN.',
};
const USUAL_HINTS: Readonly<Record<TokenSetting, string>> = {
  SLACK_BOT_TOKEN: 'Copy SLACK_BOT_TOKEN again from OAuth & Permissions of the app.',
  SLACK_APP_TOKEN:
    'Copy SLACK_APP_TOKEN (xapp-…) from Basic Information of the app; it needs the scope connections:write.',
};

/** These pass by themselves; any other refusal of Slack is about the token. */
const PASSING = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited']);

/** What to do about a token that Slack refused with this code. */
function hintFor(setting: TokenSetting, word: string): string {
  return (setting === 'SLACK_BOT_TOKEN' ? BOT_HINTS[word] : undefined) ?? USUAL_HINTS[setting];
}

/** Why the connection to Slack failed, and what to do. */
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

/** What is wrong if it is not the token. */
export function reasonFor(cause: unknown, apiUrl: string | null): string {
  if (cause instanceof webApi.WebAPIPlatformError) return `Slack answered ${cause.data.error}.`;
  if (cause instanceof webApi.WebAPIHTTPError) return `Slack answered ${cause.statusCode}.`;
  if (cause instanceof webApi.WebAPIRateLimitedError) return 'Slack asked to wait.';
  const why = explainNetwork(cause, hostOfUrl(apiUrl ?? USUAL_API));
  return `Slack could not be reached: ${why ?? (cause instanceof Error ? cause.message : 'it closed the connection.')}`;
}
