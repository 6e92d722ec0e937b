/**
 * The news agency that wrote an article: from its credits ("Jane Doe, Reuters"), else from the dateline of its first paragraph
 * ("GENEVA, July 13 (Reuters) -"), else from a credit at the end of its last one ("… (AFP)"); null if none is named.
 */
export function findAgency(
  credits: readonly (string | null)[],
  paragraphs: readonly string[],
  agencies: ReadonlyMap<string, string>,
): string | null {
  const named = credits.flatMap((credit) =>
    (credit ?? '').slice(0, MAX_DATELINE_CHARS).split(/[,|/()]|\s[-–—]\s|\band\b/),
  );
  const first = DATELINE.exec(paragraphs[0] ?? '')?.[1] ?? '';
  const last = CREDIT.exec((paragraphs.at(-1) ?? '').slice(-MAX_DATELINE_CHARS))?.[1] ?? '';
  for (const name of [...named, first, last]) {
    const agency = agencies.get(name.trim().replace(/^by\s+/i, ''));
    if (agency) return agency;
  }
  return null;
}

const MAX_DATELINE_CHARS = 200;
const DATELINE = /^[\p{Lu}][^()]{1,80}\(([^()]{2,40})\)\s*[-–—]/u;
const CREDIT = /\(([^()]{2,40})\)\.?$/;
