import type { OutgoingHttpHeaders } from 'node:http';
import type { FetchRequest } from '../result/fetched.ts';

/** The longest that is kept and sent back: a site's ETag is a hash, or a version. */
const LONGEST_VALIDATOR = 1_000;

/** Whether a header can carry it: what cannot would make Node throw, or a second header of it. */
export function isValidator(value: string): boolean {
  return /^[ -~\u0080-\u00ff]+$/.test(value) && value.length <= LONGEST_VALIDATOR;
}

/** What the last answer gave, to be asked whether it still stands. */
export function toValidatorHeaders({ etag, lastModified }: FetchRequest): OutgoingHttpHeaders {
  return {
    ...(etag !== null && isValidator(etag) && { 'if-none-match': etag }),
    ...(lastModified !== null && isValidator(lastModified) && { 'if-modified-since': lastModified }),
  };
}
