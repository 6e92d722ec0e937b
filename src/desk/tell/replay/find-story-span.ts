import { showDate } from '../../../core/dates/show/show-date.ts';
import { UserError } from '../../../core/errors.ts';
import type { Store } from '../../../store/port/port.ts';

type Wanted = {
  readonly story: string | null;
  readonly from: string | null;
  readonly zone: string;
  readonly now: Temporal.Instant;
};

export type StorySpan = {
  readonly from: string;
  /** When the day `from` begins. */
  readonly start: Temporal.Instant;
  /** After the day that follows the newest article, so that its digest still comes; never later than now. */
  readonly end: Temporal.Instant;
};

/** From which instant to which a story can be replayed. Throws a UserError. */
export async function findStorySpan({ articles }: Store, { story, from, zone, now }: Wanted): Promise<StorySpan> {
  const days = await articles.countLeads({ story, asOf: null });
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (first === undefined || last === undefined)
    throw new UserError(
      'There is nothing to replay: no article with a day is here yet.',
      '/read or /follow brings some.',
    );
  const day = from ?? first;
  if (day < first)
    throw new UserError(`No article is older than ${showDate(first)}.`, `Use from:${first} or a later day.`, {
      option: 'from',
      values: [first],
    });
  const midnight = (date: string, add: number) =>
    Temporal.PlainDate.from(date).add({ days: add }).toZonedDateTime(zone).toInstant();
  const start = midnight(day, 0);
  const told = midnight(last, 2);
  const end = Temporal.Instant.compare(told, now) < 0 ? told : now;
  if (day > last || Temporal.Instant.compare(start, end) >= 0)
    throw new UserError(
      `The newest article is of ${showDate(last)}: nothing happens after that.`,
      `Use an earlier day, such as from:${first}.`,
      { option: 'from', values: [first] },
    );
  return { from: day, start, end };
}
