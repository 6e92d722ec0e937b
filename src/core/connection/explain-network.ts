/** Says in words why a host could not be reached, from a Node error or its cause; undefined for any other error. */
export function explainNetwork(error: unknown, host: string): string | undefined {
  const code = networkCodeOf(error);
  if (code === undefined) return undefined;
  const [, says] = WORDS.find(([pattern]) => pattern.test(code)) ?? [];
  return says === undefined ? undefined : `${host} ${says} (${code}).`;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_NONAME)$/, 'does not resolve: DNS has no such name'],
  [/^(?:EAI_|ESERVFAIL|ETIMEOUT|EREFUSED)/, 'does not resolve: DNS does not answer'],
  [/^ECONNREFUSED$/, 'refuses the connection'],
  [/^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|TimeoutError|AbortError)$/, 'does not answer in time'],
  [/^(?:E(?:HOST|NET)UNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'cannot be reached from this machine'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'closed the connection'],
  [/CERT|UNABLE_TO_VERIFY|_SIGNATURE|ISSUER/, 'shows a certificate that is not trusted'],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, 'could not agree on a secure connection'],
];

const DEEPEST = 5;

/** The code of an error or of its cause, since libraries wrap network errors. */
function networkCodeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return undefined;
  if ('code' in error && typeof error.code === 'string' && isKnown(error.code)) return error.code;
  if ('name' in error && typeof error.name === 'string' && isKnown(error.name)) return error.name;
  // An AggregateError has one error for each address of the host; the first will do.
  const [first]: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const within = [first, 'original' in error ? error.original : undefined, 'cause' in error ? error.cause : undefined];
  for (const inner of within) {
    const code = networkCodeOf(inner, depth + 1);
    if (code !== undefined) return code;
  }
  return undefined;
}

function isKnown(code: string): boolean {
  return WORDS.some(([pattern]) => pattern.test(code));
}
