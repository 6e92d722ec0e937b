import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

type Page = {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
};

/**
 * What a browser does to install the app in a workspace, from /slack/install on: the service asks its owner (who says
 * yes: `code`), and sends them back. `change` is for a state that was tampered with.
 */
export async function installApp(
  port: number,
  code: string,
  change: (state: string) => string = (state) => state,
): Promise<Page> {
  const base = `http://127.0.0.1:${port}/slack`;
  const { headers } = await open(`${base}/install`, '');
  const asked = new URL(headers.location ?? '');
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const state = change(asked.searchParams.get('state') ?? '');
  return open(`${base}/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`, cookie);
}

/** Each page on a connection of its own: the app may have been restarted between two. */
function open(url: string, cookie: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers: cookie === '' ? {} : { cookie } }, async (response) => {
      resolve({ status: response.statusCode, text: await text(response), headers: response.headers });
    });
    request.once('error', reject);
  });
}
