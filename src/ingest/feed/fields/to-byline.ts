import { toPlainLine } from './to-plain-line.ts';

const MOST_NAMES = 6;
const MAX_BYLINE_CHARS = 200;
const NOBODY = /^(?:admin(?:istrator)?|webmaster|no-?reply|editor|root|unknown|null|undefined|none|anonymous)$/i;

/** The authors of an item, comma-separated; null if none is named. Email addresses and account names do not count. */
export function toByline(names: readonly (string | undefined)[]): string | null {
  const people = names.slice(0, MOST_NAMES).flatMap((name) => toPerson(name) ?? []);
  const byline = [...new Set(people)].join(', ');
  return byline === '' || byline.length > MAX_BYLINE_CHARS ? null : byline;
}

/** "desk@news.example (Jane Doe)", "By Jane Doe" → "Jane Doe" */
function toPerson(name: string | undefined): string | undefined {
  const words = toPlainLine(name)
    ?.replace(/^\S+@\S+\s*\((.*)\)$/, '$1')
    .replace(/\s*[<(]?(?:mailto:)?[^\s<>()]+@[^\s<>()]+[>)]?/g, '')
    .replace(/^(?:by|von|par|por)\s+/i, '')
    .trim();
  return words && !NOBODY.test(words) && !/^https?:|^www\./i.test(words) && /\p{L}/u.test(words) ? words : undefined;
}
