import { request } from 'node:http';
import { PREVIEWS } from '../../../src/cli/previews.ts';
import { createStoryClock } from '../../../src/core/clock.ts';
import type { Log } from '../../../src/core/log.ts';
import type { Dateline } from '../../../src/main.ts';
import type { Access } from '../../../src/platforms/web/reach/access.ts';
import { createWeb, type Web } from '../../../src/platforms/web/web.ts';
import type { WebHealth } from '../../../src/platforms/web/web-parts.ts';
import { NO_LOG, openDesk } from '../../e2e/open-desk.ts';

export const START = '2026-11-24T09:00Z';
export const TOKEN = 'a-token-made-for-tests-0123456789';

export type OpenWeb = {
  readonly dateline: Dateline;
  readonly web: Web;
  readonly url: string;
  readonly port: string;
  /** The clock of sessions and tries. */
  readonly clock: ReturnType<typeof createStoryClock>;
  close(): Promise<void>;
};

type Wish = { readonly ready?: () => Promise<WebHealth>; readonly log?: Log };

/** The real server over the real desk, on a free port; this machine alone and no token unless `access` says otherwise. */
export async function openWeb(access: Partial<Access> = {}, wish: Wish = {}): Promise<OpenWeb> {
  const dateline = await openDesk(START);
  const clock = createStoryClock(Temporal.Instant.from(START));
  const web = createWeb({
    front: dateline.front,
    port: 0,
    access: { host: '127.0.0.1', urls: [], token: null, ...access },
    now: clock.now,
    zone: 'UTC',
    ready: wish.ready ?? (async () => ({ ok: true, checks: { store: 'open' } })),
    metrics: async () => 'dateline_stories 1\n',
    calendar: (story) => dateline.desk.tell.calendar(story, Temporal.Instant.from(START)),
    stories: () => dateline.library.stories(),
    sources: () => dateline.desk.read.feeds.exportList(),
    previews: PREVIEWS,
    log: wish.log ?? NO_LOG,
  });
  const { url } = await web.start();
  const close = async () => {
    await web.close();
    await dateline.close();
  };
  return { dateline, web, url: url.replace('0.0.0.0', '127.0.0.1'), port: new URL(url).port, clock, close };
}

type Asked = {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
};
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** One request with just these headers, as a program can send them: a Host of its choice among them. */
export function send(url: string, { path = '/', method, headers = {}, fields }: Asked): Promise<Answered> {
  const body = fields ? new URLSearchParams(fields).toString() : '';
  const type = fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  return new Promise((resolve, reject) => {
    const options = { method: method ?? (fields ? 'POST' : 'GET'), headers: { ...type, ...headers }, agent: false };
    request(url + path, options, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    })
      .once('error', reject)
      .end(body);
  });
}
