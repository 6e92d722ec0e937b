import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Connection, Problem } from '../../core/connection/connection.ts';
import type { Dateline } from '../../main.ts';
import type { Chat } from '../chats/keep-chats.ts';
import { askStore } from './ask-store.ts';

export type Readiness = { readonly ok: boolean; readonly checks: Readonly<Record<string, string>> };

export type ReadyParts = {
  readonly desk: Pick<Dateline, 'store' | 'library' | 'desk'>;
  readonly chats: readonly Pick<Chat, 'sender' | 'connection'>[];
  /** The store's file; null: it is a database, whose disk is not this machine's affair. */
  readonly file: string | null;
  readonly now: Temporal.Instant;
};

type Check = { readonly says: string; readonly isWell: boolean };

const MEGABYTE = 1024 * 1024;
/** Enough for a day of feeds, posts and the write-ahead log. */
const LEAST_FREE = 64 * MEGABYTE;

/** What /readyz says: whether the store can be read and written, its disk has room, and each chat is connected. No secrets. */
export async function toReady({ desk, chats, file, now }: ReadyParts): Promise<Readiness> {
  const parts: readonly (readonly [string, Check])[] = [
    ['store', await checkStore(desk)],
    ...(file === null ? [] : [['disk', await checkDisk(file)] as const]),
    ...chats.map(({ sender, connection }) => [sender.platform, toChatCheck(connection())] as const),
  ];
  const facts = await listFacts(desk, now).catch(() => ({}));
  return {
    ok: parts.every(([, { isWell }]) => isWell),
    checks: { ...Object.fromEntries(parts.map(([name, { says }]) => [name, says])), ...facts },
  };
}

async function checkStore({ store }: ReadyParts['desk']): Promise<Check> {
  const problem = await askStore(store);
  return problem ? unwell(toLine(problem)) : { says: 'open', isWell: true };
}

async function checkDisk(file: string): Promise<Check> {
  if (file === ':memory:') return { says: 'the store is in memory', isWell: true };
  try {
    const { bavail, bsize } = await statfs(dirname(file));
    const free = bavail * bsize;
    const says = `${Math.floor(free / MEGABYTE)} MB free`;
    if (free >= LEAST_FREE) return { says, isWell: true };
    return unwell(`${says} on the disk of the store. Make room, or set DATELINE_STORE to another disk.`);
  } catch {
    return unwell('The folder of the store is gone. Restore it, or set DATELINE_STORE.');
  }
}

/** In the same words as `doctor`. */
function toChatCheck({ kind, since, problem }: Connection): Check {
  const stands = `${kind} since ${since.toString({ smallestUnit: 'second' })}`;
  return { says: problem ? `${stands}: ${toLine(problem)}` : stands, isWell: kind === 'connected' };
}

async function listFacts({ store, library, desk }: ReadyParts['desk'], now: Temporal.Instant) {
  const { total } = await store.articles.overview({ story: null, asOf: null });
  const { active, failing, silent } = await desk.read.feeds.health(now);
  return {
    articles: String(total),
    stories: String(library.stories().length),
    problems: String(library.problems().length),
    sources: `${active} active, ${failing.length} failing, ${silent.length} silent`,
  };
}

function unwell(says: string): Check {
  return { says, isWell: false };
}

function toLine({ says, hint }: Problem): string {
  return `${says} ${hint}`;
}
