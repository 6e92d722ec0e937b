import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import type { SlackPeer } from '../../peers/slack/peer.ts';
import { openSlackChat, type SlackChat } from '../open-chats.ts';
import { openDesk } from '../open-desk.ts';

/** A guest of the workspace in Tokyo, who manages nothing. */
const OFFICER = 'U2GUEST';

let dateline: Dateline;
let slack: SlackChat;
let peer: SlackPeer;
beforeAll(async () => {
  dateline = await openDesk('2016-07-14T08:00Z');
  slack = await openSlackChat(dateline.front);
  ({ peer } = slack);
  peer.tokens.scopes = [...peer.tokens.scopes, 'assistant:write'];
});
afterAll(async () => {
  await slack.close();
  await dateline.close();
});

const ask = (text: string) => peer.dm(text, OFFICER);

test('opens the app and is offered questions that lead somewhere', async () => {
  const event = { type: 'app_home_opened', user: OFFICER, channel: `D${OFFICER.slice(1)}`, tab: 'messages' };
  await peer.event(event);
  await expect.poll(() => peer.state.agent.map(({ what }) => what)).toContain('setSuggestedPrompts');
  expect((await ask('hello')).seen).toContain('What you can ask');
});

test('asks what is due, and is reminded of it', async () => {
  expect((await ask('when is the next deadline?')).seen).toMatch(
    /target date.*1 August 2016|1 August 2016.*target date/s,
  );
  const wish = await ask('remind me a week before the political transition');
  expect(wish.seen).toContain('Nothing is changed until you press the button');
  expect((await peer.press('Set up reminder', wish, OFFICER)).seen).toMatch(
    /Reminders \d+ set up.*1 week before; at 09:00, Asia\/Tokyo.*comes on 25 July 2016/s,
  );
  expect((await ask('my reminders')).seen).toMatch(/7 days before|1 week before/);
});

test('asks in the asker’s own zone', async () => {
  expect((await ask('my reminders')).seen).toContain('Asia/Tokyo');
});

test('is told of what is not there, and of what is', async () => {
  const aid = await ask('what did the UN envoy say about humanitarian aid?');
  expect(aid.seen).toMatch(/Staffan de Mistura/);
  expect(aid.buttons.map(({ label }) => label)).toContain('All quotes by Staffan de Mistura');
});

test('is sent alerts on a topic, sees them listed, and ends them', async () => {
  const wish = await ask('send me alerts about aid convoys');
  expect(wish.seen).toContain('Alert you to what is new about “aid convoys”?');
  expect((await peer.press('Set up alert', wish, OFFICER)).seen).toMatch(/Alert \d+ set up/);
  const mine = await ask('what are my alerts?');
  expect(mine.seen).toContain('aid convoy');
  expect((await ask('alert forget')).seen).toMatch(/Alert \d+ stopped/);
  expect((await ask('alert mine')).seen).toContain('You have no alerts');
});

test('may not set up what is the channel’s, and is told who may', async () => {
  const where = { user: OFFICER, channel: 'C1NEWS' };
  const wish = await peer.mention('post a digest here every weekday at 9', where);
  const refused = await peer.press('Set up digest', wish, OFFICER).catch(() => wish);
  expect(refused.seen).toMatch(/needs the right to manage|manage this workspace/);
});

test('ends every reminder again', async () => {
  const wish = await ask('stop my reminders');
  expect((await peer.press('Stop reminders', wish, OFFICER)).seen).toMatch(/stopped/);
  expect((await ask('my reminders')).seen).toContain('You have no reminders');
});
