import type { PlatformName } from '../core/channels/channel.ts';
import type { SendResult } from './sender.ts';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** With the pauses above, about an hour and a half: then a person must look. */
export const MOST_ATTEMPTS = 15;

/** What becomes of a post after a try. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  | {
      readonly kind: 'again';
      readonly afterMs: number;
      readonly maybeSent: boolean;
      /** Whether the try counts towards giving up: one that the platform asked to put off does not. */
      readonly isCounted: boolean;
      readonly reason: string;
    }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** Pure: the platform's answer and the number of tries so far decide. */
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

/** 2 s, 4 s, 8 s … up to a quarter of an hour. */
function pauseMs(attempts: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
}

/** Where it cannot be told whether a post is there: `repeat` may post it twice, `drop` may lose it. */
export type UnsurePolicy = 'repeat' | 'drop';

/**
 * Discord returns the message that is there for a nonce it knows, so repeating is safe for some minutes; elsewhere a
 * post that readers may see twice is better than one that nobody sees.
 */
export const UNSURE_POLICY: Readonly<Record<PlatformName, UnsurePolicy>> = {
  discord: 'repeat',
  slack: 'repeat',
  terminal: 'repeat',
  web: 'repeat',
};
