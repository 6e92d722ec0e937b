// <@U123|name>, <#C123|name>, <!subteam^S123|name>, <https://example.org|example.org>
const SEQUENCE = /<([@#!]?)([^>|]*)(?:\|([^>]*))?>/g;

/** A message's text as its writer typed it: mentions of the bot gone, links and escapes as plain words. */
export function readTyped(text: string, botUser: string): string {
  const words = text.replaceAll(SEQUENCE, (_all, sign: string, target: string, label?: string) => {
    if (sign === '@' && target === botUser) return ' ';
    return label || `${sign}${target}`;
  });
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}
