import { DiscordAPIError, type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { SourceError } from '../../../core/errors.ts';

const UNAUTHORIZED = 401;

/** Where the gateway is, how many shards Discord advises, and how many sessions may still be begun. Throws a SourceError. */
export async function askGateway(rest: REST): Promise<RESTGetAPIGatewayBotResult> {
  try {
    return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  } catch (cause) {
    throw new SourceError(explain(cause), { cause });
  }
}

function explain(cause: unknown): string {
  return cause instanceof DiscordAPIError && cause.status === UNAUTHORIZED
    ? 'Discord refused DISCORD_TOKEN: expected the token of the bot, as its Developer Portal shows it.'
    : `Discord could not be reached (${String(cause)}): check the network, and DISCORD_API_URL where it is set.`;
}
