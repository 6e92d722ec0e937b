import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { createOnce } from './once.ts';

const REMEMBERED = 5000;

/**
 * Slack resends what it thinks was not acknowledged: an event with the same event_id, an interaction with the same
 * trigger_id, anything in Socket Mode with the same envelope_id. Each is handled once, and acknowledged every time.
 */
export function skipRepeats(): Middleware<AnyMiddlewareArgs> {
  const isNew = createOnce(REMEMBERED);
  return async ({ next, context, body, ...args }) => {
    const keys = keysOf(body, context.envelopeId);
    // Suggestions change nothing, and a repeated request needs an answer again.
    if ('options' in args || keys.map(isNew).every(Boolean)) return next();
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}

function keysOf(body: object, envelope: unknown): readonly string[] {
  const fields = Object.entries(body).filter(([name]) => name === 'event_id' || name === 'trigger_id');
  return [envelope, ...fields.map(([, value]) => value)].filter((key) => typeof key === 'string');
}
