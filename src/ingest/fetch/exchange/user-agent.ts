/** Dateline's name in robots.txt (the product token of RFC 9309). */
export const PRODUCT = 'Dateline';

/** How Dateline identifies itself to sites. `contact` is how to reach its operator: a web or email address. */
export function toUserAgent(version: string, contact: string | null): string {
  const about =
    contact === null ? 'story desk, run by its readers' : /^https?:/.test(contact) ? `+${contact}` : contact;
  return `${PRODUCT}/${version} (${about})`;
}
