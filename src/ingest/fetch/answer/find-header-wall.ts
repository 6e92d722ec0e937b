import type { IncomingHttpHeaders } from 'node:http';

/**
 * What an answer's status and headers say stands in place of what was asked for, as a clause; undefined if nothing does.
 * Headers: Cloudflare's `cf-mitigated`, and `x-amzn-waf-action` of the AWS firewall, whose challenge has status 202.
 */
export function findHeaderWall(status: number, headers: IncomingHttpHeaders): string | undefined {
  if (isWord(headers['cf-mitigated'], ['challenge'])) return CHECKS;
  if (isWord(headers['x-amzn-waf-action'], ['challenge', 'captcha'])) return CHECKS;
  if (status === 402) return 'asks for payment';
  return status === 401 && headers['www-authenticate'] !== undefined ? 'asks for a log-in' : undefined;
}

const CHECKS = 'shows a check of the browser';

function isWord(value: string | readonly string[] | undefined, words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value.trim().toLowerCase());
}
