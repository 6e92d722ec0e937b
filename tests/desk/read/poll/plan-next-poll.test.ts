import { describe, expect, it } from 'vitest';
import { type FeedChoice, NO_CHOICE } from '../../../../src/core/feeds/followed-feed.ts';
import { rhythmOfHistory } from '../../../../src/core/pace/rhythm.ts';
import { type PollOutcome, planNextPoll } from '../../../../src/desk/read/poll/plan-next-poll.ts';

const NOW = Temporal.Instant.from('2016-07-13T10:00Z'); // a Wednesday
const MANNERS = { ttlMinutes: null, skipHours: [], skipDays: [] };
const EVERY_HOUR: FeedChoice = { ...NO_CHOICE, everyMinutes: 60 };
const FRESH = {
  intervalMinutes: 60,
  failures: 0,
  failingSince: null,
  manners: MANNERS,
  rhythm: null,
  choice: EVERY_HOUR,
};
const MIDDLE = 0.5;

const read = (maxAgeSeconds: number | null = null): PollOutcome => ({ kind: 'read', maxAgeSeconds });
const failed = (how: 'broken' | 'gone' | 'busy' = 'broken', retryAfterSeconds: number | null = null): PollOutcome => ({
  kind: 'failed',
  how,
  reason: 'news.example did not answer',
  retryAfterSeconds,
});
type Source = Parameters<typeof planNextPoll>[0];
const minutesTo = (source: Source, outcome: PollOutcome, random = MIDDLE) => {
  const { nextAt } = planNextPoll(source, outcome, NOW, random);
  return nextAt === null ? null : Math.round(NOW.until(nextAt).total('minutes'));
};

describe('a source that answers', () => {
  it('is asked as often as someone chose, spread by a tenth either way', () => {
    expect(planNextPoll(FRESH, read(), NOW, MIDDLE)).toMatchObject({ intervalMinutes: 60 });
    expect([0, MIDDLE, 1].map((random) => minutesTo(FRESH, read(), random))).toEqual([54, 60, 66]);
  });

  it('is asked as its news come where nobody chose', () => {
    const noon = Temporal.Instant.from('2016-07-13T12:00Z');
    const days = Array.from({ length: 14 }, (_, day) => noon.subtract({ hours: 24 * day }).epochMilliseconds);
    const rhythm = rhythmOfHistory(days, NOW.epochMilliseconds);
    const source = { ...FRESH, rhythm, choice: NO_CHOICE };
    const [early, late] = ['2016-07-13T11:50Z', '2016-07-13T14:00Z'].map((at) => {
      const { nextAt } = planNextPoll(source, read(), Temporal.Instant.from(at), MIDDLE);
      return nextAt?.since(Temporal.Instant.from(at)).total('minutes') ?? 0;
    });
    expect(early).toBeLessThan(15);
    expect(late).toBeGreaterThan(120);
  });

  it('is asked some times a day where nothing is known of it', () => {
    const minutes = minutesTo({ ...FRESH, choice: NO_CHOICE }, read());
    expect(minutes).toBeGreaterThan(30);
    expect(minutes).toBeLessThan(120);
  });

  it('is well again after failures', () => {
    const plan = planNextPoll({ ...FRESH, failures: 7, failingSince: NOW }, read(), NOW, MIDDLE);
    expect(plan).toMatchObject({ failures: 0, failingSince: null, suspended: null });
  });

  it('is not asked while it says it stays good, by header or by itself', () => {
    expect(minutesTo(FRESH, read(2 * 3600))).toBe(120);
    expect(minutesTo({ ...FRESH, manners: { ...MANNERS, ttlMinutes: 90 } }, read())).toBe(90);
  });

  it('is asked once a day even where it says it stays good for ten years', () => {
    expect(minutesTo(FRESH, read(315_360_000))).toBe(1440);
  });

  it('is left alone in the hours it names', () => {
    const manners = { ...MANNERS, skipHours: [10, 11] };
    expect(planNextPoll({ ...FRESH, manners }, read(), NOW, MIDDLE).nextAt?.toString()).toBe('2016-07-13T12:00:00Z');
  });

  it('is left alone on the days it names', () => {
    const manners = { ...MANNERS, skipDays: [3, 4] };
    expect(planNextPoll({ ...FRESH, manners }, read(), NOW, MIDDLE).nextAt?.toString()).toBe('2016-07-15T00:00:00Z');
  });

  it('is asked all the same where it names every hour', () => {
    const manners = { ...MANNERS, skipHours: Array.from({ length: 24 }, (_, hour) => hour) };
    expect(minutesTo({ ...FRESH, manners }, read())).toBe(60);
  });
});

describe('a source that fails', () => {
  it.each([
    [0, 120],
    [1, 240],
    [2, 480],
    [9, 1440],
  ])('after %i failures is asked again in %i minutes', (failures, minutes) => {
    expect(minutesTo({ ...FRESH, failures, failingSince: NOW }, failed())).toBe(minutes);
  });

  it('says since when', () => {
    expect(planNextPoll(FRESH, failed(), NOW, MIDDLE)).toMatchObject({ failures: 1, failingSince: NOW });
  });

  it('is not asked before the moment it names, and not left alone for longer than a day', () => {
    expect(minutesTo(FRESH, failed('busy', 3 * 3600), 0)).toBe(180);
    expect(minutesTo(FRESH, failed('busy', 315_360_000))).toBe(1440);
  });

  it('is suspended once it has failed for two weeks', () => {
    const since = NOW.subtract({ hours: 14 * 24 });
    const plan = planNextPoll({ ...FRESH, failures: 20, failingSince: since }, failed(), NOW, MIDDLE);
    expect(plan).toMatchObject({ nextAt: null, suspended: 'it has failed for 14 days: news.example did not answer' });
  });

  it('is not suspended a minute before', () => {
    const since = NOW.subtract({ minutes: 14 * 24 * 60 - 1 });
    expect(planNextPoll({ ...FRESH, failures: 20, failingSince: since }, failed(), NOW, MIDDLE).suspended).toBeNull();
  });

  it('is not suspended because the desk was down for two weeks after one failure', () => {
    const since = NOW.subtract({ hours: 30 * 24 });
    expect(planNextPoll({ ...FRESH, failures: 1, failingSince: since }, failed(), NOW, MIDDLE).suspended).toBeNull();
  });

  it('is suspended at once where it says it is gone for good', () => {
    expect(planNextPoll(FRESH, failed('gone'), NOW, MIDDLE).suspended).toContain('gone for good');
  });
});
