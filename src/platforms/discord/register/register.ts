import { type REST, Routes } from 'discord.js';
import type { Log } from '../../../core/log.ts';
import { planRegistration } from './plan-registration.ts';
import { readRegistered } from './read-registered.ts';
import type { CommandSchema } from './schema.ts';

/** Where commands are registered: everywhere (null), or in one guild. */
export type Registration = { readonly application: string; readonly guild: string | null };

/** Registers these commands with Discord; writes only if something differs. Failures are logged, never thrown. */
export async function registerCommands(
  rest: REST,
  { application, guild }: Registration,
  wanted: readonly CommandSchema[],
  log: Log,
): Promise<void> {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  try {
    const plan = planRegistration(await readRegistered(rest, route), wanted);
    if (Object.values(plan).every((names) => names.length === 0)) return;
    await rest.put(route, { body: wanted });
    log.info({ guild, ...plan }, 'Discord commands registered');
  } catch (error) {
    log.error({ guild, error: String(error) }, 'could not register Discord commands');
  }
}
