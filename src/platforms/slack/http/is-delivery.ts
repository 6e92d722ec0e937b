import { z } from 'zod';

const INTERACTIONS = [
  'block_actions',
  'block_suggestion',
  'message_action',
  'shortcut',
  'view_submission',
  'view_closed',
] as const;

/** The fields that distinguish the kinds of requests, and those that Bolt reads before its own checks. */
const DELIVERY = z.union([
  z.looseObject({ ssl_check: z.literal('1') }),
  z.looseObject({ type: z.literal('url_verification'), challenge: z.string() }),
  z.looseObject({ event: z.looseObject({ type: z.string() }) }),
  z.looseObject({ command: z.string(), team_id: z.string(), channel_id: z.string(), user_id: z.string() }),
  z.looseObject({ type: z.enum(INTERACTIONS), user: z.looseObject({ id: z.string() }) }),
]);

/** Whether a request's body is of a kind that Slack sends: an event, a command, an interaction, or a check of this server. */
export function isDelivery(body: unknown): boolean {
  return DELIVERY.safeParse(body).success;
}
