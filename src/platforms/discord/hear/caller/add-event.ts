import {
  DiscordAPIError,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type REST,
  type RESTGetAPIGuildScheduledEventsResult,
  RESTJSONErrorCodes,
  type RESTPostAPIGuildScheduledEventJSONBody,
  type RESTPostAPIGuildScheduledEventResult,
  Routes,
} from 'discord.js';
import type { AddedEvent, CalendarEvent } from '../../../../core/dates/calendar-event.ts';
import { UserError } from '../../../../core/errors.ts';
import { escapeDiscord, toDiscordLine } from '../../escape.ts';
import { EVENT_DESCRIPTION, EVENT_NAME, EVENT_PLACE } from '../../limits.ts';
import { shortenForDiscord } from '../../shorten.ts';

const SERVER_ERROR = 500;
const REFUSALS: readonly unknown[] = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess];

/** Adds an event to a guild's calendar, once. Throws a UserError that says what to grant, or why Discord refuses it. */
export async function addEvent(rest: REST, guild: string, event: CalendarEvent): Promise<AddedEvent> {
  const body = toEventBody(event);
  try {
    const known = await findEvent(rest, guild, body);
    const id = known ?? ((await rest.post(Routes.guildScheduledEvents(guild), { body })) as Created).id;
    return { url: `https://discord.com/events/${guild}/${id}`, isKnown: known !== undefined };
  } catch (error) {
    throw explain(error);
  }
}

type Created = RESTPostAPIGuildScheduledEventResult;

/** An external event, which does not take place on Discord. */
export function toEventBody({ name, details, place, start, end }: CalendarEvent): EventBody {
  return {
    name: shortenForDiscord(toDiscordLine(name), EVENT_NAME) || 'Key date',
    description: shortenForDiscord(escapeDiscord(details), EVENT_DESCRIPTION),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    entity_metadata: { location: shortenForDiscord(toDiscordLine(place), EVENT_PLACE) || 'as reported' },
    scheduled_start_time: start.toString(),
    scheduled_end_time: end.toString(),
  };
}

type EventBody = RESTPostAPIGuildScheduledEventJSONBody & { readonly scheduled_end_time: string };

/** The same if name and end match; the start moves if it would be in the past. */
async function findEvent(rest: REST, guild: string, { name, scheduled_end_time }: EventBody) {
  const events = (await rest.get(Routes.guildScheduledEvents(guild))) as RESTGetAPIGuildScheduledEventsResult;
  const end = Temporal.Instant.from(scheduled_end_time);
  return events.find((event) => event.name === name && isAt(event.scheduled_end_time, end))?.id;
}

function isAt(time: string | null, instant: Temporal.Instant): boolean {
  return time !== null && Temporal.Instant.from(time).equals(instant);
}

function explain(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (REFUSALS.includes(error.code))
    return new UserError(
      'Dateline may not create events in this server.',
      'Ask someone with Manage Server to grant Dateline’s role the permission Create Events, under Server Settings, Roles.',
    );
  if (error.status >= SERVER_ERROR) return error;
  return new UserError(`Discord did not accept the event: ${error.message}`, 'You can still see the date with /dates.');
}
