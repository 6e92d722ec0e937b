import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from './web-client.ts';

/** Whose token it is. Looked up once, and again only after a failure, or to check whether it is still valid. */
export type Identity = { authorize(): Promise<AuthorizeResult>; renew(): Promise<AuthorizeResult> };

export function createIdentity(client: WebClient, botToken: string): Identity {
  let known: Promise<AuthorizeResult> | undefined;
  const forget = () => {
    known = undefined;
  };
  function authorize(): Promise<AuthorizeResult> {
    known ??= readIdentity(client, botToken);
    known.catch(forget);
    return known;
  }
  return {
    authorize,
    renew: () => {
      forget();
      return authorize();
    },
  };
}

async function readIdentity(client: WebClient, botToken: string): Promise<AuthorizeResult> {
  const { user_id, bot_id, team_id } = await client.auth.test();
  return { botToken, botUserId: user_id, botId: bot_id, teamId: team_id };
}
