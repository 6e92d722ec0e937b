import {
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelThreadsResult,
  Routes,
} from 'discord.js';
import { toDiscordLine } from '../escape.ts';
import { shortenForDiscord } from '../shorten.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const POST_TITLE = 100;

type Opening = {
  readonly title: string;
  /** The first message of the post. */
  readonly message: object;
  readonly files: { readonly name: string; readonly data: string }[];
};

/** Whether a channel takes no messages, only posts that hold them. */
export function isForum(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel;
}

/** Opens a post in a forum; returns its id, which is a thread's and that of its first message. Throws discord.js's errors. */
export async function openForumPost(rest: REST, forum: string, { title, message, files }: Opening): Promise<string> {
  const name = shortenForDiscord(toDiscordLine(title), POST_TITLE) || 'Dateline';
  const opened = await rest.post(Routes.threads(forum), { body: { name, message }, files });
  return (opened as RESTPostAPIChannelThreadsResult).id;
}
