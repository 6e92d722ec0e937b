import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { createSlack, type Slack } from '../../src/platforms/slack/connect/bot.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG, openDesk } from './open-desk.ts';

const DESK = 'https://desk.example.org';

let dateline: Dateline;
let peer: SlackPeer;
let slack: Slack;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
  peer = await openSlackPeer({ mode: 'http' });
  peer.tokens.scopes.push('links:read', 'links:write');
  slack = createSlack({ ...peer.connection, urls: [DESK], front: dateline.front, log: NO_LOG });
  await slack.start();
});
afterAll(async () => {
  await slack.close();
  await peer.close();
  await dateline.close();
});

const to = (ask: string) => `${DESK}/?${new URLSearchParams({ ask, 'as-of': '2016-07-14' })}`;

test('links to a command and to a question are shown with what the desk answers, in signed requests too', async () => {
  const [command, question] = [to('/quote kirby clock'), to('what did Kirby say about the clock?')];
  const linked = await peer.link([command, question]);
  await peer.until(() => linked.seen.size === 2);
  for (const url of [command, question]) {
    expect(linked.seen.get(url)).toContain('John Kirby on “clock”');
    expect(linked.seen.get(url)).toContain('mindful of the clock');
  }
});

test('what someone would set up, and what is theirs, is not shown: there is nothing to press', async () => {
  const asked = ['remind me a week before the talks', 'what are my reminders?', '/remind mine'];
  const shown = to('/who kirby');
  const [theirs, next] = [await peer.link(asked.map(to)), await peer.link([shown])];
  await peer.until(() => next.seen.size === 1);
  expect([...theirs.seen.keys()]).toEqual([]);
  expect([...theirs.pressable, ...next.pressable]).toEqual([]);
  expect(next.seen.get(shown)).toContain('Kirby');
});
