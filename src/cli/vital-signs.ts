import type { Dateline } from '../main.ts';
import type { Chat } from './chats/keep-chats.ts';

/** What /healthz says: the store answers, data/ was read, and the chats that are connected. */
export async function toHealth(
  { store, library, desk }: Dateline,
  chats: readonly Chat[],
  now: Temporal.Instant,
): Promise<{ ok: boolean; checks: Record<string, string> }> {
  const checks: Record<string, string> = {
    stories: String(library.stories().length),
    problems: String(library.problems().length),
    chats: chats.map(({ sender }) => sender.platform).join(', ') || 'none',
  };
  try {
    const { total } = await store.articles.overview({ story: null, asOf: null });
    const { active, failing, silent } = await desk.following.health(now);
    const sources = `${active} active, ${failing.length} failing, ${silent.length} silent`;
    return { ok: true, checks: { ...checks, store: 'open', articles: String(total), sources } };
  } catch (error) {
    return { ok: false, checks: { ...checks, store: String(error) } };
  }
}

/** Prometheus text. */
export async function toMetrics({ library, desk }: Dateline, now: Temporal.Instant): Promise<string> {
  const { active, failing, silent, suspended, lastSuccess, lagSeconds } = await desk.following.health(now);
  const rows: readonly (readonly [string, string, number])[] = [
    ['dateline_stories', 'Stories loaded from data/', library.stories().length],
    ['dateline_data_problems', 'Files of data/ that could not be read', library.problems().length],
    ['dateline_clock_seconds', 'The clock the desk runs on', now.epochMilliseconds / 1000],
    ['dateline_sources_active', 'Sources that are asked', active],
    ['dateline_sources_failing', 'Active sources whose last answer was no good', failing.length],
    ['dateline_sources_silent', 'Active sources with nothing new for longer than usual', silent.length],
    ['dateline_sources_suspended', 'Sources given up after failing for long', suspended.length],
    ['dateline_sources_lag_seconds', 'How overdue the longest waiting source is', Math.round(lagSeconds)],
    [
      'dateline_sources_last_success_seconds',
      'When a source last answered',
      (lastSuccess?.epochMilliseconds ?? 0) / 1000,
    ],
  ];
  return rows.map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`).join('');
}
