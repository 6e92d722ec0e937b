import { describe, expect, it } from 'vitest';
import type { ChannelReplay } from '../../../src/core/replays/channel-replay.ts';
import { readReplayPace, showReplayPace } from '../../../src/core/replays/replay-pace.ts';
import { storyDayAt, storyTimeAt, wallTimeAt } from '../../../src/core/replays/story-clock.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-28T${time}Z`);
const REPLAY: ChannelReplay = {
  channel: { platform: 'terminal', workspace: 'local', id: 'terminal' },
  desk: 'own',
  story: null,
  from: '2016-07-13',
  zone: 'Europe/Paris',
  pace: 1440,
  startedAt: at('10:00'),
  endsAt: at('11:00'),
};

describe('a story clock', () => {
  it('starts with the first day, and shows the next a minute later', () => {
    expect(storyTimeAt(REPLAY, at('10:00')).toString()).toBe('2016-07-12T22:00:00Z');
    const days = ['10:00', '10:00:59', '10:01', '10:19'].map((time) => storyDayAt(REPLAY, at(time)));
    expect(days).toEqual(['2016-07-13', '2016-07-13', '2016-07-14', '2016-08-01']);
  });

  it('stands still before its start and after its end, also if the wall clock was set', () => {
    expect(storyDayAt(REPLAY, at('09:00'))).toBe('2016-07-13');
    expect(storyTimeAt(REPLAY, at('23:00'))).toEqual(storyTimeAt(REPLAY, at('11:00')));
  });

  it.each([60, 1440, 7 * 1440])('shows an instant of the story at the wall time given for it, at %i times', (pace) => {
    const replay = { ...REPLAY, pace };
    for (const minutes of [0, 1, 7, 59, 540]) {
      const story = storyTimeAt(replay, replay.startedAt).add({ minutes });
      const wall = wallTimeAt(replay, story);
      expect(Temporal.Instant.compare(storyTimeAt(replay, wall), story)).toBeGreaterThanOrEqual(0);
      expect(Temporal.Instant.compare(storyTimeAt(replay, wall.subtract({ milliseconds: 1 })), story)).toBeLessThan(1);
    }
    expect(wallTimeAt(replay, Temporal.Instant.from('2031-01-01T00:00Z'))).toEqual(replay.endsAt);
  });
});

describe('the speed of a replay', () => {
  it.each([
    ['1d/m', 1440, '1 day a minute'],
    ['6h/m', 360, '6 hours a minute'],
    ['1H/M', 60, '1 hour a minute'],
    ['10d/m', 14_400, '10 days a minute'],
    ['48h/m', 2880, '2 days a minute'],
  ])('%s', (typed, pace, words) => {
    expect(readReplayPace(typed)).toBe(pace);
    expect(showReplayPace(pace)).toBe(words);
  });

  it.each(['', '0d/m', '11d/m', '241h/m', '1d/s', 'max', '1', '999999999999d/m'])('“%s” is none', (typed) => {
    expect(() => readReplayPace(typed)).toThrow(/is not a speed/);
  });
});
