import { FetchError } from './fetch-error.ts';

/** Whatever a connection, a parser or an unpacker threw → why the fetch ended, in words. */
export function toFetchError(error: unknown, host: string): FetchError {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  const [, how, says] = WORDS.find(([pattern]) => pattern.test(code)) ?? [];
  return new FetchError(how ?? 'broken', `${host} ${says ?? `could not be read (${code})`}.`);
}

const WORDS: readonly (readonly [RegExp, FetchError['how'], string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_NONAME|ERR_INVALID_IP_ADDRESS)$/, 'broken', 'is not known: there is no such name'],
  [/^(?:EAI_|ESERVFAIL|ETIMEOUT|EBADRESP|EREFUSED)/, 'broken', 'could not be looked up just now'],
  [/^ECONNREFUSED$/, 'broken', 'takes no connection'],
  [/^(?:ETIMEDOUT|E(?:HOST|NET)UNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'broken', 'cannot be reached'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/, 'broken', 'broke off'],
  [/^HPE_HEADER_OVERFLOW$/, 'refused', 'sent a header that is too long'],
  [/^HPE_/, 'broken', 'sent an answer that is not HTTP'],
  [/^(?:Z_|ERR__|ERR_BROTLI|ERR_ZSTD|ZSTD_|ERR_PADDING)/, 'broken', 'sent a packed answer that cannot be unpacked'],
  [/^CERT_HAS_EXPIRED$/, 'broken', 'shows a certificate that has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'broken', 'shows the certificate of another host'],
  [/CERT|UNABLE_TO_VERIFY|_SIGNATURE|ISSUER/, 'broken', 'shows a certificate that is not trusted'],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, 'broken', 'could not agree on a secure connection'],
];

/** A code is one word; anything else an error says may hold an address. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z]\w{1,60}$/.test(code) ? code : 'no reason given';
}
