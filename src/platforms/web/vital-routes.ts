import { Hono } from 'hono';
import type { Door } from './enter/door.ts';
import { sendHealth } from './send-health.ts';
import type { WebEnv } from './web-env.ts';
import type { WebParts } from './web-parts.ts';

const PROMETHEUS = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };

/** For monitoring: /healthz if the process answers at all, /readyz if it can do its job. */
export function openVitals({ ready, door }: Pick<WebParts, 'ready'> & { readonly door: Door }): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/healthz', (context) => context.json({ ok: true }));
  app.get('/readyz', async (context) => sendHealth(context, door, await ready()));
  return app;
}

/** For callers who may enter. */
export function closedVitals({ metrics }: Pick<WebParts, 'metrics'>): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/metrics', async (context) => context.text(await metrics(), 200, PROMETHEUS));
  return app;
}
