import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { type Get, readSettingAs } from './read-as.ts';

export type WebConfig = {
  /** What people sign in with in the browser; null if no one has to. */
  readonly token: string | null;
  /** Origins the desk is opened at, the main one first: https://desk.example.org. */
  readonly urls: readonly string[];
};

const SHORTEST_TOKEN = 16;
const LONGEST_TOKEN = 1024;
/** Visible ASCII, since it also goes into a header. */
const TOKEN = /^[!-~]+$/;
const ORIGIN = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && `${new URL(text).origin}/` === new URL(text).href)
  .transform((text) => new URL(text).origin);

/** The settings of the desk in the browser. Throws a UserError that never shows the token. */
export function readWeb(get: Get): WebConfig {
  const urls = (get('DATELINE_URL') ?? '').split(',').map((url) => url.trim());
  const expected = 'the address that people open, without a path, such as https://desk.example.org';
  return {
    token: readToken(get('DATELINE_WEB_TOKEN')),
    urls: urls.filter((url) => url !== '').map((url) => readSettingAs(ORIGIN, 'DATELINE_URL', url, expected)),
  };
}

function readToken(token: string | null): string | null {
  if (token === null) return null;
  if (token.length >= SHORTEST_TOKEN && token.length <= LONGEST_TOKEN && TOKEN.test(token)) return token;
  throw new UserError(
    token.length < SHORTEST_TOKEN ? 'DATELINE_WEB_TOKEN is too short.' : 'DATELINE_WEB_TOKEN cannot be used.',
    `Use at least ${SHORTEST_TOKEN} random letters, digits and signs, without spaces. This prints some: node -e "console.log(crypto.randomUUID())"`,
  );
}
