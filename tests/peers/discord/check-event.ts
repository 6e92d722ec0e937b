import { isRecord, type Json, textOf } from './json.ts';
import { invalidBody } from './refusal.ts';

const EXTERNAL = 3;

/** Throws what the service would answer to a scheduled event it refuses. */
export function checkEvent(body: Json, at: Temporal.Instant | null): void {
  const start = textOf(body.scheduled_start_time);
  const end = textOf(body.scheduled_end_time);
  const place = isRecord(body.entity_metadata) ? textOf(body.entity_metadata.location) : '';
  const isExternal = body.entity_type === EXTERNAL;
  const problems = [
    ...(lengthIn(body.name, 1, 100) ? [] : ['name: 1 to 100 characters']),
    ...(body.description === undefined || lengthIn(body.description, 1, 1000) ? [] : ['description: 1 to 1000']),
    ...(isExternal && !lengthIn(place, 1, 100) ? ['entity_metadata.location: 1 to 100 characters'] : []),
    ...(isExternal && end === '' ? ['scheduled_end_time: required'] : []),
    ...(isBefore(end, start) ? ['scheduled_end_time: before the start'] : []),
    ...(isBefore(start, (at ?? Temporal.Now.instant()).toString())
      ? ['scheduled_start_time: GUILD_SCHEDULED_EVENT_SCHEDULE_PAST']
      : []),
  ];
  if (problems.length > 0) throw invalidBody(problems);
}

function lengthIn(value: unknown, least: number, most: number): boolean {
  const { length } = textOf(value);
  return length >= least && length <= most;
}

function isBefore(one: string, other: string): boolean {
  return one !== '' && Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;
}
