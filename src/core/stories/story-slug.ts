import { foldText } from '../text/fold.ts';

const MAX_SLUG_CHARS = 32;
const SLUG = /^[a-z0-9][a-z0-9-]{0,31}$/;

export const SLUG_EXPECTED = `lower case letters, digits and hyphens, 1 to ${MAX_SLUG_CHARS}`;

/** Whether a text is valid as a story's command on every platform. */
export function isStorySlug(text: string): boolean {
  return SLUG.test(text);
}

/** The command for a title: "The bridge at Öbel" → "the-bridge-at-obel"; undefined if none of its letters can be used. */
export function toStorySlug(title: string): string | undefined {
  const words = foldText(title).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, MAX_SLUG_CHARS).replace(/-+$/, '');
  return slug === '' ? undefined : slug;
}
