// <@U123|name>, <#C123|name>, <!subteam^S123|name>, <https://example.org|example.org>
const SEQUENCE = /<([@#!]?)([^>|]*)(?:\|([^>]*))?>/g;

/** Slack's marked-up text with its links, mentions and escapes as plain words. */
export function toPlainWords(text: string): string {
  return text
    .replaceAll(SEQUENCE, (_all, sign: string, target: string, label?: string) => label || `${sign}${target}`)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
