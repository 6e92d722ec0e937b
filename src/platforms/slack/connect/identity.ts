import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from './web-client.ts';

/** Whose token it is. Asked for once, and again only after a failure. */
export type Identity = { authorize(): Promise<AuthorizeResult> };

export function createIdentity(client: WebClient, botToken: string): Identity {
  let known: Promise<AuthorizeResult> | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    authorize: () => {
      known ??= readIdentity(client, botToken);
      known.catch(forget);
      return known;
    },
  };
}

async function readIdentity(client: WebClient, botToken: string): Promise<AuthorizeResult> {
  const { user_id, bot_id, team_id } = await client.auth.test();
  return { botToken, botUserId: user_id, botId: bot_id, teamId: team_id };
}
