const MEDIA_TYPE = /^\s*([!#$&^_.+\w-]{1,60}\/[!#$&^_.+\w-]{1,60})\s*(?:;|$)/;
const CHARSET = /;\s*charset\s*=\s*["']?([^"';,\s]{1,40})/i;

/** "Text/HTML; charset=utf-8" → "text/html"; null if it is not one. */
export function parseMediaType(contentType: string | undefined): string | null {
  return MEDIA_TYPE.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

/** "text/html; charset=utf-8" → "utf-8"; undefined if none is given. */
export function parseCharset(contentType: string | undefined): string | undefined {
  return CHARSET.exec(contentType ?? '')?.[1];
}
