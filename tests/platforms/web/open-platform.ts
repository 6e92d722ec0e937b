import { createStoryClock } from '../../../src/core/clock.ts';
import { createWeb } from '../../../src/platforms/web/web.ts';
import { NO_LOG } from '../../e2e/open-desk.ts';
import type { Platform } from '../contract.ts';
import { createContractFront } from '../contract-front.ts';
import { openBrowser } from './open-browser.ts';
import { readArticles } from './read-articles.ts';

const nothing = async () => '';

/** The real server, and a person at a browser without scripts, over HTTP. */
export async function openWebPlatform(): Promise<Platform> {
  const front = createContractFront();
  const web = createWeb({
    front,
    port: 0,
    access: { host: '127.0.0.1', urls: [], token: null },
    now: createStoryClock(Temporal.Instant.from('2026-11-24T09:00Z')).now,
    zone: 'UTC',
    ready: async () => ({ ok: true, checks: {} }),
    metrics: nothing,
    calendar: nothing,
    stories: () => [],
    sources: nothing,
    previews: { discord: () => [], slack: () => [] },
    log: NO_LOG,
  });
  const browser = openBrowser((await web.start()).url);
  // The newest answer stands first.
  const articles = async () => readArticles(await browser.get()).toReversed();
  const press = async (label: string) => {
    const call = (await articles()).at(-1)?.calls.get(label) ?? '';
    await browser.post('/press', { call });
  };
  return {
    front,
    sender: web.sender,
    channel: { platform: 'web', workspace: 'local', id: 'web' },
    user: 'local',
    typed: 'line',
    pressed: 'call',
    turns: 'below',
    canLook: false,
    type: async (line) => void (await browser.post('/ask', { text: line })),
    press,
    choose: press,
    screen: async () => (await articles()).map(({ text }) => text),
    pings: async () => (await articles()).flatMap(({ calling }) => calling),
    close: web.close,
  };
}
