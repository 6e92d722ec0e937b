import { type REST, type RESTGetAPIChannelMessagesResult, Routes } from 'discord.js';
import { markOf } from './post-mark.ts';

const MESSAGES_LOOKED_THROUGH = 100;

/** Messages of the channel by their mark; undefined if its history cannot be read. */
export async function findMessages(
  rest: REST,
  channel: () => Promise<string>,
  nonces: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const query = new URLSearchParams({ limit: String(MESSAGES_LOOKED_THROUGH) });
    const shown = (await rest.get(Routes.channelMessages(await channel()), {
      query,
    })) as RESTGetAPIChannelMessagesResult;
    const byMark = new Map(shown.map(({ id, components }) => [components?.[0]?.id, id]));
    return new Map(
      nonces.flatMap((nonce) => {
        const message = byMark.get(markOf(nonce));
        return message === undefined ? [] : [[nonce, message]];
      }),
    );
  } catch {
    return undefined;
  }
}
