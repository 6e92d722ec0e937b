import type { ParsedArticle } from '../article/parsed.ts';
import type { FeedItem } from './model/feed.ts';

/** Whether a feed gives only the start of an article, so that its page is worth fetching, and why, in words. */
export type TextJudgement = { readonly isTeaser: boolean; readonly why: string };

const SHORT_TEXT_CHARS = 400;
const FULL = 1500;
const CALL =
  /(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article|text)|more\s*(?:»|→|&raquo;|&rarr;|…)|weiterlesen|lire la suite|leer más|leggi tutto|lees verder)(?:[^.!?]{0,120})?$/i;
const CUT = /(?:…|\.{3}|\[…\]|\[\.{3}\])["”’)\]]?$/;
const ENDED = /[.!?:;]["”’»)\]]*$|["”’»)\]]$/;

/** Judges an item and the article parsed from it. */
export function judgeText(parsed: ParsedArticle | undefined, item: FeedItem): TextJudgement {
  if (!parsed) return { isTeaser: true, why: 'the feed gives no text' };
  const { text } = parsed;
  if (CUT.test(text)) return { isTeaser: true, why: 'the text ends in an ellipsis' };
  if (CALL.test(endOf(item.html ?? ''))) return { isTeaser: true, why: 'the text ends in “read more”' };
  if (text.length >= FULL) return { isTeaser: false, why: `the feed gives ${sayWords(text)}` };
  const paragraphs = text.split('\n\n');
  if (text.length < SHORT_TEXT_CHARS) return { isTeaser: true, why: `the feed gives only ${sayWords(text)}` };
  if (paragraphs.length === 1) return { isTeaser: true, why: 'the feed gives only one paragraph' };
  if (!ENDED.test(text)) return { isTeaser: true, why: 'the text breaks off in a sentence' };
  return { isTeaser: false, why: `the feed gives ${paragraphs.length} paragraphs` };
}

const END = 600;

/** The last words of an item's HTML, including what is later removed from its end. */
function endOf(html: string): string {
  return html
    .slice(-END)
    .replace(/^[^<>]*>|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/the post .{0,200} appeared first on .{0,100}$/i, '')
    .trim();
}

function sayWords(text: string): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return words === 1 ? 'one word' : `${words} words`;
}
