import type { NewFeed, NewItem } from '../../../src/store/port/feeds.ts';

export const FOLLOWED = Temporal.Instant.from('2016-07-13T08:00Z');

/** An active feed of the harbour, due at once; `parts` says what is different. */
export function sampleSource(parts: Partial<NewFeed> = {}): NewFeed {
  return {
    url: 'https://news.example/feed',
    title: 'Harbour news',
    homepage: 'https://news.example/',
    format: 'rss',
    story: null,
    text: 'feed',
    state: 'active',
    followedIn: { platform: 'slack', workspace: 'T1', id: 'C1' },
    followedBy: 'U1',
    since: FOLLOWED,
    pace: null,
    choice: { everyMinutes: null, backlog: 50, categories: [] },
    nextAt: FOLLOWED,
    ...parts,
  };
}

export function sampleItem(parts: Partial<NewItem> = {}): NewItem {
  return {
    id: null,
    source: 1,
    article: 'a1',
    title: 'Talks open',
    url: 'https://news.example/1',
    language: null,
    print: 'p1',
    outcome: 'saved',
    tries: 0,
    at: FOLLOWED,
    keys: ['guid:1', 'url:https://news.example/1', 'print:p1'],
    trail: [{ stage: 'found', at: '2016-07-13T08:00:00Z', says: 'found in “Harbour news”' }],
    ...parts,
  };
}
