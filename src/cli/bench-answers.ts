import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/read-config.ts';
import { wallClock } from '../core/clock.ts';
import { type Dateline, openDateline } from '../main.ts';
import { countSpareCores } from '../workers/limits.ts';
import { localCaller } from './ask.ts';
import { makeArticle } from './make-article.ts';
import { type AnswerTimes, measureAnswers } from './measure-answers.ts';

export type AnswerRow = AnswerTimes & { readonly when: string };

const ROOT = join(import.meta.dirname, '../..');
/** What the desk holds when the measuring begins, and what it reads meanwhile. */
const HELD = 200;
const BACKLOG = 400;
const PARAGRAPHS = 6;
const LEAST_ANSWERS = 300;
const QUIET = { info() {}, warn() {}, error() {} };
const QUESTION = '/quote kirby';

/** How long an answer takes while the desk has nothing else to do, and while it reads a backlog of articles. */
export async function benchAnswers(): Promise<readonly AnswerRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  const config = { ...readConfig({}, folder), store: join(folder, 'bench.db') };
  const threads = countSpareCores();
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: QUIET, threads });
  try {
    writeArticles(config.data, 0, HELD);
    await dateline.refresh();
    await measure(dateline, 'warming up', Promise.resolve());
    const idle = await measure(dateline, 'idle', Promise.resolve());
    writeArticles(config.data, HELD, HELD + BACKLOG);
    return [idle, await measure(dateline, `reading ${BACKLOG} articles`, dateline.refresh())];
  } finally {
    await dateline.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ front }: Dateline, when: string, busy: Promise<unknown>): Promise<AnswerRow> {
  const ask = () => front.answerText(QUESTION, localCaller('UTC'));
  return { when, ...(await measureAnswers(ask, busy, LEAST_ANSWERS)) };
}

function writeArticles(data: string, from: number, to: number): void {
  for (let seed = from; seed < to; seed++) {
    const { title, author, published, paragraphs } = makeArticle(seed, PARAGRAPHS);
    const day = published.toString().slice(0, 'YYYY-MM-DD'.length);
    const head = `title: ${JSON.stringify(title)}\nbyline: ${author}\npublished: ${day}`;
    writeFileSync(join(data, `articles/bench-${seed}.md`), `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
}
