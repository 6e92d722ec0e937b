import type { Dateline } from '../main.ts';
import type { Platform } from './connect-chats.ts';

/** What /healthz says: the store answers, data/ was read, and the chats that are connected. */
export async function toHealth(
  { store, library }: Dateline,
  chats: readonly Platform[],
): Promise<{ ok: boolean; checks: Record<string, string> }> {
  const checks: Record<string, string> = {
    stories: String(library.stories().length),
    problems: String(library.problems().length),
    chats: chats.map(({ sender }) => sender.platform).join(', ') || 'none',
  };
  try {
    const articles = await store.articles.heads({ story: null, asOf: null });
    return { ok: true, checks: { ...checks, store: 'open', articles: String(articles.length) } };
  } catch (error) {
    return { ok: false, checks: { ...checks, store: String(error) } };
  }
}

/** Prometheus text. */
export function toMetrics({ library }: Dateline, now: Temporal.Instant): string {
  const rows: readonly (readonly [string, string, number])[] = [
    ['dateline_stories', 'Stories loaded from data/', library.stories().length],
    ['dateline_data_problems', 'Files of data/ that could not be read', library.problems().length],
    ['dateline_clock_seconds', 'The clock the desk runs on', now.epochMilliseconds / 1000],
  ];
  return rows.map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`).join('');
}
