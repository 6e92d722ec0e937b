import type { Client } from 'discord.js';
import type { Front } from '../../../command/front/front.ts';
import { OWN_WORKSPACE, toWorkspaceName } from '../../../core/channels/workspace-name.ts';
import type { Log } from '../../../core/log.ts';
import { COMMANDS } from '../limits.ts';
import { OWN_PLACES } from './command-places.ts';
import { registerCommands } from './register.ts';
import { toSchemas } from './schema.ts';

export type Registrar = {
  registerAll(): Promise<void>;
  registerIn(guild: string): Promise<void>;
  /** The commands of a workspace changed: "own" concerns every guild, another only its own. */
  registerChanged(workspace: string): Promise<void>;
  /** Whether this process has already checked a guild's commands. */
  isRegistered(guild: string): boolean;
  /** The bot left the guild, so Discord deleted its commands. */
  forget(guild: string): void;
};

export type RegistrarOptions = {
  readonly onlyGuild: string | null;
  /** Only one of several shards registers the global commands. */
  readonly isFirst: boolean;
};

/**
 * Keeps the commands on Discord in step with the front: global ones everywhere and stories' own in each guild, or all of
 * them in the one guild that is set. Registers one at a time, so that the newest commands are written last.
 */
export function createRegistrar(
  client: Client,
  { onlyGuild, isFirst }: RegistrarOptions,
  front: Front,
  log: Log,
): Registrar {
  let last: Promise<void> = Promise.resolve();
  const registered = new Set<string>();

  async function register(guild: string | null): Promise<void> {
    const application = client.application?.id;
    if (!application) return;
    const commands =
      guild === null ? front.commands() : await front.commandsIn({ platform: 'discord', workspace: guild });
    const { global, guild: own } = toSchemas(commands);
    const everywhere = onlyGuild === null ? global : [];
    const here =
      onlyGuild === null
        ? own
        : [...own.slice(0, COMMANDS - global.length), ...global.map((one) => ({ ...one, ...OWN_PLACES }))];
    await registerCommands(client.rest, { application, guild }, guild === null ? everywhere : here, log);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    last = last.then(work);
    return last;
  }

  async function registerGuild(guild: string): Promise<void> {
    registered.add(guild);
    if (onlyGuild === null || guild === onlyGuild) await register(guild);
  }

  const registerAll = () =>
    inTurn(async () => {
      const { leftOut } = toSchemas(front.commands());
      if (leftOut.length > 0)
        log.warn({ commands: leftOut }, 'Discord does not accept these commands; use them through /dateline');
      if (isFirst) await register(null);
      for (const guild of client.guilds.cache.keys()) await registerGuild(guild);
    });

  async function registerChanged(workspace: string): Promise<void> {
    if (workspace === OWN_WORKSPACE) return registerAll();
    const guild = [...client.guilds.cache.keys()].find(
      (id) => toWorkspaceName({ platform: 'discord', workspace: id }) === workspace,
    );
    if (guild !== undefined) await inTurn(() => registerGuild(guild));
  }

  return {
    registerAll,
    registerChanged,
    isRegistered: (guild) => registered.has(guild),
    forget: (guild) => void registered.delete(guild),
    registerIn: (guild) => inTurn(() => registerGuild(guild)),
  };
}
