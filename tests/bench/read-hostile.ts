import { wallClock } from '../../src/core/clock.ts';
import type { TakenView } from '../../src/core/views/reading-views.ts';
import type { Fetch } from '../../src/ingest/fetch/result/fetched.ts';
import type { HostileInput } from './hostile-inputs.ts';
import type { BenchDesk } from './open-bench-desk.ts';

const CHANNEL = { platform: 'terminal', workspace: 'local', id: 'bench' } as const;
const ADDRESS = 'https://news.example/page';

/** Reads a hostile input the way it arrives. Rejects with a UserError if it cannot be read. */
export async function readHostile(desk: BenchDesk, { name, door }: HostileInput, content: string): Promise<TakenView> {
  const following = desk.readBy(serve(content));
  const request = { channel: CHANNEL, user: 'bench', story: null, title: name, published: null, mayChangeOthers: true };
  if (door !== 'text') return following.readPage({ url: ADDRESS, number: null }, request, wallClock.now());
  const read = await following.drafts.readText(content, { ...request, posted: null, keep: true }, wallClock.now());
  if (read.kind === 'draft') throw new Error('it was not kept');
  return read.taken;
}

function serve(text: string): Fetch {
  const answer = { mediaType: 'text/html', movedTo: null, etag: null, lastModified: null, maxAgeSeconds: null };
  return async ({ url }) => ({ kind: 'fresh', url, text, ...answer });
}
