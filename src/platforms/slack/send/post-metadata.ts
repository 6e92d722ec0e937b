import { z } from 'zod';

const EVENT_TYPE = 'dateline_post';

const METADATA = z.object({
  event_type: z.literal(EVENT_TYPE),
  event_payload: z.object({ key: z.string(), part: z.number() }),
});

type Metadata = { event_type: string; event_payload: { key: string; part: number } };

/** Invisible in the channel: tells which post of the outbox a message belongs to, and which part it is. */
export function toMetadata(key: string, part: number): Metadata {
  return { event_type: EVENT_TYPE, event_payload: { key, part } };
}

/** Which part of the post with this key a message is; undefined if it is not part of it. */
export function parsePart(metadata: unknown, key: string): number | undefined {
  const { data } = METADATA.safeParse(metadata);
  return data?.event_payload.key === key ? data.event_payload.part : undefined;
}
