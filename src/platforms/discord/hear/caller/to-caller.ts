import type { BaseInteraction, Client, User } from 'discord.js';
import type { Caller } from '../../../../command/define.ts';
import type { Channel } from '../../../../core/channels/channel.ts';
import { toDirectChannel } from '../../../../core/channels/direct-channel.ts';
import { addEvent } from './add-event.ts';
import { findHome, noteHome } from './find-home.ts';
import { type FoundPlace, findPlace } from './find-place.ts';
import { findPostingProblem } from './find-posting-problem.ts';
import { findPostingProblemThere } from './find-posting-problem-there.ts';
import { isForeignPlace } from './is-foreign-place.ts';
import type { Rights } from './rights.ts';
import { toRight } from './to-right.ts';

/**
 * Who asks and where. Discord does not tell people's time zones. In a direct message and in a foreign place
 * nobody manages a server.
 */
export function toCaller(interaction: BaseInteraction, rights: Rights): Caller {
  const { channelId, user, client, memberPermissions } = interaction;
  const guildId = isForeignPlace(interaction) ? null : interaction.guildId;
  if (guildId !== null) noteHome(client, user.id, guildId);
  const here = { platform: 'discord', workspace: guildId ?? 'dm', id: channelId ?? '' } as const;
  const elsewhere = toElsewhere(client, user, rights);
  return {
    // A direct message is identified by its reader, as are posts to them.
    channel: guildId === null ? toDirectChannel(here, user.id) : here,
    user: user.id,
    name: user.displayName,
    zone: null,
    right: toRight(
      user.id,
      guildId === null ? null : memberPermissions,
      guildId === null ? [] : rolesOf(interaction),
      rights,
    ),
    elsewhere,
    canPost: async () => (guildId === null ? null : findPostingProblem(interaction)),
    ...(guildId === null ? { home: () => findHome(client, user.id) } : {}),
    ...(guildId === null ? {} : { addToCalendar: (event) => addEvent(client.rest, guildId, event) }),
  };
}

/** The same person in another place that they manage. */
export function toElsewhere(client: Client, user: User, rights: Rights): NonNullable<Caller['elsewhere']> {
  return async (typed) => {
    const place = await findPlace(client, user.id, rights, typed);
    return place && toCallerThere(client, user, place, rights);
  };
}

/** `findPlace` only finds places that they manage. */
function toCallerThere(
  client: Client,
  { id: user, displayName: name }: User,
  place: FoundPlace,
  rights: Rights,
): Caller {
  const { guildId, channelId } = place;
  const channel: Channel = { platform: 'discord', workspace: guildId, id: channelId };
  const right = rights.operators.includes(user) ? 'operator' : 'manager';
  return {
    channel,
    user,
    name,
    zone: null,
    right,
    canPost: () => findPostingProblemThere(client, place),
    addToCalendar: (event) => addEvent(client.rest, guildId, event),
  };
}

function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
