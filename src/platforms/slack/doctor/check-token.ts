import type { webApi } from '@slack/bolt';
import type { Finding } from '../../../core/finding.ts';
import { createWebClient } from '../connect/web-client.ts';
import { SCOPES } from '../register/scopes.ts';
import { reasonOf } from './reason-of.ts';
import { well } from './well.ts';

const TOKEN = 'Slack bot token';
const SCOPE = 'Slack scopes';
const HINTS: Readonly<Record<string, string>> = {
  token_expired: 'Turn token rotation off in the app, and take SLACK_BOT_TOKEN anew from OAuth & Permissions.',
  token_revoked: 'Install the app again under Install App, and take SLACK_BOT_TOKEN anew.',
  account_inactive: 'The app was taken out of the workspace: install it again, and take SLACK_BOT_TOKEN anew.',
  not_allowed_token_type: 'SLACK_BOT_TOKEN begins with xoxb-; a token that begins with xapp- is SLACK_APP_TOKEN.',
};
const USUAL_HINT = 'Take SLACK_BOT_TOKEN anew from OAuth & Permissions of the app, and check the network.';

/** The token of one workspace: whether Slack takes it, whose it is, and what it may do. */
export async function checkToken(botToken: string, options: webApi.WebClientOptions): Promise<readonly Finding[]> {
  try {
    const { user, team, bot_id, response_metadata } = await createWebClient(botToken, options).auth.test();
    if (!bot_id) return [toPersonal(user ?? 'someone')];
    return [well(TOKEN, `belongs to ${user} in ${team}`), toScopes(response_metadata?.scopes)];
  } catch (error) {
    const says = reasonOf(error);
    return [{ what: TOKEN, isWell: false, says, hint: HINTS[says] ?? USUAL_HINT }];
  }
}

/** It would post in the name of a person. */
function toPersonal(user: string): Finding {
  const hint = 'Take the Bot User OAuth Token, xoxb-…, from OAuth & Permissions of the app.';
  return { what: TOKEN, isWell: false, says: `is the token of a person, ${user}`, hint };
}

function toScopes(granted: readonly string[] = []): Finding {
  const missing = SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return well(SCOPE, `all ${SCOPES.length} granted`);
  const hint = 'Paste the manifest of `dateline slack-manifest` into the app, and install it again.';
  return { what: SCOPE, isWell: false, says: `${missing.join(', ')} not granted`, hint };
}
