import type { FurtherStory } from '../../../src/core/prepared/joining.ts';
import type { OpenStore, Store } from '../../../src/store/port/port.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 50, offset: 0 };
const REPLAYED = {
  channel: { platform: 'slack', workspace: 'T1', id: 'C2' },
  desk: 'slack/T1',
  story: 'harbour',
  from: '2016-07-13',
  zone: 'UTC',
  pace: 60,
  startedAt: SEEN,
  endsAt: SEEN.add({ hours: 1 }),
  lookAt: SEEN,
} as const;

const PORT: readonly FurtherStory[] = [{ story: 'port', why: ['the word café'], isWeak: false }];

/** Some of everything: two workspaces, two stories of an article, a copy, a correction, a deleted number, odd characters. */
export async function fillStore(store: OpenStore, further = PORT): Promise<void> {
  for (const desk of [store, store.of('slack/T1')]) await fillDesk(desk, further);
  await store.workspaces.countFetch('slack/T1', '2016-07-13');
  await store.installations.save('T1', 'sealed');
  const gone = await store.ledger.add(sampleSubscription());
  await store.ledger.add(
    sampleSubscription({ people: ['Ada Byron'], channel: { platform: 'slack', workspace: 'T1', id: 'C2' } }),
  );
  await store.ledger.remove(gone.subscription.id);
  const [told] = await store.ledger.list({ platform: 'slack', workspace: 'T1', id: 'C2' }, null);
  if (told)
    await store.replays.start(
      {
        ...REPLAYED,
        received: [{ subscription: told, told: new Map([['article|a', '2016-07-12']]), slots: new Set(['s1']) }],
      },
      1,
    );
  await store.leases.hold('process 1', { owner: '1', now: SEEN, until: SEEN.add({ minutes: 1 }) });
}

async function fillDesk(desk: Store, further: readonly FurtherStory[]): Promise<void> {
  const joining = { pinned: 'harbour', why: [], isWeak: false, further };
  const decision = { kind: 'split', name: 'Zoë Byron' } as const;
  await desk.rulings.add({ decision, story: 'harbour', by: { user: 'U1', name: 'Ann' } }, SEEN);
  for (let number = 1; number <= 8; number++) {
    const text = `The harbour talks of day ${number} opened.\n\n“Calm number ${number} is wanted by everyone here,” Ada Byron said.\n\nThe pilots’ union visits Zoë’s café 😀 on 1 August.`;
    const article = sampleArticle({ id: `harbour-${number}`, text, published: number === 7 ? null : '2016-07-13' });
    const quotes = [sampleQuote(text, `Calm number ${number} is wanted by everyone here,`, 'Ada Byron')];
    const people = [
      {
        kind: 'person' as const,
        name: 'Ada Byron',
        role: 'pilot',
        aliases: ['Byron'],
        gender: 'female' as const,
        mentions: [[0, 3] as const],
      },
    ];
    const keyDates = [sampleKeyDate(text, '1 August')];
    await desk.articles.save(article, { ...NOTHING, quotes, people, keyDates }, 'data', SEEN, joining);
  }
  const text = 'The harbour talks of day 3 were moved.\n\nThe union comes on 2 August.';
  const corrected = sampleArticle({ id: 'harbour-3', text });
  const keyDates = [sampleKeyDate(text, '2 August', { date: '2016-08-02' })];
  await desk.articles.save(corrected, { ...NOTHING, keyDates }, 'data', SEEN.add({ hours: 1 }));
  await desk.articles.remove('harbour-8');
}

/** What both workspaces are answered, to compare a store with its copy. */
export async function askStore(store: OpenStore): Promise<unknown> {
  const desks = [store, store.of('slack/T1'), store.of('slack/T2')];
  return {
    desks: await Promise.all(desks.map(askDesk)),
    workspaces: await store.workspaces.list(),
    subscriptions: await Promise.all([1, 2, 3].map((id) => store.ledger.find(id))),
    replays: await store.replays.due(SEEN, 10),
    installation: await store.installations.find('T1'),
  };
}

async function askDesk({ articles, names, stories, feeds }: Store): Promise<unknown> {
  return {
    overview: await articles.overview(ALL),
    reports: await articles.reports({ ...ALL, ...PAGE }),
    ofPort: await articles.reports({ ...ALL, ...PAGE, story: 'port' }),
    quotes: await articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Ada Byron'), about: 'calm' }),
    keyDates: await articles.keyDates(ALL),
    corrections: await articles.corrections({ ...ALL, ...PAGE, article: null }),
    found: await articles.search({ ...ALL, ...PAGE, words: 'cafés union' }),
    moved: await articles.search({ ...ALL, ...PAGE, words: 'moved' }),
    revision: await articles.revision(),
    people: await names.people({ ...ALL, ...PAGE }),
    near: await names.near(ALL, 'Ada Byrno'),
    stories: await stories.list(),
    feeds: await feeds.list(),
  };
}
