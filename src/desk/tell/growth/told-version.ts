import { shortHash } from '../../../core/text/short-hash.ts';

/** The item under which a channel has received an article. */
export const articleItem = (id: string) => `article|${id}`;

/** The item of an article that was read for a channel and was not for it. */
export const passedItem = (id: string) => `passed|${id}`;

/** The value of an item whose words the channel has received: its day, and which version it was. */
export function toToldVersion({
  published,
  text,
}: {
  readonly published: string | null;
  readonly text: string;
}): string {
  return `${published ?? ''} ${versionOf(text)}`;
}

/** Which version a channel received; null: that was not kept. */
export const parseToldVersion = (value: string | undefined): string | null => value?.split(' ')[1] ?? null;

/** A number of a text's words; the same for one that only differs in blanks. */
export const versionOf = (text: string) => shortHash(text.replace(/\s+/g, ''));
