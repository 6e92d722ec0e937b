import type { webApi } from '@slack/bolt';
import type { Checkup } from '../../../core/checkup.ts';
import { explainSlack } from '../connect/explain-slack.ts';
import { createWebClient } from '../connect/web-client.ts';
import { reasonOf } from './reason-of.ts';
import { toScopes } from './to-scopes.ts';
import { well } from './well.ts';

const TOKEN = 'Slack bot token';
const SCOPE = 'Slack scopes';
const SCOPE_HINT = 'Paste the manifest of `dateline slack-manifest` into the app, and reinstall it.';

/** The token of one workspace: whether Slack accepts it, whose it is, and what it may do. */
export async function checkToken(botToken: string, options: webApi.WebClientOptions): Promise<readonly Checkup[]> {
  try {
    const { user, team, bot_id, response_metadata } = await createWebClient(botToken, options).auth.test();
    if (!bot_id) return [toPersonal(user ?? 'someone')];
    return [well(TOKEN, `belongs to ${user} in ${team}`), toScopes(SCOPE, response_metadata?.scopes ?? [], SCOPE_HINT)];
  } catch (error) {
    // In the same words as /readyz.
    const { hint } = explainSlack(error, 'SLACK_BOT_TOKEN', options.slackApiUrl ?? null);
    return [{ what: TOKEN, isWell: false, says: reasonOf(error, options), hint }];
  }
}

/** It would post in the name of a person. */
function toPersonal(user: string): Checkup {
  const hint = 'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of the app.';
  return { what: TOKEN, isWell: false, says: `is the token of a person, ${user}`, hint };
}
