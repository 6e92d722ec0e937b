import type { Card } from '../card/card.ts';
import type { OutboxPost } from '../store/port/outbox.ts';
import type { UnsurePolicy } from './plan-outcome.ts';
import type { Post, Sender, SendResult } from './sender.ts';

/** After this long a sender's response counts as lost. */
export const SEND_TIMEOUT_MS = 45_000;

/** One attempt. A post that may have arrived already is looked for before it is sent again. Never rejects. */
export async function tryPost(sender: Sender, claimed: OutboxPost, policy: UnsurePolicy): Promise<SendResult> {
  const post: Post = { key: claimed.key, channel: claimed.channel, card: JSON.parse(claimed.card) as Card };
  try {
    const found = claimed.maybeSent ? await withTimeout(lookFor(sender, post)) : 'absent';
    if (typeof found === 'object') return { kind: 'sent', message: found.message };
    if (found === 'unknown' && policy === 'drop')
      return { kind: 'refused', reason: 'it may have been posted, and Dateline cannot check' };
    return await withTimeout(sender.send(post));
  } catch (error) {
    return { kind: 'unsure', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function lookFor(sender: Sender, post: Post): Promise<{ readonly message: string } | 'absent' | 'unknown'> {
  return sender.find ? sender.find(post) : 'unknown';
}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${SEND_TIMEOUT_MS / 1000} s`)), SEND_TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
