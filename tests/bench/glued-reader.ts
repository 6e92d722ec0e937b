import { DatabaseSync } from 'node:sqlite';

/** Reads a feed's articles into a database with common libraries glued together; returns how many it kept. */
export type GluedReader = { readonly keep: (xml: string) => Promise<number>; close(): void };

/** Undefined if feedparser or compromise is not installed: they are development packages. */
export async function openGluedReader(file: string): Promise<GluedReader | undefined> {
  const [feedparser, compromise] = await Promise.all([
    import('feedparser').catch(() => undefined),
    import('compromise').catch(() => undefined),
  ]);
  if (!feedparser || !compromise) return undefined;
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE articles (url TEXT PRIMARY KEY, title TEXT, text TEXT, quotes TEXT, dates TEXT)');
  const insert = database.prepare('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)');
  const keep = async (xml: string) => {
    const stream = new feedparser.default({});
    stream.end(xml);
    let kept = 0;
    for await (const { link, title, description } of stream) {
      const text = toText(description ?? '');
      const document = compromise.default(text);
      const quotes: unknown = document.quotations().out('array');
      const dates: unknown = document.match('#Date+').out('array');
      insert.run(link, title, text, JSON.stringify(quotes), JSON.stringify(dates));
      kept += 1;
    }
    return kept;
  };
  return { keep, close: () => database.close() };
}

function toText(html: string): string {
  return html
    .replaceAll('</p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}
