import { FetchError } from '../result/fetch-error.ts';
import { BAD_PORTS } from './bad-ports.ts';

/** The longest name that DNS allows (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/**
 * An address to fetch: http or https, its host in one notation (the URL parser turns 0x7f.1, 2130706433 and full-width
 * digits into 127.0.0.1), without user name, password, fragment and the dot after the host. `base` is what a relative one is
 * relative to. Throws a FetchError if Dateline does not fetch such addresses.
 */
export function toWebAddress(text: string, longest: number, base: URL | undefined): URL {
  if (text.length > longest) throw new FetchError('refused', 'The address is too long.');
  if (!URL.canParse(text, base)) throw new FetchError('refused', 'This is not a web address.');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(
      'refused',
      `Only http and https addresses are read, not ${url.protocol.slice(0, LONGEST_SCHEME)}`,
    );
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (url.hostname === '' || url.hostname.length > LONGEST_HOST || url.hostname.endsWith('.'))
    throw new FetchError('refused', 'The address has no valid host name.');
  if (url.href.length > longest) throw new FetchError('refused', 'The address is too long.');
  if (BAD_PORTS.has(Number(url.port || '80')))
    throw new FetchError('refused', `Port ${url.port} of ${url.hostname} is not used by web servers.`);
  return url;
}

const LONGEST_SCHEME = 20;
