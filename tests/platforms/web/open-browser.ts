import { expect } from 'vitest';
import { type Answered, send } from './open-web.ts';

type Browser = {
  /** The page at a path, after every way it is sent on. */
  get(path?: string): Promise<string>;
  /** Sends a form of the page last seen, with its token, and gives the page it leads to. */
  post(path: string, fields: Record<string, string>): Promise<string>;
  /** The same, but gives what came back at once. */
  submit(path: string, fields: Record<string, string>): Promise<Answered>;
  signIn(token: string): Promise<string>;
  readonly cookies: Map<string, string>;
};

/** A browser without scripts, over real sockets: keeps cookies, goes where it is sent, sends Origin with what it posts. */
export function openBrowser(url: string, more: Readonly<Record<string, string>> = {}): Browser {
  const cookies = new Map<string, string>();
  let csrf = '';

  async function ask(path: string, fields?: Record<string, string>): Promise<Answered> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const origin = `http://${more.host ?? new URL(url).host}`;
    const headers = { accept: 'text/html', cookie, ...(fields ? { origin } : {}), ...more };
    const answered = await send(url, { path, headers, ...(fields ? { fields } : {}) });
    for (const line of [answered.headers['set-cookie'] ?? []].flat()) keep(cookies, line);
    csrf = /name="csrf" value="([^"]+)"/.exec(answered.text)?.[1] ?? csrf;
    return answered;
  }
  async function get(path = '/'): Promise<string> {
    const { status, headers, text } = await ask(path);
    return status === 303 ? get(String(headers.location)) : text;
  }
  const submit = (path: string, fields: Record<string, string>) => ask(path, { csrf, ...fields });
  async function post(path: string, fields: Record<string, string>): Promise<string> {
    if (csrf === '') await get();
    const { status, headers } = await submit(path, fields);
    expect(status).toBe(303);
    return get(String(headers.location));
  }
  async function signIn(token: string): Promise<string> {
    await get('/sign-in');
    return post('/sign-in', { token });
  }
  return { get, post, submit, signIn, cookies };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
