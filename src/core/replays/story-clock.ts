import type { ChannelReplay } from './channel-replay.ts';

/** What the story clock of a replay shows at an instant of the wall clock. It stands still before the start and after the end. */
export function storyTimeAt(replay: ChannelReplay, now: Temporal.Instant): Temporal.Instant {
  const { startedAt, endsAt, pace } = replay;
  const end = Math.min(now.epochMilliseconds, endsAt.epochMilliseconds);
  const passed = Math.max(0, end - startedAt.epochMilliseconds);
  return startOf(replay).add({ milliseconds: Math.floor(passed * pace) });
}

/** The story's day at an instant of the wall clock, YYYY-MM-DD. */
export function storyDayAt(replay: ChannelReplay, now: Temporal.Instant): string {
  return storyTimeAt(replay, now).toZonedDateTimeISO(replay.zone).toPlainDate().toString();
}

/** When, on the wall clock, the story clock shows an instant: at the start at the earliest, at the end at the latest. */
export function wallTimeAt(replay: ChannelReplay, story: Temporal.Instant): Temporal.Instant {
  const ahead = story.epochMilliseconds - startOf(replay).epochMilliseconds;
  const at = replay.startedAt.epochMilliseconds + Math.ceil(Math.max(0, ahead) / replay.pace);
  return Temporal.Instant.fromEpochMilliseconds(Math.min(at, replay.endsAt.epochMilliseconds));
}

function startOf({ from, zone }: Pick<ChannelReplay, 'from' | 'zone'>): Temporal.Instant {
  return Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant();
}
