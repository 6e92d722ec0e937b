import { FetchError } from './fetch-error.ts';

/** An error from a connection, parser or decompressor → why the fetch failed, in words. */
export function toFetchError(error: unknown, host: string): FetchError {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  const [, how, says] = WORDS.find(([pattern]) => pattern.test(code)) ?? [];
  return new FetchError(how ?? 'broken', `${host} ${says ?? `could not be read (${code})`}.`);
}

const WORDS: readonly (readonly [RegExp, FetchError['how'], string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_NONAME|ERR_INVALID_IP_ADDRESS)$/, 'broken', 'was not found: there is no such host'],
  [/^(?:EAI_|ESERVFAIL|ETIMEOUT|EBADRESP|EREFUSED)/, 'broken', 'could not be resolved right now'],
  [/^ECONNREFUSED$/, 'broken', 'refused the connection'],
  [/^(?:ETIMEDOUT|E(?:HOST|NET)UNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'broken', 'cannot be reached'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/, 'broken', 'broke off'],
  [/^HPE_HEADER_OVERFLOW$/, 'refused', 'sent a header that is too long'],
  [/^HPE_/, 'broken', 'sent an answer that is not HTTP'],
  [
    /^(?:Z_|ERR__|ERR_BROTLI|ERR_ZSTD|ZSTD_|ERR_PADDING)/,
    'broken',
    'sent a compressed answer that cannot be decompressed',
  ],
  [/^CERT_HAS_EXPIRED$/, 'broken', 'shows a certificate that has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'broken', 'shows the certificate of another host'],
  [/CERT|UNABLE_TO_VERIFY|_SIGNATURE|ISSUER/, 'broken', 'shows a certificate that is not trusted'],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, 'broken', 'could not agree on a secure connection'],
];

/** A code is one word; any other text of an error may contain an address. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z]\w{1,60}$/.test(code) ? code : 'no reason given';
}
