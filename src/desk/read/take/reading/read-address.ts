import { UserError } from '../../../../core/errors.ts';

const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

/** An address as typed or pasted: "<https://news.example/feed>", "feed://news.example/rss", "news.example/rss". Throws a UserError. */
export function readAddress(typed: string): string {
  const address = parseWebAddress(typed);
  if (address) return address;
  throw new UserError(`“${typed.slice(0, 200)}” is not a web address.`, 'Use one such as https://news.example/feed');
}

/** The same, in the order in which to try them: without a typed scheme, https and then http. Throws a UserError. */
export function readAddresses(typed: string): readonly string[] {
  const address = readAddress(typed);
  const hasScheme = /^<?(?:feed:)?https?:/i.test(typed.trim());
  return hasScheme ? [address] : [address, address.replace(/^https:/, 'http:')];
}

/** Undefined if it is not an http or https address. */
export function parseWebAddress(typed: string): string | undefined {
  const bare = typed
    .trim()
    .replace(/^<([^|>]*)(?:\|[^>]*)?>$/, '$1')
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const whole = HOST.test(bare) ? `https://${bare}` : bare;
  if (/\s/.test(whole) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.toString() : undefined;
}
