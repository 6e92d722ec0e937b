// Invisible, but able to hide a mark or to reverse the words after it: zero-width spaces, byte-order marks,
// bidirectional controls and C0/C1 controls. Joiners stay: Persian words and emoji need them.
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|(?![\n\t\r])\p{Cc}/gu;
const LINE_BREAKS = /[ \t]*(?:\r\n?|[\n\u2028\u2029])[ \t]*/g;
// *bold* _italics_ ~~struck~~ `code` ||hidden|| [masked](link) <@mention> <#channel> <t:0> </command:0> <:emoji:0>
const MARKS = /[\\*_~`|[\]<]/g;
// https://… becomes a link, :name: an emoji; a colon at the end may form one with the next leaf
const COLONS = /:(?=\/\/|\/?$|[\w+~-]*(?::|$))/g;
// At a line's start: "# heading", "-# small", "- item", "> quoted", "1. item"
const LINE_STARTS = /^([ \t]*)(?:([#>+-])|(\d+)(?=[.)]))/gm;

/** Text of an article → Discord markdown that shows it unchanged: nothing in it formats, links, pings or hides. */
export function escapeDiscord(text: string): string {
  return escapeLineStarts(
    widenStrayBrackets(toSeenOnDiscord(text))
      .replaceAll(LINE_BREAKS, '\n')
      .replaceAll(MARKS, '\\$&')
      .replaceAll(COLONS, '\\:'),
  );
}

/** An unmatched "]" would end the label of a link before it, so it becomes full-width. Pairs stay unchanged. */
function widenStrayBrackets(text: string): string {
  let open = 0;
  return text.replaceAll(/[[\]]/g, (bracket) => {
    if (bracket === ']' && open === 0) return '］';
    open += bracket === '[' ? 1 : -1;
    return bracket;
  });
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeDiscord(toDiscordLine(text));
}

/** Escapes the first word of escaped text that is now at the start of a line. */
export function escapeLineStarts(escaped: string): string {
  return escaped.replaceAll(LINE_STARTS, (_all, space: string, mark?: string, number?: string) =>
    mark ? `${space}\\${mark}` : `${space}${number}\\`,
  );
}

/** A label inside [ ]( ): Discord parses the brackets of a link before backslashes, so brackets become full-width. */
export function escapeLabel(text: string): string {
  return escapeLine(text.replaceAll('[', '［').replaceAll(']', '］'));
}

/** The text without invisible characters. */
export function toSeenOnDiscord(text: string): string {
  return text.replaceAll(UNSEEN, '');
}

/** On one line, with single spaces. */
export function toDiscordLine(text: string): string {
  return toSeenOnDiscord(text).replaceAll(/\s+/g, ' ').trim();
}

/** An address that is safe between ( and ); undefined if readers should not be sent there. */
export function parseDiscordLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replaceAll(/[()<>"'\\`\s[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
