import { foldedWords } from '../../../core/text/folded-words.ts';
import { shortHash } from '../../../core/text/short-hash.ts';
import { hostOfAddress } from '../feeds/feed-words.ts';

/** A page as an item leads to it; `item`: what identifies the item, whatever its title. */
type SeenPage = {
  readonly item: string;
  readonly url: string;
  readonly title: string | null;
  readonly text: string;
};

type Likeness = {
  /** Whether another item of the host led to the same text under another title. */
  readonly isAlike: boolean;
  /** If so, the addresses of pages with that text that are still taken for articles. */
  readonly taken: readonly string[];
};

/** Remembers what pages said: what several articles of a host have in common is no article. */
export type AlikePages = { see(page: SeenPage): Likeness };

const MAX_TEXTS = 1_000;
const MAX_PAGES_A_TEXT = 20;
/** What stands in place of articles is not longer than this. */
const MAX_ALIKE_CHARS = 6_000;

/** Who leads to a text: titles by item, and the addresses that were read before the text was known to be alike. */
type SeenText = { readonly titles: Map<string, string>; readonly taken: Set<string> };

/** The memory of one desk; it is bounded, and starts empty. */
export function createAlikePages(): AlikePages {
  const seen = new Map<string, SeenText>();

  function recall(key: string): SeenText {
    const known = seen.get(key) ?? { titles: new Map(), taken: new Set() };
    seen.delete(key);
    seen.set(key, known);
    if (seen.size > MAX_TEXTS) seen.delete(seen.keys().next().value ?? '');
    return known;
  }

  return {
    see({ item, url, title, text }) {
      if (text.length > MAX_ALIKE_CHARS) return { isAlike: false, taken: [] };
      const { titles, taken } = recall(`${hostOfAddress(url)} ${printOf(text)}`);
      const name = foldedWords(title ?? url).join(' ');
      if (titles.size < MAX_PAGES_A_TEXT || titles.has(item)) titles.set(item, name);
      const isAlike = [...titles].some(([other, itsName]) => other !== item && itsName !== name);
      if (isAlike) taken.delete(url);
      else if (taken.size < MAX_PAGES_A_TEXT) taken.add(url);
      return { isAlike, taken: isAlike ? [...taken] : [] };
    },
  };
}

function printOf(text: string): string {
  const words = foldedWords(text);
  return `${words.length}.${shortHash(words.join(' '))}.${shortHash(words.toReversed().join(' '))}`;
}
