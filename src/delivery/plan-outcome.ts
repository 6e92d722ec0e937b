import type { PlatformName } from '../core/channels/channel.ts';
import type { SendResult } from './sender.ts';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** With the pauses above, about an hour and a half; then a person has to look into it. */
export const MOST_ATTEMPTS = 15;

/** What happens to a post after an attempt. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  | {
      readonly kind: 'again';
      readonly afterMs: number;
      readonly maybeSent: boolean;
      /** Whether the attempt counts towards giving up; it does not if the platform asked to wait. */
      readonly isCounted: boolean;
      readonly reason: string;
    }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** Pure: decided by the platform's answer and the number of attempts so far. */
export function planOutcome(result: SendResult, attempts: number, wasMaybeSent: boolean): Outcome {
  switch (result.kind) {
    case 'sent':
      return result;
    case 'lost':
      return result;
    case 'refused':
      return { kind: 'dead', reason: `refused: ${result.reason}` };
    case 'retry':
      if (result.afterMs !== null)
        return again(result.reason, { afterMs: result.afterMs, maybeSent: wasMaybeSent, isCounted: false });
      return againOrDead(result.reason, attempts, wasMaybeSent);
    case 'unsure':
      return againOrDead(result.reason, attempts, true);
  }
}

function againOrDead(reason: string, attempts: number, maybeSent: boolean): Outcome {
  if (attempts >= MOST_ATTEMPTS) return { kind: 'dead', reason: `given up after ${attempts} tries: ${reason}` };
  return again(reason, { afterMs: pauseMs(attempts), maybeSent, isCounted: true });
}

function again(
  reason: string,
  how: { readonly afterMs: number; readonly maybeSent: boolean; readonly isCounted: boolean },
): Outcome {
  return { kind: 'again', reason, ...how };
}

/** 2 s, 4 s, 8 s … up to 15 minutes. */
function pauseMs(attempts: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
}

/** What to do when it is unclear whether a post arrived: `repeat` may post it twice, `drop` may lose it. */
export type UnsurePolicy = 'repeat' | 'drop';

/**
 * For a nonce it knows, Discord returns the existing message, so repeating is safe for some minutes. Elsewhere a post
 * that readers may see twice is better than one that no one sees.
 */
export const UNSURE_POLICY: Readonly<Record<PlatformName, UnsurePolicy>> = {
  discord: 'repeat',
  slack: 'repeat',
  terminal: 'repeat',
  web: 'repeat',
};
