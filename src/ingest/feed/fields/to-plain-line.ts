import { openPage } from '../../page/open-page.ts';

const LONGEST_READ = 2000;
const MAX_LINE_CHARS = 500;

const REMOVED = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const PARTING = /<\/?(?:br|p|div|li|h[1-6])\b[^<>]*>/gi;
const FORMATTING =
  /<(\/?)(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|mark|q|s|script|small|span|strike|strong|style|sub|sup|tt|u|wbr)\b[^<>]*>/gi;

/**
 * A title or name from a feed, with tags or references, even escaped twice → one line of plain text. What is not a
 * formatting tag stays ("a < b"). Null if nothing is left; cut at a word if longer than 500 characters.
 */
export function toPlainLine(html: string | null | undefined): string | null {
  const once = readLine((html ?? '').slice(0, LONGEST_READ));
  // Escaped twice: "AT&amp;T" is still there after one pass.
  const line = REFERENCE.test(once) ? readLine(once) : once;
  return line === '' ? null : cutLine(line);
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const CONTROL = /[\p{Cc}\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

function readLine(html: string): string {
  const marked = html.replace(REMOVED, ' ').replace(PARTING, ' ').replace(FORMATTING, '').replaceAll('<', '&lt;');
  const text = REFERENCE.test(marked)
    ? (openPage(`<html><body>${marked}</body></html>`)?.body.textContent ?? '')
    : marked;
  return text.replace(/\s+/g, ' ').replace(CONTROL, '').toWellFormed().trim();
}

function cutLine(line: string): string {
  if (line.length <= MAX_LINE_CHARS) return line;
  const at = line.lastIndexOf(' ', MAX_LINE_CHARS);
  return `${line.slice(0, at > 0 ? at : MAX_LINE_CHARS).toWellFormed()} …`;
}
