// Invisible, but able to hide a mark or to reverse the words after it: zero-width spaces, byte-order marks, soft
// hyphens, bidirectional controls and C0/C1 controls. Joiners stay: Persian words and emoji need them.
const UNSEEN = /[\u200B\u200E\u200F\u2060-\u2064\u2066-\u206F\u202A-\u202E\uFEFF\u00AD]|(?![\n\t])\p{Cc}/gu;
// *bold* _italics_ ~struck~ `code` and :emoji: are markup in mrkdwn, and cannot be escaped
const ACTIVE = /[*_~`]|:[\w+'-]+:|^\s*(?:>|&gt;)/m;

/** Slack's three escapes for mrkdwn and message text: with them `<!channel>`, `<@U…>` and `<url|label>` are only words. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether mrkdwn would show the escaped text unchanged. If not, it has to go into a plain_text object. */
export function isCalm(text: string): boolean {
  return !ACTIVE.test(text);
}

/** The text without invisible characters, and well-formed. */
export function toSeenOnSlack(text: string): string {
  return text.replaceAll(UNSEEN, '').toWellFormed();
}

/** On one line, with single spaces. */
export function toSlackLine(text: string): string {
  return toSeenOnSlack(text).replaceAll(/\s+/g, ' ').trim();
}

/** An address that is safe in a link: http or https, with nothing that could end the link. */
export function parseSlackLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replaceAll(/[<>|"'`\s*_~\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
