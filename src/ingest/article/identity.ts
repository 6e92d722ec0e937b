import { createHash } from 'node:crypto';
import { parseCanonicalUrl } from './canonical-url.ts';

const LENGTH = 16;

/** An article's stable id: from its canonical address, else from the name of its file. */
export function toArticleId(url: string | null, file: string): string {
  const canonical = url === null ? undefined : parseCanonicalUrl(url);
  return createHash('sha256')
    .update(canonical ?? `file:${file}`)
    .digest('hex')
    .slice(0, LENGTH);
}
