import { expect, test } from 'vitest';
import { readChannel, readSpeed, toReplayInstant } from '../../../src/cli/replay/replay-flags.ts';

test.each([
  ['1d/s', 'PT1440M'],
  ['6h/s', 'PT360M'],
  ['30m/s', 'PT30M'],
])('%s is %s of the story a second', (typed, duration) => {
  expect(readSpeed(typed)?.toString()).toBe(duration);
});

test('max does not wait', () => {
  expect(readSpeed('max')).toBeNull();
});

test.each(['', '0d/s', '1d', 'fast', '-1d/s'])('%j is no speed', (typed) => {
  expect(() => readSpeed(typed)).toThrow(/is not a speed/);
});

test('a channel names its platform, workspace and id', () => {
  expect(readChannel('discord:1:2')).toEqual({ platform: 'discord', workspace: '1', id: '2' });
});

test.each(['', 'discord:1', 'irc:1:2', 'slack::2'])('%j is no channel', (typed) => {
  expect(() => readChannel(typed)).toThrow(/is not a channel/);
});

test('a replay runs from the first day’s start to the last day’s end, in its zone', () => {
  expect(toReplayInstant('2016-07-13', 'Europe/Paris', 'start').toString()).toBe('2016-07-12T22:00:00Z');
  expect(toReplayInstant('2016-07-13', 'Europe/Paris', 'end').toString()).toBe('2016-07-13T22:00:00Z');
});
