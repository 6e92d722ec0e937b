import { type Client, Events } from 'discord.js';
import { SourceError } from '../../../core/errors.ts';

/** Resolves when the gateway has named every guild. Throws a SourceError that says what to look at. */
export async function logIn(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (cause) {
    throw new SourceError(explain(cause), { cause });
  }
  await ready;
}

function explain(cause: unknown): string {
  const isToken = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'TokenInvalid';
  if (isToken) return 'Discord refused DISCORD_TOKEN: expected the token of the bot, as its Developer Portal shows it.';
  return `Discord could not be reached (${String(cause)}): check the network, and DISCORD_API_URL where it is set.`;
}
