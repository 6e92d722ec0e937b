import {
  REST,
  RESTEvents,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPICurrentUserResult,
  Routes,
} from 'discord.js';
import type { Command } from '../../../command/define.ts';
import type { Checkup } from '../../../core/checkup.ts';
import { askGateway } from '../connect/ask-gateway.ts';
import { explainDiscord } from '../connect/explain-discord.ts';
import { checkCommands } from './check-commands.ts';
import { checkGateway } from './check-gateway.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkSkew } from './check-skew.ts';

export type DiscordCheckParts = {
  readonly token: string;
  readonly apiUrl?: string | null;
  readonly guildId?: string | null;
  readonly commands: readonly Command[];
  readonly now: () => Temporal.Instant;
};

const TIMEOUT_MS = 10_000;

/**
 * Checks Discord for `dateline doctor`: token, servers, permissions, commands, gateway, clock. Changes nothing and uses
 * no session.
 */
export async function checkDiscord({
  token,
  apiUrl,
  guildId,
  commands,
  now,
}: DiscordCheckParts): Promise<readonly Checkup[]> {
  const rest = new REST({ ...(apiUrl ? { api: apiUrl } : {}), retries: 0, timeout: TIMEOUT_MS }).setToken(token);
  const only = guildId ?? null;
  let skew: readonly Checkup[] = [];
  rest.on(RESTEvents.Response, (_request, { headers }) => {
    skew = checkSkew(headers.get('date'), now());
  });
  try {
    const user = (await rest.get(Routes.user())) as RESTGetAPICurrentUserResult;
    const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
    // The commands of a server that the bot is not in cannot be read.
    const isAbsent = only !== null && !guilds.some(({ id }) => id === only);
    const mine = guilds.filter(({ id }) => only === null || id === only);
    return [
      { what: 'Discord token', isWell: true, says: `belongs to ${user.username}`, hint: '' },
      toGuildFinding(guilds, only),
      ...checkPermissions(mine),
      ...(isAbsent ? [] : await checkCommands(rest, commands, only, mine)),
      ...(await checkGateway(await askGateway(rest, apiUrl ?? null), TIMEOUT_MS)),
      ...skew,
    ];
  } catch (error) {
    // In the same words as /readyz.
    const { message, hint, isRefusal } = explainDiscord(error, apiUrl ?? null);
    return [{ what: isRefusal ? 'Discord token' : 'Discord', isWell: false, says: message, hint }];
  }
}

function toGuildFinding(guilds: RESTGetAPICurrentUserGuildsResult, only: string | null): Checkup {
  const what = 'Discord servers';
  if (guilds.length === 0)
    return {
      what,
      isWell: false,
      says: 'the bot is in no server',
      hint: 'Invite it as described in src/platforms/README.md.',
    };
  if (only !== null && !guilds.some(({ id }) => id === only)) {
    const hint = 'Check DISCORD_GUILD_ID, or invite it there.';
    return { what, isWell: false, says: `the bot is not in ${only}`, hint };
  }
  return { what, isWell: true, says: guilds.length === 1 ? '1 server' : `${guilds.length} servers`, hint: '' };
}
