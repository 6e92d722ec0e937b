import type { WebClient } from '../../connect/web-client.ts';

const known = new WeakMap<WebClient, Promise<readonly string[]>>();

/**
 * The workspace that a client's token belongs to: a press in a shared channel names the workspace of the person instead.
 * None for a token of a whole organization.
 */
export function homeOf(client: WebClient): Promise<readonly string[]> {
  const before = known.get(client);
  if (before) return before;
  const read = readHome(client);
  known.set(client, read);
  read.catch(() => known.delete(client));
  return read;
}

async function readHome(client: WebClient): Promise<readonly string[]> {
  const { team_id, is_enterprise_install } = await client.auth.test();
  return team_id === undefined || is_enterprise_install === true ? [] : [team_id];
}
