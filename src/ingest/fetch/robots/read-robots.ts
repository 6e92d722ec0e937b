import { toHost } from '../address/to-host.ts';
import { parseRetryAfter } from '../answer/retry-after.ts';
import { type Arrival, followRedirects } from '../exchange/follow.ts';
import { PRODUCT } from '../exchange/user-agent.ts';
import type { Wire } from '../exchange/wire.ts';
import { FetchError } from '../result/fetch-error.ts';
import { toStatusWords } from '../result/to-failure.ts';
import { toFetchError } from '../result/to-fetch-error.ts';
import { parseRobots } from './parse-robots.ts';
import type { RobotsVerdict } from './robots-gate.ts';

/**
 * Reads a site's robots.txt by RFC 9309 (2.3.1): a missing one (4xx) allows everything; one that is temporarily
 * unavailable (5xx, 429) or unreachable closes the site. What our own rules refuse stays refused. Never throws.
 */
export async function readRobots(url: URL, mayUseOwn: boolean, wire: Wire): Promise<RobotsVerdict> {
  try {
    const bounds = { bytes: wire.limits.robotsBytes, isCut: true };
    const guards = mayUseOwn ? wire.guards : { ...wire.guards, own: wire.guards.strangers };
    const permit = () => Promise.resolve();
    return toVerdict(
      await followRedirects(
        { url, accept: 'text/plain, */*;q=0.1', ownHeaders: {}, bounds, permit },
        { ...wire, guards },
      ),
      url,
      wire,
    );
  } catch (error) {
    const failure = toFetchError(error, toHost(url));
    return { closed: failure.how === 'refused' ? failure : toClosed(url, failure.message, null) };
  }
}

function toVerdict({ answer: { status, headers, body } }: Arrival, url: URL, { clock }: Wire): RobotsVerdict {
  if (status >= 200 && status < 300)
    return { rules: parseRobots(new TextDecoder().decode(body), PRODUCT), bytes: body.length };
  if (status >= 400 && status < 500 && status !== 429) return { rules: [], bytes: 0 };
  const says = `${toHost(url)} answered ${toStatusWords(status)}.`;
  return { closed: toClosed(url, says, parseRetryAfter(headers['retry-after'], clock.now())) };
}

function toClosed(url: URL, why: string, retryAfterSeconds: number | null): FetchError {
  const reason = `The robots.txt of ${toHost(url)} could not be read, so Dateline does not read its pages. ${why}`;
  return new FetchError('disallowed', reason, retryAfterSeconds);
}
