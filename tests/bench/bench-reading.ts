import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localCaller } from '../../src/cli/ask.ts';
import { createStoryClock, wallClock } from '../../src/core/clock.ts';
import { createFetch, type OpenFetch } from '../../src/ingest/fetch/create-fetch.ts';
import { FETCH_LIMITS } from '../../src/ingest/fetch/result/limits.ts';
import { createPoller } from '../../src/jobs/poll-feeds.ts';
import type { ArticleStore } from '../../src/store/port/articles.ts';
import { toBenchSource } from './bench-source.ts';
import { makeArticle } from './make-article.ts';
import { type AnswerTimes, measureAnswers } from './measure-answers.ts';
import { type BenchDesk, openBenchDesk, QUIET } from './open-bench-desk.ts';
import { type FeedServer, openFeedServer } from './open-feed-server.ts';
import { watchMemory } from './watch-memory.ts';

/** The cost and results of one round of polling all feeds. */
export type RoundFigure = {
  readonly seconds: number;
  /** Feeds sent in full, and answered "not modified". */
  readonly whole: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly megabytes: number;
};

export type ReadingFigures = {
  readonly rounds: readonly RoundFigure[];
  readonly idle: AnswerTimes;
  /** During the first round and the backlog. */
  readonly meanwhile: AnswerTimes;
};

export const SOURCES = 5_000;
export const BACKLOG = 300;
const PARAGRAPHS = 6;
const LEAST_ANSWERS = 200;
const QUESTION = '/quote kirby';
/** After this time every feed is due again, whatever interval it asks for. */
const NEXT_ROUND = { hours: 24 * 8 };

/** Polls thousands of feeds twice; during the first round it also reads a backlog, and questions keep coming. */
export async function benchReading(): Promise<ReadingFigures> {
  const [server, desk] = await Promise.all([openFeedServer(), openBenchDesk()]);
  const web = openLoopback();
  try {
    return await measureReading(desk, server, web);
  } finally {
    await web.close();
    await desk.close();
    server.close();
  }
}

/** All hosts are on this machine, but each has its own name, as on the Internet. */
function openLoopback(): OpenFetch {
  return createFetch({
    clock: wallClock,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allow: ['127.0.0.0/8'],
    userAgent: 'Dateline/bench',
    limits: FETCH_LIMITS,
  });
}

async function measureReading(desk: BenchDesk, server: FeedServer, { fetch }: OpenFetch): Promise<ReadingFigures> {
  const { dateline, config } = desk;
  const { feeds } = dateline.store;
  const clock = createStoryClock(wallClock.now());
  const poller = createPoller({
    feeds,
    feedsOf: () => feeds,
    pollingOf: async () => desk.readBy(fetch),
    isShared: false,
    owner: 'bench',
    clock,
    log: QUIET,
  });
  for (let number = 0; number < SOURCES; number++)
    await feeds.add(toBenchSource(`http://news-${number}.example:${server.port}/feed/${number}`, clock.now()));
  const pollAll = async () => {
    poller.poll();
    await poller.settled();
  };

  await measure(desk, Promise.resolve());
  const idle = await measure(desk, Promise.resolve());
  writeBacklog(config.data);
  const first = measureRound(desk, server, pollAll);
  const meanwhile = await measure(desk, Promise.all([first, dateline.refresh()]));
  clock.set(clock.now().add(NEXT_ROUND));
  const second = await measureRound(desk, server, pollAll);
  return { rounds: [await first, second], idle, meanwhile };
}

function measure({ dateline }: BenchDesk, busy: Promise<unknown>): Promise<AnswerTimes> {
  const caller = localCaller('UTC');
  return measureAnswers(() => dateline.front.answerText(QUESTION, caller), busy, LEAST_ANSWERS);
}

async function measureRound(
  { dateline }: BenchDesk,
  server: FeedServer,
  pollAll: () => Promise<void>,
): Promise<RoundFigure> {
  const before = await server.served();
  const had = await countRead(dateline.store.articles);
  const memory = watchMemory();
  const start = wallClock.now();
  await pollAll();
  const seconds = wallClock.now().since(start).total('seconds');
  const after = await server.served();
  return {
    seconds,
    whole: after.whole - before.whole,
    unchanged: after.unchanged - before.unchanged,
    articles: (await countRead(dateline.store.articles)) - had,
    megabytes: memory.stop(),
  };
}

/** Articles from feeds: those from data/ are the backlog. */
async function countRead(articles: ArticleStore): Promise<number> {
  const all = await articles.heads({ story: null, asOf: null });
  return all.length - (await articles.ids('data')).length;
}

function writeBacklog(data: string): void {
  for (let seed = 0; seed < BACKLOG; seed++) {
    const { title, author, published, paragraphs } = makeArticle(seed, PARAGRAPHS);
    const day = published.toString().slice(0, 'YYYY-MM-DD'.length);
    const head = `title: ${JSON.stringify(title)}\nbyline: ${author}\npublished: ${day}`;
    writeFileSync(join(data, `articles/bench-${seed}.md`), `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
}
