import {
  REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPICurrentUserResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import type { Command } from '../../command/define.ts';
import { planRegistration } from './plan-registration.ts';
import { toSchemas } from './schema.ts';
import { toFailure } from './to-failure.ts';

/** One thing looked at: how it stands, and what to do where it is not well. */
export type Finding = { readonly what: string; readonly isWell: boolean; readonly says: string; readonly hint: string };

export type CheckParts = {
  readonly token: string;
  readonly apiUrl?: string | null;
  readonly guildId?: string | null;
  readonly commands: readonly Command[];
};

const TIMEOUT_MS = 10_000;

/** Looks at Discord through REST alone, changing nothing: token, guilds, commands registered. For `dateline doctor`. */
export async function checkDiscord({ token, apiUrl, guildId, commands }: CheckParts): Promise<readonly Finding[]> {
  const rest = new REST({ ...(apiUrl ? { api: apiUrl } : {}), retries: 0, timeout: TIMEOUT_MS }).setToken(token);
  try {
    const user = (await rest.get(Routes.user())) as RESTGetAPICurrentUserResult;
    const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
    const known = [well('Discord token', `belongs to ${user.username}`), toGuildFinding(guilds, guildId ?? null)];
    // A server the bot is not in does not show its commands.
    const isAbsent = guildId && !guilds.some(({ id }) => id === guildId);
    return isAbsent ? known : [...known, await checkCommands(rest, commands, guildId ?? null)];
  } catch (error) {
    const hint = 'Check DISCORD_TOKEN against the Developer Portal, and the network.';
    return [{ what: 'Discord token', isWell: false, says: toFailure(error).reason, hint }];
  }
}

function toGuildFinding(guilds: RESTGetAPICurrentUserGuildsResult, only: string | null): Finding {
  const what = 'Discord servers';
  if (guilds.length === 0)
    return { what, isWell: false, says: 'the bot is in none', hint: 'Invite it with the link of the README.' };
  if (only !== null && !guilds.some(({ id }) => id === only))
    return {
      what,
      isWell: false,
      says: `the bot is not in ${only}`,
      hint: 'Check DISCORD_GUILD_ID, or invite it there.',
    };
  return well(what, guilds.length === 1 ? '1 server' : `${guilds.length} servers`);
}

async function checkCommands(rest: REST, commands: readonly Command[], only: string | null): Promise<Finding> {
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const route = only === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, only);
  const held = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  const { global, guild } = toSchemas(commands);
  const { created, changed, removed } = planRegistration(held, only === null ? global : [...guild, ...global]);
  const off = [...created, ...changed, ...removed];
  if (off.length === 0) return well('Discord commands', `${held.length} registered`);
  const says = `${off.map((name) => `/${name}`).join(', ')} not as they should be`;
  return { what: 'Discord commands', isWell: false, says, hint: 'Start Dateline: it registers them.' };
}

function well(what: string, says: string): Finding {
  return { what, isWell: true, says, hint: '' };
}
