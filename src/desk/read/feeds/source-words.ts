import type { FollowedSource } from '../../../core/followed-source.ts';

/** "“World news” (source 3)" */
export function nameSource({ id, title, url }: Pick<FollowedSource, 'id' | 'title' | 'url'>): string {
  return `“${title ?? hostOfAddress(url)}” (source ${id})`;
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
