import { type REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import type { Command } from '../../../command/define.ts';
import type { Checkup } from '../../../core/checkup.ts';
import { planRegistration } from '../register/plan-registration.ts';
import { readRegistered } from '../register/read-registered.ts';
import { type CommandSchema, toSchemas } from '../register/schema.ts';

/** For a bot in thousands of servers, checking the first few is enough. */
const MOST_GUILDS = 10;

/** Whether the registered commands are current: global ones everywhere and stories' own in each guild, or all in the only one. */
export async function checkCommands(
  rest: REST,
  commands: readonly Command[],
  only: string | null,
  guilds: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly Checkup[]> {
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const { global, guild } = toSchemas(commands);
  const compare = async (where: string, route: `/${string}`, wanted: readonly CommandSchema[]) =>
    toFinding(where, await readRegistered(rest, route), wanted);
  const inGuild = (guildId: string) => Routes.applicationGuildCommands(id, guildId);
  if (only !== null) return [await compare('Discord commands', inGuild(only), [...guild, ...global])];
  const findings = [await compare('Discord commands', Routes.applicationCommands(id), global)];
  for (const { id: guildId, name } of guilds.slice(0, MOST_GUILDS))
    findings.push(await compare(`Discord commands in ${name}`, inGuild(guildId), guild));
  return findings;
}

function toFinding(what: string, held: readonly unknown[], wanted: readonly CommandSchema[]): Checkup {
  const { created, changed, removed } = planRegistration(held, wanted);
  const off = [...created, ...changed, ...removed];
  if (off.length === 0) return { what, isWell: true, says: `${held.length} registered`, hint: '' };
  const says = `${off.map((name) => `/${name}`).join(', ')} not up to date`;
  return { what, isWell: false, says, hint: 'Start Dateline: it registers them.' };
}
