import type { Card } from '../card/card.ts';
import type { Channel, PlatformName } from '../core/channels/channel.ts';

/** One post of the outbox. */
export type Post = {
  /** Unique to this post, at most 25 characters: Discord gets it as an enforced nonce. */
  readonly key: string;
  readonly channel: Channel;
  readonly card: Card;
};

export type SendResult =
  /** `message` is the platform's id of what was posted. */
  | { readonly kind: 'sent'; readonly message: string }
  /** Surely not posted: again later (Retry-After where the platform gave one). */
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly reason: string }
  /** It may have been posted and the answer was lost: look, or follow the stated policy. */
  | { readonly kind: 'unsure'; readonly reason: string }
  /** The channel is gone or the permission was revoked: suspend what posts there, tell an admin once. */
  | { readonly kind: 'lost'; readonly reason: string }
  /** The platform refuses this very post, now and later. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What delivery asks of a platform. Never rejects. */
export type Sender = {
  readonly platform: PlatformName;
  send(post: Post): Promise<SendResult>;
  /** Whether a post that may have been sent is there; 'unknown' where history cannot be read. */
  find?(post: Post): Promise<{ readonly message: string } | 'absent' | 'unknown'>;
};
