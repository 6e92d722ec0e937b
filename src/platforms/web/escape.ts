import { toPlainText } from '../../card/plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return toPlainText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An address that is safe in href: only http and https; undefined otherwise. */
export function parseHref(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
