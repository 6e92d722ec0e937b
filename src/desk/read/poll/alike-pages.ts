import { foldedWords } from '../../../core/text/folded-words.ts';
import { shortHash } from '../../../core/text/short-hash.ts';
import { hostOfAddress } from '../feeds/feed-words.ts';

/** A page as an item leads to it. */
type SeenPage = { readonly url: string; readonly title: string | null; readonly text: string };

/** Remembers what pages said: what several articles of a host have in common is no article. */
export type AlikePages = {
  /** The addresses of pages of the same host with the same text under other titles; empty if there is none. */
  see(page: SeenPage): readonly string[];
};

const MAX_TEXTS = 1_000;
const MAX_PAGES_A_TEXT = 20;
/** What stands in place of articles is not longer than this. */
const MAX_ALIKE_CHARS = 6_000;

/** The memory of one desk; it is bounded, and starts empty. */
export function createAlikePages(): AlikePages {
  const seen = new Map<string, Map<string, string>>();
  return {
    see({ url, title, text }) {
      if (text.length > MAX_ALIKE_CHARS) return [];
      const key = `${hostOfAddress(url)} ${printOf(text)}`;
      const pages = seen.get(key) ?? new Map<string, string>();
      seen.delete(key);
      seen.set(key, pages);
      if (seen.size > MAX_TEXTS) seen.delete(seen.keys().next().value ?? '');
      const name = foldedWords(title ?? url).join(' ');
      if (pages.size < MAX_PAGES_A_TEXT) pages.set(name, url);
      return [...pages].filter(([other]) => other !== name).map(([, other]) => other);
    },
  };
}

function printOf(text: string): string {
  const words = foldedWords(text);
  return `${words.length}.${shortHash(words.join(' '))}.${shortHash(words.toReversed().join(' '))}`;
}
