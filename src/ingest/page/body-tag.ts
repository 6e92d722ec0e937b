const TAG = /<(\/?)(script|style|textarea|body)\b[^<>]{0,10000}>/gi;

/** Where the `body` tag of a page begins and ends; undefined if it has none. One that a script writes is not the page's. */
export function findBodyTag(html: string): { readonly start: number; readonly end: number } | undefined {
  let raw = '';
  for (const { 0: tag, 1: slash, 2: named = '', index } of html.matchAll(TAG)) {
    const name = named.toLowerCase();
    if (raw === '' && name === 'body' && slash === '') return { start: index, end: index + tag.length };
    if (raw === '' && name !== 'body' && slash === '') raw = name;
    else if (raw === name) raw = '';
  }
  return undefined;
}
