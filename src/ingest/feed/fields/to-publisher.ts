const WORDS =
  /\s*(?:[-–—|:»«·•]+\s*|\(|\[)(?:(?:all|full|main|latest|top)\s+)?(?:rss(?:\s*\d(?:\.\d)?)?|atom|xml|news|latest(?:\s+news)?|all(?:\s+news)?|home(?:\s?page)?|top stories|front page|headlines|main|blog posts?|articles?)?\s*(?:feeds?|rss|atom|news|stories|headlines)?\s*[)\]]?\s*$/i;
const BEFORE = /^(?:rss(?:\s+feeds?)?|feeds?|atom|latest(?:\s+news)?|news)\s*(?:[-–—|:]+|\bfrom\b|\bof\b|\bfor\b)\s*/i;
const BEHIND = /\s+(?:rss|atom)(?:\s+feeds?)?$|\s+feeds?$/i;

/** The publisher's name: the feed's title without the words that only say it is a feed; null if nothing else is left. */
export function toPublisher(title: string | null): string | null {
  if (title === null) return null;
  const name = title
    .slice(0, MAX_PUBLISHER_CHARS)
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(WORDS, (words) => (/[a-z]/i.test(words) ? '' : words))
    .replace(/[\s\-–—|:»·•]+$/, '')
    .trim();
  return name === '' || /^(?:rss|feeds?|atom|news|home|latest|untitled)$/i.test(name) ? null : name;
}

const MAX_PUBLISHER_CHARS = 200;
