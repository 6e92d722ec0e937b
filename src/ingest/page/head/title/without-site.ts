import { toSiteKey } from './site-names.ts';

const BAR = /\s+[|｜]+\s+|\s+::\s+/;
const PARTING = /\s+[-–—•·»«:]\s+|\s*:\s+/g;
const FEWEST_CHARS = 3;

/**
 * A title without the name of the site or section at either end: "Harbour opens | News | The Post" → "Harbour opens". A bar
 * always parts a title from what is not it; a dash or dot only where the site's name, or its beginning or end, stands behind it.
 */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  return withoutEnds(longestPart(title, sites), sites);
}

function longestPart(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(BAR).filter((part) => part.trim().length >= FEWEST_CHARS);
  const own = parts.filter((part) => !isSite(part, sites));
  const [first = title] = own.length > 0 ? own : parts;
  // "Opinion | Why the harbour matters": the section stands first.
  const best = own.slice(1).find((part) => wordCount(first) < 3 && wordCount(part) > wordCount(first) * 2);
  return (best ?? first).trim();
}

function withoutEnds(title: string, sites: ReadonlySet<string>): string {
  const seams = [...title.matchAll(PARTING)].map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }));
  for (const { from, to } of seams)
    if (from >= FEWEST_CHARS && (isSite(title.slice(to), sites) || beginsWithSite(title.slice(to), sites)))
      return title.slice(0, from).trim();
  for (const { from, to } of seams.toReversed())
    if (title.length - to >= FEWEST_CHARS && isSite(title.slice(0, from), sites)) return title.slice(to).trim();
  return title;
}

/** The site's name, its beginning or end of two words ("Harbour Post" of "The Harbour Post of Ilm"), or its address. */
function isSite(text: string, sites: ReadonlySet<string>): boolean {
  const key = toSiteKey(text);
  if (sites.has(key)) return true;
  const isLong = key.length >= 6 && wordCount(text) <= 6;
  if (isLong && [...sites].some((site) => site.length >= 6 && (site.startsWith(key) || site.endsWith(key))))
    return true;
  return /^[\w-]+\.(?:com|org|net|gov|edu|co|io|tv|info|news|[a-z]{2})(?:\.[a-z]{2})?$/i.test(text.trim());
}

/** "Harbour Post Sport" of the Harbour Post. Only at the end: "Harbour Post prize: the winners" is a title. */
function beginsWithSite(text: string, sites: ReadonlySet<string>): boolean {
  const key = toSiteKey(text);
  return wordCount(text) <= 4 && [...sites].some((site) => site.length >= 6 && key.startsWith(site));
}

const wordCount = (text: string) => text.trim().split(/\s+/).length;
