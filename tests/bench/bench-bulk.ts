import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../../src/core/article/article.ts';
import { wallClock } from '../../src/core/clock.ts';
import { mapInOrder } from '../../src/core/concurrency/map-in-order.ts';
import type { PreparedArticle } from '../../src/core/prepared/prepared-article.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { makeArticle } from './make-article.ts';
import { type BenchDesk, openBenchDesk } from './open-bench-desk.ts';

/** What it costs to bring many articles in. */
export type BulkFigures = {
  readonly articles: number;
  readonly charactersAnArticle: number;
  readonly extractionSeconds: number;
  readonly readingSeconds: number;
  /** Reading with threads to extracting the same on one core. */
  readonly ratio: number;
  readonly bytesAnArticle: number;
};

const ARTICLES = 500;
const PARAGRAPHS = 8;
const STORY = 'syria';
const ARTICLES_AT_ONCE = 50;
const PREPARED_AHEAD = 60;
/** Nothing is compiled yet. */
const FIRST_ARTICLES = 50;

/** A line of the file named by BENCH_ARTICLES (NDJSON, gzipped): real articles are no part of this repository. */
const Line = z.object({ id: z.string(), published: z.string(), title: z.string(), text: z.string() });

/** Extracts articles on one core, then reads them in: threads prepare them, and they are saved many at a time. */
export async function benchBulk(databaseUrl: string | null): Promise<BulkFigures> {
  const desk = await openBenchDesk({ databaseUrl });
  try {
    const articles = listArticles();
    const extract = createExtractor(readLexicon(join(desk.config.data, 'lexicon')));
    for (const article of articles.slice(0, FIRST_ARTICLES)) extract(article);
    const extractionSeconds = await timed(async () => {
      for (const article of articles) extract(article);
    });
    const warm = articles.slice(0, FIRST_ARTICLES).map((article) => ({ ...article, id: `first ${article.id}` }));
    await read(desk, warm);
    const before = sizeOf(desk);
    const readingSeconds = await timed(() => read(desk, articles));
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    return {
      articles: articles.length,
      charactersAnArticle: characters / articles.length,
      extractionSeconds,
      readingSeconds,
      ratio: readingSeconds / extractionSeconds,
      bytesAnArticle: (sizeOf(desk) - before) / articles.length,
    };
  } finally {
    await desk.close();
  }
}

async function read({ dateline }: BenchDesk, articles: readonly Article[]): Promise<void> {
  const { store, work } = dateline;
  const stories = dateline.library.stories();
  const belonging = { pinned: STORY, story: STORY };
  let batch: PreparedArticle[] = [];
  const save = async () => void (await store.articles.keepAll(batch, 'ingest', wallClock.now()));
  for await (const one of mapInOrder(articles, PREPARED_AHEAD, (article) =>
    work.prepare(article, belonging, stories),
  )) {
    batch.push(one);
    if (batch.length < ARTICLES_AT_ONCE) continue;
    await save();
    batch = [];
  }
  await save();
}

/** Without the log, whose length says little; nothing is measured of a server. */
function sizeOf({ config }: BenchDesk): number {
  if (config.databaseUrl !== null) return 0;
  const database = new DatabaseSync(config.store, { readOnly: true });
  const row = database.prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size').get();
  database.close();
  return Number(row?.bytes);
}

function listArticles(): readonly Article[] {
  const file = process.env.BENCH_ARTICLES;
  const lines = file ? gunzipSync(readFileSync(file)).toString().trim().split('\n') : [];
  const step = Math.max(1, Math.floor(lines.length / ARTICLES));
  const real = lines.filter((_, at) => at % step === 0).slice(0, ARTICLES);
  return file ? real.map(toRealArticle) : Array.from({ length: ARTICLES }, (_, seed) => toMadeArticle(seed));
}

function toRealArticle(line: string, at: number): Article {
  return toWhole({ ...Line.parse(JSON.parse(line)), id: `real-${at}` });
}

function toMadeArticle(seed: number): Article {
  const { title, published, paragraphs } = makeArticle(seed, PARAGRAPHS);
  const day = published.toString().slice(0, 'YYYY-MM-DD'.length);
  return toWhole({ id: `bulk-${seed}`, title, published: day, text: paragraphs.join('\n\n') });
}

function toWhole(parts: Pick<Article, 'id' | 'title' | 'published' | 'text'>): Article {
  const url = `https://news.example/${parts.id}`;
  return { ...parts, url, agency: null, publisher: 'The Made Note', byline: null, story: STORY, kind: 'article' };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = wallClock.now();
  await run();
  return wallClock.now().since(start).total('seconds');
}
