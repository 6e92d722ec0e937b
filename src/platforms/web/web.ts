import { serve } from '@hono/node-server';
import { withDetailsInline } from '../../card/parts/details.ts';
import type { Sender } from '../../delivery/sender.ts';
import { createWebApp } from './app.ts';
import { createDoor } from './enter/door.ts';
import { findOpenDoor } from './reach/find-open-door.ts';
import { createConversations } from './talk/conversations.ts';
import type { WebParts } from './web-parts.ts';

/** `start` throws a UserError if others could reach it without a token. */
export type Web = { readonly sender: Sender; start(): Promise<{ readonly url: string }>; close(): Promise<void> };

/** The desk in a browser: one page with the conversation, calendars, the feeds as OPML, /healthz and /metrics. */
export function createWeb(parts: WebParts): Web {
  const conversations = createConversations();
  const { access, now, log } = parts;
  const door = createDoor({ access, now, log, onEnd: conversations.forget });
  const app = createWebApp({ ...parts, conversations, door });
  let server: ReturnType<typeof serve> | undefined;

  async function start(): Promise<{ url: string }> {
    const openDoor = findOpenDoor(access);
    if (openDoor) throw openDoor;
    const { host } = access;
    const bound = await new Promise<number>((resolve, reject) => {
      server = serve({ fetch: app.fetch, hostname: host, port: parts.port }, (address) => resolve(address.port));
      server.once('error', reject);
    });
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}` };
  }

  async function close(): Promise<void> {
    const open = server;
    if (!open) return;
    await new Promise<void>((resolve) => {
      open.close(() => resolve());
      if ('closeAllConnections' in open) open.closeAllConnections();
    });
  }

  const sender: Sender = {
    platform: 'web',
    async send({ key, card }) {
      conversations.post({ asked: null, address: null, card: withDetailsInline(card) });
      return { kind: 'sent', message: key };
    },
  };
  return { sender, start, close };
}
