import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type REST,
  type RESTPostAPIGuildScheduledEventJSONBody,
  type RESTPostAPIGuildScheduledEventResult,
  Routes,
} from 'discord.js';
import { toLine } from './escape.ts';
import { EVENT_DESCRIPTION, EVENT_NAME, EVENT_PLACE } from './limits.ts';
import { shorten } from './shorten.ts';

/** A key date as an event in a guild's calendar. */
export type EventRequest = {
  readonly guild: string;
  /** "Target date: substantial political talks". */
  readonly name: string;
  /** Where the date comes from: publisher, day, paragraph, address. */
  readonly source: string;
  readonly place: string;
  /** The day in the zone it is meant in; the start must lie ahead. */
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
};

/** Creates the event and gives its id. Needs the permission Create Events; throws discord.js's errors. */
export async function createScheduledEvent(rest: REST, request: EventRequest): Promise<string> {
  const route = Routes.guildScheduledEvents(request.guild);
  const event = (await rest.post(route, { body: toEventBody(request) })) as RESTPostAPIGuildScheduledEventResult;
  return event.id;
}

/** An external event: it takes place nowhere on Discord. */
export function toEventBody({ name, source, place, start, end }: EventRequest): RESTPostAPIGuildScheduledEventJSONBody {
  return {
    name: shorten(toLine(name), EVENT_NAME) || 'Key date',
    description: shorten(toLine(source), EVENT_DESCRIPTION),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    entity_metadata: { location: shorten(toLine(place), EVENT_PLACE) || 'as reported' },
    scheduled_start_time: start.toString(),
    scheduled_end_time: end.toString(),
  };
}
