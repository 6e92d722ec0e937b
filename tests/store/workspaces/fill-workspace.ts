import type { OpenStore } from '../../../src/store/port/port.ts';
import { storyOf } from '../../ingest/story-of.ts';
import { sampleItem, sampleSource } from '../feeds/sample-feed.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const { text } = sampleArticle();
const LATER = SEEN.add({ hours: 1 });
const DAY = '2016-07-13';
const HARBOUR = storyOf('harbour', { any: ['harbour'] });

/** A row or more of a workspace in every table that has rows of workspaces. Its team is a part of every text. */
export async function fillWorkspace(store: OpenStore, team: string): Promise<void> {
  const name = `slack/${team}`;
  const there = store.of(name);
  const channel = { platform: 'slack', workspace: team, id: 'C1' } as const;
  const by = { user: `U ${team}`, name: 'Ann' };
  await store.workspaces.open(name, SEEN);
  await fillArticles(store, team);
  await there.stories.save([{ ...HARBOUR, isArchived: false, mergedInto: null }]);
  await there.stories.keepDraft(HARBOUR);
  await there.rulings.add({ decision: { kind: 'split', name: 'Ada Byron' }, story: 'harbour', by }, SEEN);
  await there.editions.save({ story: 'harbour', asOf: DAY }, { revision: 1, articles: 1, json: `{"of":"${team}"}` });
  await there.askings.remember({ story: 'harbour', asker: 'U1' }, DAY);
  const { source } = await there.feeds.add(sampleSource({ followedIn: channel }));
  await there.feeds.keepItem(sampleItem({ source: source.id, article: `of ${team}` }));
  const said = { title: null, published: null, story: null, posted: null };
  await there.drafts.add({ channel, user: 'U1', text: 'Pasted.', said }, SEEN);
  const { subscription } = await there.ledger.add(sampleSubscription({ channel, desk: name }));
  const posts = [{ key: `of ${team}`, channel, card: '{}' }];
  const when = { at: SEEN, settledAt: SEEN, nextAt: LATER };
  await there.ledger.settle({ subscription, ...when, slots: ['s1'], told: new Map([['a', 'b']]), posts });
  const started = { startedAt: SEEN, endsAt: LATER, lookAt: SEEN, from: DAY, zone: 'UTC', pace: 60 };
  await store.replays.start({ ...started, channel, desk: name, story: 'harbour', received: [] }, 1);
  await there.installations.save(team, `sealed ${team}`);
  await store.workspaces.countFetch(name, DAY);
}

/** A corrected article with a date that moved, and its copy, which is of two stories, and one that was taken away again. */
async function fillArticles(store: OpenStore, team: string): Promise<void> {
  const { articles } = store.of(`slack/${team}`);
  const people = [
    { kind: 'person', name: 'Ada Byron', role: 'pilot', aliases: ['Byron'], gender: 'unknown', mentions: [[0, 3]] },
  ] as const;
  const found = { ...NOTHING, people, quotes: [sampleQuote(text, 'We want calm', 'Ada Byron')] };
  const keyDates = [sampleKeyDate(text, '1 August')];
  await articles.save(sampleArticle({ id: `of ${team}` }), { ...found, keyDates }, 'read', SEEN);
  const moved = `${text.replace('1 August', '2 August')}\n\nMore of ${team}.`;
  const corrected = sampleArticle({ id: `of ${team}`, text: moved });
  const movedDates = [sampleKeyDate(moved, '2 August', { date: '2016-08-02' })];
  await articles.save(corrected, { ...found, keyDates: movedDates }, 'read', LATER);
  const copy = { ...corrected, id: `copy of ${team}`, publisher: 'The Evening Note' };
  const further = [{ story: `port of ${team}`, why: ['the word port'], isWeak: false }];
  await articles.save(copy, found, 'read', LATER, { pinned: 'harbour', why: [], isWeak: false, further });
  await articles.save(sampleArticle({ id: `gone of ${team}` }), NOTHING, 'read', SEEN);
  await articles.remove(`gone of ${team}`);
}
