import { checkEvent } from './check-event.ts';
import { directChannelOf } from './direct-channel-of.ts';
import type { Json } from './json.ts';
import { isRecord, textOf } from './json.ts';
import { CREATE_EVENTS } from './permissions.ts';
import { missingPermissions, unknownGuild } from './refusal.ts';
import { created, ok, type Route, type RouteContext, route } from './route.ts';

/** Who the bot is, the gateway's address, direct channels, scheduled events. */
export const selfRoutes: readonly Route[] = [
  route('GET', '/gateway/bot', ({ gatewayUrl, shards }) =>
    ok({
      url: gatewayUrl,
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: shards },
    }),
  ),
  route('GET', '/gateway', ({ gatewayUrl }) => ok({ url: gatewayUrl })),
  route('GET', '/users/@me', (context) => ok(toBotUser(context))),
  route('GET', '/applications/@me', (context) => ok(toApplication(context))),
  route('GET', '/oauth2/applications/@me', (context) => ok(toApplication(context))),
  route('GET', '/users/@me/guilds', ({ world }) =>
    ok(
      [...world.guilds.values()]
        .filter(({ isMember }) => isMember)
        .map(({ id, name, permissions }) => ({ id, name, permissions: String(permissions) })),
    ),
  ),
  route('GET', '/guilds/:guild/members/:user', ({ world }, { guild = '', user = '' }) => {
    const roles = world.members.get(`${guild}/${user}`);
    if (!roles) throw unknownGuild();
    const known = { id: user, username: 'reader', discriminator: '0', global_name: null, avatar: null };
    return ok({ user: known, roles, joined_at: '2016-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 });
  }),
  route('POST', '/users/@me/channels', ({ world }, _params, { body }) => {
    const user = isRecord(body) ? textOf(body.recipient_id) : '';
    const { id } = directChannelOf(world, user);
    return ok({ id, type: 1, recipients: [{ id: user, username: 'reader' }] });
  }),
  route('POST', '/guilds/:guild/scheduled-events', ({ world }, { guild = '' }, { body }) => {
    const known = world.guilds.get(guild);
    if (!known?.isMember) throw unknownGuild();
    if ((known.permissions & CREATE_EVENTS) === 0n) throw missingPermissions();
    const wanted = isRecord(body) ? body : {};
    checkEvent(wanted, world.at);
    const event = { id: world.nextId(), guild_id: guild, status: 1, ...wanted };
    world.events.set(event.id, event);
    return created(event);
  }),
  route('GET', '/guilds/:guild/scheduled-events', ({ world }, { guild = '' }) => {
    if (!world.guilds.get(guild)?.isMember) throw unknownGuild();
    return ok([...world.events.values()].filter(({ guild_id }) => guild_id === guild));
  }),
];

export function toBotUser({ world }: Pick<RouteContext, 'world'>): Json {
  const names = { username: 'Dateline', discriminator: '0', global_name: null, avatar: null };
  return { id: world.bot, ...names, bot: true, verified: true, mfa_enabled: false, flags: 0 };
}

function toApplication({ world }: RouteContext): Json {
  return { id: world.application, name: 'Dateline', description: '', flags: 0, bot_public: true, verify_key: '' };
}
