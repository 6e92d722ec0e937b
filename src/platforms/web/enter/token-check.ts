import type { Log } from '../../../core/log.ts';
import { isSameSecret } from './same-secret.ts';
import type { Tries } from './tries.ts';

/** `waitSeconds`: there were too many wrong tokens from this address, so this one was not checked. */
export type Checked = 'right' | 'wrong' | { readonly waitSeconds: number };

export type TokenCheck = (typed: string, address: string) => Checked;

/** Checks a token that was typed or sent. Only the address is logged, never the token. */
export function createTokenCheck(token: string, tries: Tries, log: Log): TokenCheck {
  return (typed, address) => {
    const waitSeconds = tries.waitSeconds(address);
    if (waitSeconds > 0) return { waitSeconds };
    if (isSameSecret(typed, token)) return 'right';
    tries.countWrong(address);
    log.warn({ address }, 'refused a wrong token');
    return 'wrong';
  };
}
