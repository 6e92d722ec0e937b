import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from './same-secret.ts';

/** The field of every form that says which session the page was made for. */
export const FORM_TOKEN = 'csrf';

export type FormTokens = {
  /** The token in the forms of this session. */
  of(session: string): string;
  isRight(session: string, token: string): boolean;
};

/** A form's token is derived from the session's id and a key of this process, so nothing has to be stored. */
export function createFormTokens(): FormTokens {
  const key = randomBytes(32);
  const of = (session: string) => createHmac('sha256', key).update(session).digest('base64url');
  return { of, isRight: (session, token) => isSameSecret(of(session), token) };
}
