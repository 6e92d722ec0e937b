import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { createSlack, type Slack } from '../../src/platforms/slack/connect/bot.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG, openDesk } from './open-desk.ts';

const USER = 'U1ADMIN';
const DM = 'D1ADMIN';

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z', ':memory:', { DATELINE_SHARED_DESK: 'on' });
});
afterAll(() => dateline.close());

async function withPeer(scopes: readonly string[], use: (peer: SlackPeer) => Promise<void>): Promise<void> {
  const peer = await openSlackPeer({ mode: 'socket' });
  peer.tokens.scopes.push(...scopes);
  const slack: Slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
  try {
    await slack.start();
    await use(peer);
  } finally {
    await slack.close();
    await peer.close();
  }
}

const opened = (tab: string) => ({
  type: 'app_home_opened',
  user: USER,
  channel: DM,
  tab,
  event_ts: '1468400000.000100',
});

test('opening the conversation suggests questions made of the stories there', () =>
  withPeer(['assistant:write'], async (peer) => {
    await peer.event(opened('messages'));
    await expect.poll(() => peer.state.agent.length).toBe(1);
    const [suggested] = peer.state.agent;
    expect(suggested?.what).toBe('setSuggestedPrompts');
    expect(suggested?.given).not.toHaveProperty('thread_ts');
    const { prompts } = suggested?.given ?? {};
    expect(prompts).toEqual(
      expect.arrayContaining([{ title: expect.stringMatching(/^What is new: /), message: 'syria summary' }]),
    );
    expect(JSON.stringify(prompts)).toContain('"message":"dates"');
    const answer = await peer.dm('syria summary', USER);
    expect(answer.seen).not.toContain('There is no');
  }));

test('a thread of the older assistant view gets them too', () =>
  withPeer(['assistant:write'], async (peer) => {
    const thread_ts = '1468400000.000200';
    const assistant_thread = { user_id: USER, context: {}, channel_id: DM, thread_ts };
    await peer.event({ type: 'assistant_thread_started', assistant_thread, event_ts: thread_ts });
    await expect.poll(() => peer.state.agent).toMatchObject([{ what: 'setSuggestedPrompts', given: { thread_ts } }]);
  }));

test('a question shows a status, is answered in its thread, and names it', () =>
  withPeer(['assistant:write'], async (peer) => {
    const answer = await peer.dm('dates', USER);
    await expect.poll(() => peer.state.agent.map(({ what }) => what)).toEqual(['setStatus', 'setTitle']);
    const [status, title] = peer.state.agent;
    expect(status?.given).toMatchObject({ channel_id: DM, thread_ts: answer.thread });
    expect(title?.given).toMatchObject({ thread_ts: answer.thread, title: 'dates' });
  }));

test('without the scope the conversation stays as it was, and Slack is not asked again', () =>
  withPeer([], async (peer) => {
    expect((await peer.dm('dates', USER)).thread).toBeNull();
    expect((await peer.dm('dates', USER)).thread).toBeNull();
    await peer.event(opened('messages'));
    expect(peer.state.agent).toEqual([]);
    expect(peer.state.calls.filter(({ method }) => method === 'assistant.threads.setStatus')).toHaveLength(1);
  }));
