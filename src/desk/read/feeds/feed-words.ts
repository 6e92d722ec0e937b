import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';

/** "“World news” (feed 3)" */
export function nameFeed({ id, title, url }: Pick<FollowedFeed, 'id' | 'title' | 'url'>): string {
  return `“${title ?? hostOfAddress(url)}” (feed ${id})`;
}

/** Only the host, since an address may contain a secret. */
export function hostOfAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** Turns a sentence into a clause: without its full stop, and with "The" in lower case. */
export function toClause(sentence: string): string {
  return sentence
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:The|This)\b/, (word) => word.toLowerCase());
}
