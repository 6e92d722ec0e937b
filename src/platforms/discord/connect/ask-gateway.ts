import { type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { explainDiscord } from './explain-discord.ts';

/** The gateway's address, how many shards Discord recommends, and how many sessions are left. Throws a ConnectionError. */
export async function askGateway(rest: REST, apiUrl: string | null): Promise<RESTGetAPIGatewayBotResult> {
  try {
    return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  } catch (cause) {
    throw explainDiscord(cause, apiUrl);
  }
}
