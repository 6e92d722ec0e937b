import { type Client, Events } from 'discord.js';
import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { Registrar } from '../register/registrar.ts';
import { findWelcomeChannel } from './find-welcome-channel.ts';

/**
 * Tracks the guilds that the bot is in. A guild that is only unavailable was not left: discord.js reports outages by
 * other events, and a guild joined while the connection was lost appears when an outage ends.
 */
export function followGuilds(client: Client, registrar: Registrar, front: Front, log: Log): void {
  const toWorkspace = (guild: string) => ({ platform: 'discord', workspace: guild }) as const;

  async function join(guild: string): Promise<void> {
    await registrar.registerIn(guild);
    await front.joinWorkspace(toWorkspace(guild));
  }

  client.once(Events.ClientReady, async () => {
    for (const guild of client.guilds.cache.keys()) await front.joinWorkspace(toWorkspace(guild));
  });
  client.on(Events.GuildCreate, async (guild) => {
    log.info({ guild: guild.id }, 'joined a Discord guild');
    await join(guild.id);
    await front.welcome(findWelcomeChannel(guild));
  });
  client.on(Events.GuildAvailable, async ({ id }) => {
    if (client.isReady() && !registrar.isRegistered(id)) await join(id);
  });
  client.on(Events.GuildDelete, async ({ id }) => {
    log.info({ guild: id }, 'left a Discord guild');
    registrar.forget(id);
    await front.leaveWorkspace(toWorkspace(id));
  });
}
