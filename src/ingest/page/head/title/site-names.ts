import { foldedWords } from '../../../../core/text/folded-words.ts';

const SECOND_LEVEL = /^(?:com?|org|net|gov|edu|ac)$/;

/** The names a site goes by, folded without blanks: what the page says, and its host ("news.harbour-post.example" → "harbourpost"). */
export function toSiteNames(names: readonly (string | null)[], url: string | null): ReadonlySet<string> {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : '';
  const labels = host.split('.');
  const hosts = [host, ...labels.slice(0, -1).filter((label) => label.length > 2 && !SECOND_LEVEL.test(label))];
  const parts = names.flatMap((name) => (name === null ? [] : [name, ...name.split(/\s[|–—:·•-]+\s/)]));
  return new Set([...parts, ...hosts].map(toSiteKey).filter((key) => key.length > 1));
}

/** "The Harbour Post" and "harbourpost" are one name. */
export function toSiteKey(name: string): string {
  return foldedWords(name)
    .filter((word, at) => word !== 'the' || at > 0)
    .join('');
}
