import { z } from 'zod';

const EVENT_TYPE = 'dateline_post';

const METADATA = z.object({
  event_type: z.literal(EVENT_TYPE),
  event_payload: z.object({ key: z.string(), part: z.number() }),
});

type Metadata = { event_type: string; event_payload: { key: string; part: number } };

/** Unseen in the channel: tells which post of the outbox a message is, and which part of it. */
export function toMetadata(key: string, part: number): Metadata {
  return { event_type: EVENT_TYPE, event_payload: { key, part } };
}

/** The part that a message is of the post with this key; undefined where it is none. */
export function parsePart(metadata: unknown, key: string): number | undefined {
  const { data } = METADATA.safeParse(metadata);
  return data?.event_payload.key === key ? data.event_payload.part : undefined;
}
