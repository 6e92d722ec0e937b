/** Elements that contain others. Their own text is ignored, except in `author`, `contributor` and `source`. */
const HOLDERS = new Set(
  'rss rdf feed channel item entry author contributor source image textinput skiphours skipdays opml head body outline'.split(
    ' ',
  ),
);

/** Elements with a fixed set of children: any other element means that an end tag is missing. */
const GUESTS: Readonly<Record<string, RegExp>> = {
  author: /^(?:name|uri|url|email)$/,
  contributor: /^(?:name|uri|url|email)$/,
  skiphours: /^hour$/,
  skipdays: /^day$/,
  group: /^(?:content|title|description|credit|thumbnail|rating|player|text|community|category)$/,
};

/** The longest text kept of each element; elements not named here are skipped. */
const LENGTHS: Readonly<Record<string, number>> = {
  title: 2000,
  link: 4000,
  guid: 4000,
  id: 4000,
  description: 2_000_000,
  encoded: 2_000_000,
  content: 2_000_000,
  body: 2_000_000,
  summary: 2_000_000,
  author: 300,
  name: 300,
  creator: 300,
  credit: 300,
  email: 300,
  pubdate: 100,
  date: 100,
  published: 100,
  updated: 100,
  issued: 100,
  modified: 100,
  created: 100,
  language: 40,
  ttl: 20,
  hour: 20,
  day: 20,
  updateperiod: 40,
  updatefrequency: 20,
};

/** Names that feeds use and we do not read: they show where an unclosed element before them ended. */
const PASSED = new Set('category comments enclosure rights generator copyright tagline thumbnail'.split(' '));

export function isHolder(name: string, local: string): boolean {
  return name === 'media:group' || (HOLDERS.has(local) && !/^itunes:|^media:/.test(name));
}

export function mayHold(holder: string, local: string): boolean {
  return GUESTS[holder]?.test(local) ?? true;
}

export function lengthKept(local: string): number | undefined {
  return Object.hasOwn(LENGTHS, local) ? LENGTHS[local] : undefined;
}

export function isKnownElement(local: string): boolean {
  return Object.hasOwn(LENGTHS, local) || PASSED.has(local) || HOLDERS.has(local);
}

/** `<item>` and `<entry>` are never nested, whatever end tag is missing. */
export function isItem(local: string): boolean {
  return local === 'item' || local === 'entry';
}
