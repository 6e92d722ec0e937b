import type { REST } from 'discord.js';

const QUERY = new URLSearchParams({ with_localizations: 'true' });

/** The commands registered at a route. Discord leaves names in other languages out unless asked for them. */
export async function readRegistered(rest: REST, route: `/${string}`): Promise<readonly unknown[]> {
  const held = await rest.get(route, { query: QUERY });
  return Array.isArray(held) ? held : [];
}
