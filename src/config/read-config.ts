import { resolve } from 'node:path';
import { z } from 'zod';
import { readZone } from '../core/zone.ts';
import { SETTINGS, type Setting, type SettingName } from './options.ts';
import { type Get, readAddress, readAs, readPort } from './read-as.ts';
import { readSlack, type SlackConfig } from './read-slack.ts';

export type DiscordConfig = {
  readonly token: string;
  readonly guildId: string | null;
  readonly managerRoles: readonly string[];
  readonly shards: number | 'auto';
  readonly apiUrl: string | null;
};
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly store: string;
  readonly zone: string;
  readonly logLevel: string;
  readonly discord: DiscordConfig | null;
  readonly slack: SlackConfig | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const ID = z.string().regex(/^\d{15,21}$/);
const SHARDS = z.coerce.number().int().min(1).max(1000);

/** Settings → frozen Config; relative paths start at `root`. Throws a UserError: which setting, what was expected. */
export function readConfig(environment: Environment, root: string): Config {
  const get = (name: SettingName) => environment[name]?.trim() || fallbackOf(name);
  const need = (name: SettingName) => get(name) ?? '';
  return Object.freeze({
    port: readPort('DATELINE_PORT', get),
    host: need('DATELINE_HOST'),
    data: resolve(root, need('DATELINE_DATA')),
    store: resolve(root, need('DATELINE_STORE')),
    zone: readZone(need('DATELINE_ZONE'), 'DATELINE_ZONE'),
    logLevel: readAs(z.enum(LEVELS), 'DATELINE_LOG', need('DATELINE_LOG'), `one of ${LEVELS.join(', ')}`),
    discord: readDiscord(get),
    slack: readSlack(get),
  });
}

function readDiscord(get: Get): DiscordConfig | null {
  const token = get('DISCORD_TOKEN');
  if (token === null) return null;
  const roles = (get('DISCORD_MANAGER_ROLES') ?? '').split(',').map((role) => role.trim());
  const shards = get('DISCORD_SHARDS') ?? '1';
  return {
    token,
    guildId: get('DISCORD_GUILD_ID'),
    managerRoles: roles
      .filter((role) => role !== '')
      .map((role) => readAs(ID, 'DISCORD_MANAGER_ROLES', role, 'ids of roles, digits only')),
    shards: shards === 'auto' ? 'auto' : readAs(SHARDS, 'DISCORD_SHARDS', shards, 'a number from 1 to 1000, or auto'),
    apiUrl: readAddress('DISCORD_API_URL', get),
  };
}

function fallbackOf(name: SettingName): string | null {
  const setting: Setting | undefined = SETTINGS.find(({ env }) => env === name);
  return setting?.fallback ?? null;
}
