import type { RobotsRule } from './parse-robots.ts';
import { toRobotsPath } from './robots-path.ts';

/** Whether the rules allow the address: the longest matching pattern decides; of two equally long, the one that allows. */
export function isAllowedByRobots(rules: readonly RobotsRule[], url: URL): boolean {
  const path = toRobotsPath(url.pathname + url.search);
  let longest: RobotsRule = { isAllow: true, pattern: '' };
  for (const rule of rules) {
    const { length } = rule.pattern;
    const isStronger = length > longest.pattern.length || (length === longest.pattern.length && rule.isAllow);
    if (isStronger && fits(rule.pattern, path)) longest = rule;
  }
  return longest.isAllow;
}

/** Searches once for each part between stars, after the one before: no pattern makes this slow. */
function fits(pattern: string, path: string): boolean {
  const isToEnd = pattern.endsWith('$');
  const [head = '', ...parts] = (isToEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  if (isToEnd && parts.length === 0) return path === head;
  const last = isToEnd ? (parts.pop() ?? '') : '';
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return path.endsWith(last) && at <= path.length - last.length;
}
