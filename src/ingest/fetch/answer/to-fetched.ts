import { toHost } from '../address/to-host.ts';
import type { Arrival } from '../exchange/follow.ts';
import type { Fetched, FetchRequest } from '../result/fetched.ts';
import { toStatusFailure, toWallFailure } from '../result/to-failure.ts';
import { decodeText } from './decode-text.ts';
import { findHeaderWall } from './find-header-wall.ts';
import { parseMaxAge } from './max-age.ts';
import { parseCharset, parseMediaType } from './media-type.ts';
import { parseRetryAfter } from './retry-after.ts';
import { isValidator, toValidatorHeaders } from './validators.ts';

/** An answer → the result of the fetch. `now` is when it arrived. */
export function toFetched({ hop, answer }: Arrival, request: FetchRequest, now: Temporal.Instant): Fetched {
  const { status, headers, body } = answer;
  const maxAgeSeconds = parseMaxAge(headers, now);
  const isConditional = hop.isHome && Object.keys(toValidatorHeaders(request)).length > 0;
  if (status === 304 && isConditional) return { kind: 'unchanged', maxAgeSeconds };
  const wall = findHeaderWall(status, headers);
  if (wall) return toWallFailure(status, toHost(hop.url), wall);
  if (status !== 200 && status !== 203)
    return toStatusFailure(status, toHost(hop.url), parseRetryAfter(headers['retry-after'], now));
  return {
    kind: 'fresh',
    url: hop.url.href,
    movedTo: hop.movedTo,
    mediaType: parseMediaType(headers['content-type']),
    text: decodeText(body, parseCharset(headers['content-type']), request.want),
    etag: toValidator(headers.etag),
    lastModified: toValidator(headers['last-modified']),
    maxAgeSeconds,
  };
}

function toValidator(value: string | undefined): string | null {
  return value !== undefined && isValidator(value) ? value : null;
}
