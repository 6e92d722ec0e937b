import { checkCommands } from './check-commands.ts';
import { isRecord, type Json, recordsOf, textOf } from './json.ts';
import { missingAccess, Refusal, unknownCommand } from './refusal.ts';
import { created, noContent, ok, type Route, route } from './route.ts';
import type { PeerCommand, World } from './world.ts';

const CREATIONS_A_DAY = 200;

/** Registration of commands, everywhere and in one guild. */
export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((place) => {
  const base = `/applications/:application${place}/commands`;
  return [
    route('GET', base, ({ world }, { guild }, { query }) => {
      const commands = held(world, guild);
      return ok(query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations));
    }),
    route('PUT', base, ({ world }, { guild }, { body }) => ok(replace(world, guild, recordsOf(body)))),
    route('POST', base, ({ world }, { guild }, { body }) => created(upsert(world, guild, isRecord(body) ? body : {}))),
    route('PATCH', `${base}/:id`, ({ world }, { guild, id = '' }, { body }) => {
      const known = find(world, guild, id);
      return ok(upsert(world, guild, { ...known, ...(isRecord(body) ? body : {}) }));
    }),
    route('DELETE', `${base}/:id`, ({ world }, { guild, id = '' }) => {
      const { id: gone } = find(world, guild, id);
      world.commands.set(
        guild ?? '',
        held(world, guild).filter((command) => command.id !== gone),
      );
      return noContent;
    }),
  ];
});

function held(world: World, guild: string | undefined): readonly PeerCommand[] {
  if (guild && !world.guilds.get(guild)?.isMember) throw missingAccess();
  return world.commands.get(guild ?? '') ?? [];
}

function find(world: World, guild: string | undefined, id: string): PeerCommand {
  const found = held(world, guild).find((command) => command.id === id);
  if (!found) throw unknownCommand();
  return found;
}

function upsert(world: World, guild: string | undefined, body: Json): PeerCommand {
  const others = held(world, guild).filter(({ name }) => name !== body.name);
  const all = replace(world, guild, [...others, body]);
  const made = all.find(({ name }) => name === body.name);
  if (!made) throw unknownCommand();
  return made;
}

/** Commands of a known name keep their id; the others count as creations. */
function replace(world: World, guild: string | undefined, bodies: readonly Json[]): readonly PeerCommand[] {
  const before = held(world, guild);
  checkCommands(bodies);
  const place = guild ?? '';
  const fresh = bodies.filter((body) => !before.some((command) => isSame(command, body))).length;
  const count = (world.creations.get(place) ?? 0) + fresh;
  if (count > CREATIONS_A_DAY) throw new Refusal(400, 30034, 'Max number of daily application command creates (200)');
  world.creations.set(place, count);
  const commands = bodies.map((body) => toHeld(world, body, before.find((command) => isSame(command, body))?.id));
  world.commands.set(place, commands);
  return commands;
}

function isSame(one: Json, other: Json): boolean {
  return one.name === other.name && (one.type ?? 1) === (other.type ?? 1);
}

/** As the service gives a command back: with defaults nobody set, without what is false, empty or a name as it is anyway. */
function toHeld(world: World, body: Json, id: string | undefined): PeerCommand {
  return {
    version: world.nextId(),
    application_id: world.application,
    default_member_permissions: null,
    type: 1,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...withoutEmpty(body),
    id: id ?? world.nextId(),
    name: textOf(body.name),
  };
}

function withoutEmpty(part: Json): Json {
  const kept = Object.entries(part).filter(
    ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const options = recordsOf(part.options).map(withoutEmpty);
  const names = isRecord(part.name_localizations) ? Object.entries(part.name_localizations) : [];
  const other = names.filter(([, name]) => name !== part.name);
  return {
    ...Object.fromEntries(kept),
    ...(names.length > 0 ? { name_localizations: other.length > 0 ? Object.fromEntries(other) : null } : {}),
    ...(options.length > 0 ? { options } : {}),
  };
}

/** A list has the translations only where it is asked for them. */
function withoutLocalizations(part: Json): Json {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = part;
  return { ...rest, ...(part.options ? { options: recordsOf(part.options).map(withoutLocalizations) } : {}) };
}
