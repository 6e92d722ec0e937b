import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { createDiscord, type Discord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack, type Slack } from '../../src/platforms/slack/connect/bot.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { GUEST, openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG, openDesk } from './open-desk.ts';

const MANAGER = { permissions: 1n << 5n } as const;

let dateline: Dateline;
let peer: Peer;
let slackPeer: SlackPeer;
let discord: Discord;
let slack: Slack;
beforeAll(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  peer = await openDiscordPeer({});
  discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
  await discord.start();
  slackPeer = await openSlackPeer({ mode: 'socket' });
  slack = createSlack({ ...slackPeer.connection, front: dateline.front, log: NO_LOG });
  await slack.start();
});
afterAll(async () => {
  await discord.close();
  await slack.close();
  await peer.close();
  await slackPeer.close();
  await dateline.close();
});

/** Asks, then presses one button after the other; the window or message that comes of the last. */
async function pressThrough(path: string, options: Record<string, string>, labels: readonly (string | RegExp)[]) {
  let answer = await peer.command({ ...MANAGER, path, options });
  for (const label of labels) {
    const shown = answer.messages.at(-1);
    const pressed = shown?.buttons.find((one) =>
      typeof label === 'string' ? one.label === label : label.test(one.label),
    );
    answer = await peer.press({ ...MANAGER, message: shown?.id ?? '', label: pressed?.label ?? `no ${label}` });
  }
  return answer;
}

test('on Discord a date is moved with a window, is marked as the team’s, and moves back with Undo', async () => {
  const { form } = await pressThrough('dates', {}, ['Correct…', /^1 August 2016/, 'Move…']);
  expect(form?.labels).toEqual(['To']);
  const moved = await peer.submit({ ...MANAGER, form, texts: { to: '5 August 2016' } });
  expect(moved.messages[0]?.text).toContain('Moved to 5 August 2016');
  const dates = await peer.command({ ...MANAGER, path: 'dates' });
  expect(dates.messages[0]?.text).toMatch(/5 August 2016.*moved from 1 August 2016 by the team, /);
  const undone = await peer.press({ ...MANAGER, message: moved.messages[0]?.id ?? '', label: 'Undo' });
  expect(undone.messages[0]?.text).toContain('Undone');
  expect((await peer.command({ ...MANAGER, path: 'dates' })).messages[0]?.text).not.toContain('5 August');
});

test('on Discord a statement is given to someone else with two buttons, typed or pressed', async () => {
  const path = ['Correct…', 'Correct…', 'Said by John Kerry'];
  const { messages } = await pressThrough('quote', { speaker: 'kirby', about: 'sincerity' }, path.slice(1));
  expect(messages[0]?.text).toContain('Said by John Kerry');
  const typed = await peer.command({ ...MANAGER, path: 'dateline', options: { ask: 'corrections rulings' } });
  expect(typed.messages[0]?.text).toMatch(
    /“probe the sincerity” was said by \*\*John Kerry\*\*, not by \*\*John Kirby\*\* · \*\*Reader\*\*/,
  );
});

test('on Discord a member has no such buttons', async () => {
  const { messages } = await peer.command({ path: 'dates' });
  expect(messages[0]?.buttons.map(({ label }) => label)).not.toContain('Correct…');
});

test('on Slack a guest may correct nothing', async () => {
  const card = await slackPeer.slash('/quote kirby sincerity');
  expect((await slackPeer.press('Correct…', card, GUEST.user)).seen).toContain(
    '/quote correct needs the right to manage',
  );
});

test('on Slack a speaker is named in a form, with the name of who decided', async () => {
  const card = await slackPeer.slash('/quote kirby calendar');
  const chosen = await slackPeer.press('Correct…', card);
  const known = slackPeer.state.views.size;
  void slackPeer.press('Wrong speaker…', chosen);
  const form = await slackPeer.modal(known);
  await slackPeer.submit(form, {});
  expect((await slackPeer.slash('/corrections rulings')).seen).toContain('was not said by John Kirby · Reader U');
});
