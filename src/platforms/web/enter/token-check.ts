import type { Log } from '../../../core/log.ts';
import { isSameSecret } from './same-secret.ts';
import type { Tries } from './tries.ts';

/** `waitSeconds`: too many wrong ones came from there; what was sent now was not looked at. */
export type Checked = 'right' | 'wrong' | { readonly waitSeconds: number };

export type TokenCheck = (typed: string, address: string) => Checked;

/** Looks at a token that was typed or sent. Only the address is logged, never what was typed. */
export function createTokenCheck(token: string, tries: Tries, log: Log): TokenCheck {
  return (typed, address) => {
    const waitSeconds = tries.waitSeconds(address);
    if (waitSeconds > 0) return { waitSeconds };
    if (isSameSecret(typed, token)) return 'right';
    tries.countWrong(address);
    log.warn({ address }, 'a wrong token was refused');
    return 'wrong';
  };
}
