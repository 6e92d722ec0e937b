import type { WebClient } from '../../connect/web-client.ts';

const PAGE = 1000;
const MOST_PAGES = 10;
const TYPES = 'public_channel,private_channel';
// C0123456789, <#C0123456789|news>, https://news.slack.com/archives/C0123456789
const ID = /^(?:<#|https:\/\/[\w.-]+\.slack\.com\/archives\/)?([CG][A-Z0-9]{4,20})(?:\|[^>]*)?>?$/;

/** The id of a channel typed as id, link or name, if the caller may know of it; undefined if there is none. */
export async function findChannel(
  client: WebClient,
  typed: string,
  user: string,
  onError: (error: unknown) => void,
): Promise<string | undefined> {
  try {
    const id = ID.exec(typed)?.[1] ?? (await findByName(client, typed.replace(/^#/, '').toLowerCase()));
    return id !== undefined && (await isOpenTo(client, id, user)) ? id : undefined;
  } catch (error) {
    onError(error);
    return undefined;
  }
}

async function findByName(client: WebClient, name: string): Promise<string | undefined> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const request = { types: TYPES, exclude_archived: true, limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
    const { channels = [], response_metadata } = await client.conversations.list(request);
    const found = channels.find((channel) => channel.name === name)?.id;
    cursor = response_metadata?.next_cursor ?? '';
    if (found !== undefined || cursor === '') return found;
  }
  return undefined;
}

/** Only its members may know of a private channel. */
async function isOpenTo(client: WebClient, id: string, user: string): Promise<boolean> {
  const { channel } = await client.conversations.info({ channel: id });
  if (!channel || channel.is_im || channel.is_mpim || channel.is_archived) return false;
  return channel.is_private !== true || isMember(client, id, user);
}

async function isMember(client: WebClient, channel: string, user: string): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const request = { channel, limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
    const { members = [], response_metadata } = await client.conversations.members(request);
    cursor = response_metadata?.next_cursor ?? '';
    if (members.includes(user)) return true;
    if (cursor === '') return false;
  }
  return false;
}
