import { type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { explainDiscord } from './explain-discord.ts';

/** Where the gateway is, how many shards Discord advises, and how many sessions may still be begun. Throws a ConnectionError. */
export async function askGateway(rest: REST, apiUrl: string | null): Promise<RESTGetAPIGatewayBotResult> {
  try {
    return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  } catch (cause) {
    throw explainDiscord(cause, apiUrl);
  }
}
