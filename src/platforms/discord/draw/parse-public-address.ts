import { parseDiscordLink } from '../escape.ts';

// Addresses of this machine or a private network: Discord's servers cannot fetch a picture from there.
const PRIVATE =
  /^(?:localhost|.*\.(?:local|internal|localhost)|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\]|[^.]*)$/;

/** An address that Discord can fetch a picture from; undefined for any other. */
export function parsePublicAddress(url: string): string | undefined {
  const address = parseDiscordLink(url);
  return address !== undefined && !PRIVATE.test(new URL(url).hostname) ? address : undefined;
}
