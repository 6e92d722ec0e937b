import { parseFrontMatter } from './data/front-matter.ts';
import { findRoot } from './feed/xml/find-root.ts';
import { toXmlText } from './feed/xml/xml-marks.ts';

/** Only a text with front matter is Markdown; otherwise it is plain text. */
export type Format = 'feed' | 'opml' | 'page' | 'markdown' | 'text';

const FEEDS = /^(?:rss|rdf|feed)$/;
const READ = 100_000;

/**
 * The format of a text, by its opening, else its media type, else its file name. `mediaType` is in lower case and without
 * parameters; `name` is a file name or an address. Linear; looks only at the first 100,000 characters.
 */
export function detectFormat(text: string, mediaType: string | null, name: string | null): Format {
  if (parseFrontMatter(text)) return 'markdown';
  const start = text.slice(0, READ);
  const root = findRoot(toXmlText(start));
  // The feed parser refuses a document type with its own declarations.
  if ('fault' in root) return /<opml[\s>]/i.test(start) ? 'opml' : 'feed';
  if (root.kind === 'json' && isJsonFeed(start)) return 'feed';
  if (root.kind === 'xml' && FEEDS.test(root.name)) return 'feed';
  if (root.kind === 'xml' && root.name === 'opml') return 'opml';
  return root.kind === 'page' && isAtStart(start) ? 'page' : told(mediaType, name);
}

function isJsonFeed(start: string): boolean {
  return (
    /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start) ||
    (/"items"\s*:\s*\[/.test(start) && /"(?:home_page_url|feed_url|content_html)"/.test(start))
  );
}

/** A text that only mentions `<body>` somewhere is not a page. */
function isAtStart(start: string): boolean {
  return /^\ufeff?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(start);
}

/** What the media type or the name says, if nothing in the text does. */
function told(mediaType: string | null, name: string | null): Format {
  if (mediaType !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType)) return 'page';
  return /\.x?html?$/i.test(name ?? '') ? 'page' : 'text';
}
