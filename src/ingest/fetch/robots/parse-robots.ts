import { toRobotsPath } from './robots-path.ts';

/** One Allow or Disallow: the pattern as `toRobotsPath` writes it, with its `*` and `$`. */
export type RobotsRule = { readonly isAllow: boolean; readonly pattern: string };

/**
 * The rules of a robots.txt (RFC 9309) for a product: those of all groups that name it, else those of all groups for `*`.
 * Lines that are not rules are skipped; one pass over any input.
 */
export function parseRobots(text: string, product: string): readonly RobotsRule[] {
  const named = product.toLowerCase();
  const rules = new Map<string, RobotsRule[]>([['*', []]]);
  const group = new Set<string>();
  let isOpen = true;
  let stars = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [key, value] = toField(line);
    if (key === 'user-agent') {
      if (!isOpen) group.clear();
      isOpen = true;
      const agent = toToken(value);
      if (agent === named || agent === '*') group.add(agent);
      if (agent === named && !rules.has(named)) rules.set(named, []);
    }
    if (key !== 'allow' && key !== 'disallow') continue;
    isOpen = false;
    if (value === '') continue;
    const rule = { isAllow: key === 'allow', pattern: toRobotsPath(value) };
    stars += group.size === 0 ? 0 : value.split('*').length - 1;
    for (const agent of group) rules.get(agent)?.push(...(stars > MOST_STARS ? toStarless(rule) : [rule]));
  }
  return rules.get(named) ?? rules.get('*') ?? [];
}

/** Many stars cost time for every address; the largest real files have a few hundred. */
const MOST_STARS = 2_000;

/** Beyond the limit, rules are read more strictly: a Disallow ends at its star and so forbids more, an Allow allows nothing. */
function toStarless({ isAllow, pattern }: RobotsRule): readonly RobotsRule[] {
  if (!pattern.includes('*')) return [{ isAllow, pattern }];
  const [start = ''] = pattern.split('*', 1);
  return isAllow ? [] : [{ isAllow, pattern: start || '/' }];
}

/** "Disallow: /tmp # no one" → disallow, /tmp */
function toField(line: string): readonly [string, string] {
  const [told = ''] = line.split('#', 1);
  const colon = told.indexOf(':');
  if (colon === -1) return ['', ''];
  return [told.slice(0, colon).trim().toLowerCase(), told.slice(colon + 1).trim()];
}

/** "Dateline/1.0" → dateline: a product token is letters, underscores and hyphens (RFC 9309, 2.2.1). */
function toToken(value: string): string {
  return value === '*' ? value : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}
