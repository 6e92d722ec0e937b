import type { Card } from '../card/card.ts';
import type { Channel, PlatformName } from '../core/channels/channel.ts';

/** One post from the outbox. */
export type Post = {
  /** Unique to this post, at most 25 characters: Discord gets it as an enforced nonce. */
  readonly key: string;
  readonly channel: Channel;
  readonly card: Card;
};

export type SendResult =
  /** `message` is the platform's id of what was posted. */
  | { readonly kind: 'sent'; readonly message: string }
  /** Certainly not posted: retry later (after Retry-After if the platform sent one). */
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly reason: string }
  /** It may have been posted, but the response was lost: look for it, or follow the policy. */
  | { readonly kind: 'unsure'; readonly reason: string }
  /** The channel is gone or the permission was revoked: suspend what posts there, and notify an admin once. */
  | { readonly kind: 'lost'; readonly reason: string }
  /** The platform rejects this post for good. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What delivery needs from a platform. Never rejects. */
export type Sender = {
  readonly platform: PlatformName;
  send(post: Post): Promise<SendResult>;
  /** Whether a post that may have been sent arrived; 'unknown' if the history cannot be read. */
  find?(post: Post): Promise<{ readonly message: string } | 'absent' | 'unknown'>;
};
