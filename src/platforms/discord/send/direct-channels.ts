import { type REST, type RESTPostAPICurrentUserCreateDMChannelResult, Routes } from 'discord.js';
import type { Channel } from '../../../core/channels/channel.ts';
import { DIRECT_PREFIX } from '../../../core/channels/direct-channel.ts';

// Opening one again returns the same channel, so forgetting it costs only a request.
const MAX_DIRECT_CHANNELS = 10_000;

export type DirectChannels = {
  /** Discord's id of a channel; opens a person's direct channel first. Throws discord.js's errors. */
  idOf(channel: Channel): Promise<string>;
};

/** Direct messages go to a channel that is opened once for each person. */
export function createDirectChannels(rest: REST): DirectChannels {
  const opened = new Map<string, string>();

  async function open(user: string): Promise<string> {
    const known = opened.get(user);
    if (known) return known;
    const body = { recipient_id: user };
    const { id } = (await rest.post(Routes.userChannels(), { body })) as RESTPostAPICurrentUserCreateDMChannelResult;
    if (opened.size >= MAX_DIRECT_CHANNELS) opened.clear();
    opened.set(user, id);
    return id;
  }

  return {
    idOf: async ({ id }) => (id.startsWith(DIRECT_PREFIX) ? open(id.slice(DIRECT_PREFIX.length)) : id),
  };
}
