// <@U123|name>, <#C123|name>, <!subteam^S123|name>, <https://example.org|example.org>
const SEQUENCE = /<([@#!]?)([^>|]*)(?:\|([^>]*))?>/g;

/** A user group stays an id: Slack finds none by its name. */
const USER_GROUP = 'subteam^';

/** Slack's marked-up text with its links, mentions and escapes as plain words. */
export function toPlainWords(text: string): string {
  return text
    .replaceAll(SEQUENCE, (_all, sign: string, target: string, label?: string) =>
      target.startsWith(USER_GROUP) ? `${sign}${target}` : label || `${sign}${target}`,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
