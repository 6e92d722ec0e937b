import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from './same-secret.ts';

/** The field of every form that says which session the page was made for. */
export const FORM_TOKEN = 'csrf';

export type FormTokens = {
  /** What a form of this session carries. */
  of(session: string): string;
  isRight(session: string, token: string): boolean;
};

/** A form's token is made from its session's id and a key that ends with the process, so nothing is kept for it. */
export function createFormTokens(): FormTokens {
  const key = randomBytes(32);
  const of = (session: string) => createHmac('sha256', key).update(session).digest('base64url');
  return { of, isRight: (session, token) => isSameSecret(of(session), token) };
}
