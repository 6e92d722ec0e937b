import type { FollowedFeed } from '../../../core/followed-feed.ts';

/** "“World news” (feed 3)" */
export function nameFeed({ id, title, url }: Pick<FollowedFeed, 'id' | 'title' | 'url'>): string {
  return `“${title ?? hostOfAddress(url)}” (feed ${id})`;
}

/** The host alone: an address may hold a secret. */
export function hostOfAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** A sentence that stands inside another one: without its full stop, and "The" no more at the beginning. */
export function toClause(sentence: string): string {
  return sentence
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:The|This)\b/, (word) => word.toLowerCase());
}
