import type { Line } from '../../page/to-lines.ts';

/** Lines that feeds put below, and sometimes above, an item's text. */
const TAIL: readonly RegExp[] = [
  // "The post Harbour opens appeared first on The Quay Gazette."
  /^(?:the post|the article|this (?:post|article|story)|der beitrag|cet article|la entrada|el artículo)\b.{0,300}\b(?:appeared|first appeared|was (?:first|originally) published|erschien|est apparu|apareció|aparece)\b.{0,200}$/i,
  /^(?:(?:originally|first) (?:published|posted|appeared)|source|via|by)(?: (?:at|on|in|by|from))?:? ?(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i,
  /^(?:article url|comments url|points|# ?comments)\s*:\s*\S{0,500}$/i,
  /^(?:submitted by|posted by)\b.{0,100}$/i,
  /^(?:read|see|view|continue|click|get|find|watch|listen)\b.{0,20}\b(?:more|full|rest|reading|here|original|entire|whole|out)\b.{0,100}(?:»|›|→|>|…|\.{3}|here|article|story|post|reading|more)\W*$/i,
  /^(?:read more|continue reading|more|full (?:story|article|text)|weiterlesen|lire la suite|leer más|leggi tutto|lees verder|mehr)\b[^.!?]{0,100}\W*$/i,
  /^\[?(?:link|comments?)\](?:\s*\[(?:link|comments?)\])*$/i,
  /^(?:share|tweet|pin|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|digg|delicious|stumbleupon|pocket|telegram|like|comments?|add to any|add comment|\||·|•|\s)+$/i,
  /^(?:tags?|categories|filed under|keywords|topics?|permalink|copyright|©)\b.{0,200}$/i,
];

const MAX_TAIL_CHARS = 500;
const MARKS = /\s*(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|\((?:…|\.{3})\)|»|→)\s*$/u;
/** Only after a sentence: "The talks go on. Read more »" */
const CALLS =
  /(?<=[.!?…:"”’»)\]])\s*(?:\(?(?:read more|continue reading|read the full (?:story|article)|read on)\b[^.!?“”"]{0,80}\)?[\s.…→»>]*)$/i;

/** Paragraphs without the “read more”, credits and share links below an item; "[…]" becomes an ellipsis. */
export function dropTail(lines: readonly Line[]): readonly string[] {
  const last = lines.findLastIndex(({ text }) => !isTail(text));
  const kept = lines.slice(0, last + 1).map(({ text }) => text);
  const end = kept.at(-1);
  return end === undefined ? [] : [...kept.slice(0, -1), trimEnd(end)].filter((text) => text !== '');
}

function isTail(text: string): boolean {
  return text.length <= MAX_TAIL_CHARS && TAIL.some((pattern) => pattern.test(text));
}

/** "The talks go on. Read more »" → "The talks go on."; "The talks go on with […]" → "The talks go on with …" */
function trimEnd(text: string): string {
  const short = text.length > MAX_TAIL_CHARS ? text.slice(-MAX_TAIL_CHARS) : text;
  const called = short.replace(CALLS, '');
  const marked = MARKS.test(called) ? called.replace(MARKS, /[\].)]\s*$/.test(called) ? ' …' : '') : called;
  return `${text.slice(0, text.length - short.length)}${marked}`.trim();
}
