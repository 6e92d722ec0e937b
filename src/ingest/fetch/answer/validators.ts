import type { OutgoingHttpHeaders } from 'node:http';
import type { FetchRequest } from '../result/fetched.ts';

/** The longest validator that is kept and sent back: an ETag is normally a hash or a version. */
const LONGEST_VALIDATOR = 1_000;

/** Whether it is safe in a header: otherwise Node would throw, or it would become a second header. */
export function isValidator(value: string): boolean {
  return /^[ -~\u0080-\u00ff]+$/.test(value) && value.length <= LONGEST_VALIDATOR;
}

/** The validators of the last answer, for asking whether it has changed. */
export function toValidatorHeaders({ etag, lastModified }: FetchRequest): OutgoingHttpHeaders {
  return {
    ...(etag !== null && isValidator(etag) && { 'if-none-match': etag }),
    ...(lastModified !== null && isValidator(lastModified) && { 'if-modified-since': lastModified }),
  };
}
