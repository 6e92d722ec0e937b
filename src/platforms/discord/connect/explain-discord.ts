import { DiscordAPIError, HTTPError } from 'discord.js';
import { ConnectionError } from '../../../core/connection/connection-error.ts';
import { explainNetwork } from '../../../core/connection/explain-network.ts';
import { hostOfUrl } from '../../../core/connection/host-of.ts';

const USUAL_API = 'https://discord.com/api';

const UNAUTHORIZED = 401;
const CHECK_NETWORK = 'Check the network and DNS of this machine, and DISCORD_API_URL if it is set.';
const HINTS: Readonly<Record<number, string>> = {
  4010: 'Check DISCORD_SHARDS: Discord knows no such shard.',
  4011: 'Set DISCORD_SHARDS to auto: the bot is in too many servers for one.',
  4014: 'Dateline needs no privileged intent: update Dateline, or check Bot in the Developer Portal.',
};

/** The token is wrong, or no longer valid. */
function refuseToken(cause: unknown): ConnectionError {
  const hint =
    'Check DISCORD_TOKEN against Bot in the Developer Portal: after a reset there, only the new token works.';
  return new ConnectionError('Discord refused DISCORD_TOKEN.', { hint, isRefusal: true, cause });
}

/** Why Discord could not be reached, and what to do. */
export function explainDiscord(cause: unknown, apiUrl: string | null): ConnectionError {
  if (cause instanceof ConnectionError) return cause;
  if (isRefusedToken(cause)) return refuseToken(cause);
  const answered = cause instanceof DiscordAPIError || cause instanceof HTTPError;
  if (answered) {
    const hint = 'Discord may be down (discordstatus.com), or a proxy answered in its place.';
    return new ConnectionError(`Discord answered with status ${cause.status}.`, { hint, isRefusal: false, cause });
  }
  const why = explainNetwork(cause, hostOfUrl(apiUrl ?? USUAL_API)) ?? `(${String(cause)})`;
  return new ConnectionError(`Discord could not be reached: ${why}`, { hint: CHECK_NETWORK, isRefusal: false, cause });
}

/** The gateway closed the connection for good. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export function explainClose(code: number): ConnectionError {
  const BAD_TOKEN = 4004;
  if (code === BAD_TOKEN) return refuseToken(undefined);
  const hint = HINTS[code] ?? 'Update Dateline: Discord no longer accepts what it sends.';
  return new ConnectionError(`Discord's gateway closed the connection (${code}).`, { hint, isRefusal: true });
}

/** A connection that was lost for now, which is normal. */
export function explainDiscordLoss(reason: string): ConnectionError {
  return new ConnectionError(reason, { hint: CHECK_NETWORK, isRefusal: false });
}

function isRefusedToken(cause: unknown): boolean {
  if (cause instanceof DiscordAPIError) return cause.status === UNAUTHORIZED;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'TokenInvalid';
}
