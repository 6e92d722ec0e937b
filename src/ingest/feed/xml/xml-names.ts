/** Elements that hold others, and whose own text counts for nothing but in `author`, `contributor` and `source`. */
const HOLDERS = new Set(
  'rss rdf feed channel item entry author contributor source image textinput skiphours skipdays opml head body outline'.split(
    ' ',
  ),
);

/** Elements of which only some may stand within: whatever else comes was written behind an end that is missing. */
const GUESTS: Readonly<Record<string, RegExp>> = {
  author: /^(?:name|uri|url|email)$/,
  contributor: /^(?:name|uri|url|email)$/,
  skiphours: /^hour$/,
  skipdays: /^day$/,
  group: /^(?:content|title|description|credit|thumbnail|rating|player|text|community|category)$/,
};

/** Longest text kept of an element that is read; those not named here are passed over. */
const LENGTHS: Readonly<Record<string, number>> = {
  title: 2000,
  link: 4000,
  guid: 4000,
  id: 4000,
  description: 2_000_000,
  encoded: 2_000_000,
  content: 2_000_000,
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
  ttl: 20,
  hour: 20,
  day: 20,
  updateperiod: 40,
  updatefrequency: 20,
};

/** Names that feeds use and we do not read: they tell where an unclosed element before them ended. */
const PASSED = new Set('category comments enclosure rights generator language copyright tagline thumbnail'.split(' '));

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

/** `<item>` and `<entry>` never stand in each other, whatever is missing. */
export function isItem(local: string): boolean {
  return local === 'item' || local === 'entry';
}
