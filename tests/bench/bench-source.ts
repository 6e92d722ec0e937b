import type { NewFeed } from '../../src/store/port/feeds.ts';

/** A feed as if followed from the terminal. */
export function toBenchSource(url: string, since: Temporal.Instant): NewFeed {
  return {
    url,
    title: null,
    homepage: null,
    format: null,
    story: null,
    text: 'feed',
    followedIn: { platform: 'terminal', workspace: 'local', id: 'bench' },
    followedBy: 'bench',
    since,
    pace: null,
    choice: { everyMinutes: null, backlog: 1000, categories: [] },
    nextAt: since,
    state: 'active',
  };
}
