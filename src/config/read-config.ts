import { resolve } from 'node:path';
import { z } from 'zod';
import { readZone } from '../core/schedule/zone.ts';
import { SETTINGS, type Setting, type SettingName } from './options.ts';
import { type Get, readAddressSetting, readList, readPort, readSettingAs } from './read-as.ts';
import { readDatabaseUrl } from './read-database-url.ts';
import { type Operators, readOperators } from './read-operators.ts';
import { readSlack, type SlackConfig } from './read-slack.ts';
import { readWeb, type WebConfig } from './read-web.ts';

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
  readonly web: WebConfig;
  readonly data: string;
  readonly store: string;
  /** Address of a PostgreSQL database, with its password: never printed. Null: the store is the file. */
  readonly databaseUrl: string | null;
  /** Whether every workspace asks the desk's own one. */
  readonly isSharedDesk: boolean;
  /** How many addresses a workspace may ask for on a day. */
  readonly fetchesADay: number;
  readonly zone: string;
  readonly logLevel: string;
  /** CIDRs, addresses and host names that may be fetched although they are not public. */
  readonly allowNetworks: readonly string[];
  /** How the sites that Dateline fetches from can reach the people who run this desk. */
  readonly contact: string | null;
  /** Whether followed feeds are polled. */
  readonly isPolling: boolean;
  /** Who may change what everyone shares. */
  readonly operators: Operators;
  readonly discord: DiscordConfig | null;
  readonly slack: SlackConfig | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const SWITCH = z.enum(['on', 'off']);
const ID = z.string().regex(/^\d{15,21}$/);
const FETCHES = z.coerce.number().int().min(1).max(10_000_000);
const SHARDS = z.coerce.number().int().min(1).max(1000);
const ADDRESS = z.url({ protocol: /^https?$/ });
/** Labels and dots. A last label of only digits would make it an address. */
const HOST = z
  .string()
  .max(253)
  .regex(
    /^(?!(?:.*\.)?(?:\d+|0x[\da-f]*)$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?)(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?)*$/,
  );
const NETWORK = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6(), HOST]);
/** Goes into a comment of a header: printable ASCII, and no brackets, which would end the comment early. */
const CONTACT = z.union([z.email(), ADDRESS]).pipe(z.string().regex(/^[!-'*-[\]-~]{1,200}$/));

/** Settings → frozen Config; relative paths start at `root`. Throws a UserError that names the setting and what to use. */
export function readConfig(environment: Environment, root: string): Config {
  const get = (name: SettingName) => environment[name]?.trim() || fallbackOf(name);
  const need = (name: SettingName) => get(name) ?? '';
  return Object.freeze({
    port: readPort('DATELINE_PORT', get),
    host: need('DATELINE_HOST'),
    web: readWeb(get),
    data: resolve(root, need('DATELINE_DATA')),
    store: toStore(need('DATELINE_STORE'), root),
    databaseUrl: readDatabaseUrl(get),
    isSharedDesk: readSettingAs(SWITCH, 'DATELINE_SHARED_DESK', need('DATELINE_SHARED_DESK'), 'on or off') === 'on',
    fetchesADay: readSettingAs(FETCHES, 'DATELINE_FETCHES', need('DATELINE_FETCHES'), 'a number from 1 to 10000000'),
    zone: readZone(need('DATELINE_ZONE'), 'DATELINE_ZONE'),
    logLevel: readSettingAs(z.enum(LEVELS), 'DATELINE_LOG', need('DATELINE_LOG'), `one of ${LEVELS.join(', ')}`),
    allowNetworks: readList('DATELINE_ALLOW_NETWORKS', get).map(readNetwork),
    contact: readContact(get('DATELINE_CONTACT')),
    isPolling: readSettingAs(SWITCH, 'DATELINE_POLL', need('DATELINE_POLL'), 'on or off') === 'on',
    operators: readOperators(readList('DATELINE_OPERATORS', get)),
    discord: readDiscord(get),
    slack: readSlack(get),
  });
}

/** ':memory:' is not a path but SQLite's name for a store that is gone when the process ends. */
function toStore(named: string, root: string): string {
  return named === ':memory:' ? named : resolve(root, named);
}

function readDiscord(get: Get): DiscordConfig | null {
  const token = get('DISCORD_TOKEN');
  if (token === null) return null;
  const shards = get('DISCORD_SHARDS') ?? '1';
  return {
    token,
    guildId: get('DISCORD_GUILD_ID'),
    managerRoles: readList('DISCORD_MANAGER_ROLES', get).map((role) =>
      readSettingAs(ID, 'DISCORD_MANAGER_ROLES', role, 'ids of roles, digits only'),
    ),
    shards:
      shards === 'auto' ? 'auto' : readSettingAs(SHARDS, 'DISCORD_SHARDS', shards, 'a number from 1 to 1000, or auto'),
    apiUrl: readAddressSetting('DISCORD_API_URL', get),
  };
}

function readNetwork(entry: string): string {
  const expected =
    'networks (10.0.0.0/8, fd00::/8), addresses (192.168.1.20) or host names (wiki.intra), comma-separated';
  return readSettingAs(NETWORK, 'DATELINE_ALLOW_NETWORKS', entry.toLowerCase(), expected);
}

function readContact(value: string | null): string | null {
  return value === null ? null : readSettingAs(CONTACT, 'DATELINE_CONTACT', value, 'an http, https or mail address');
}

function fallbackOf(name: SettingName): string | null {
  const setting: Setting | undefined = SETTINGS.find(({ env }) => env === name);
  return setting?.fallback ?? null;
}
