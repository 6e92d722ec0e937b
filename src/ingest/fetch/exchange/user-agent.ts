/** The name that robots.txt knows the desk by (RFC 9309's product token). */
export const PRODUCT = 'Dateline';

/** How the desk names itself to the sites it reads. `contact` is where its operator is found: an address of a page or of a mailbox. */
export function toUserAgent(version: string, contact: string | null): string {
  const about =
    contact === null ? 'story desk, run by its readers' : /^https?:/.test(contact) ? `+${contact}` : contact;
  return `${PRODUCT}/${version} (${about})`;
}
