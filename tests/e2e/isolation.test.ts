import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Action, Caller } from '../../src/command/define.ts';
import { listActions } from '../../src/command/list-actions.ts';
import type { Channel } from '../../src/core/channels/channel.ts';
import type { Dateline } from '../../src/main.ts';
import { openDesk } from './open-desk.ts';

/** Words that only the first workspace may ever read. What a test types is not among them: an error may repeat it. */
const SECRETS = ['vermilion', 'Quenby', 'orrery', 'Tamsin', 'astrolabe', 'secret.example'] as const;
const TEXT = [
  'Talks on the vermilion lighthouse',
  '14 July 2016',
  'ZANTHA — “The vermilion lighthouse stays ours,” said Quenby Harrowgate, spokesman of Orrery House, on Thursday.',
  'The orrery is due to close on 1 August 2016, Tamsin Vole said. “We will keep the astrolabe,” Vole added. Zantha waits.',
].join('\n\n');

const at = (workspace: string, right: Caller['right']): Caller => ({
  channel: { platform: 'slack', workspace, id: 'C1' },
  user: `U-${workspace}`,
  zone: 'UTC',
  right,
});
const THEIRS = at('T1', 'manager');
/** Even someone who runs the desk sees only the workspace that they ask in. */
const OTHER = at('T2', 'operator');

let dateline: Dateline;
/** What the first workspace made, by which the other may ask for it: an article, and a statement of it. */
let article = '';
let statement = '';
const say = async (text: string, caller: Caller) => renderPlain((await dateline.front.answerText(text, caller)).card);

async function fill(): Promise<void> {
  expect(await say(`read ${TEXT}`, THEIRS)).toContain('everyone in this Slack workspace');
  expect(await say('read keep:no The astrolabe draft of Tamsin, unsaved.', THEIRS)).toContain('Not kept yet');
  const store = dateline.store.of('slack/T1');
  [article = ''] = (await store.articles.ids('read slack/T1')) ?? [];
  expect(article).not.toBe('');
  const { feeds } = store;
  await feeds.add({
    url: 'https://secret.example/feed',
    title: 'The orrery wire',
    homepage: 'https://secret.example/',
    format: 'rss',
    story: null,
    text: 'feed',
    followedIn: THEIRS.channel,
    followedBy: THEIRS.user,
    since: Temporal.Instant.from('2016-07-14T09:00Z'),
    pace: null,
    nextAt: null,
    state: 'active',
  });
  await store.stories.save([
    {
      slug: 'zantha',
      title: 'The vermilion talks',
      description: 'Of the orrery',
      rules: [{ all: [{ kind: 'words', text: 'Zantha' }], any: [], none: [] }],
      feeds: [],
      isArchived: false,
      mergedInto: null,
      madeIn: { platform: 'slack', workspace: 'T1' },
    },
  ]);
  const theirs = await dateline.desks.of('slack/T1');
  await theirs.library.reload();
  await theirs.library.settled();
  expect(await say('digest daily 09:00', THEIRS)).not.toContain('could not');
  statement = /id:(\S+)/.exec(await say('quote correct speaker:harrowgate', THEIRS))?.[1] ?? '';
  expect(await say('date add 2016-08-20 orrery day story:zantha', THEIRS)).toContain('New date: orrery day');
  expect(await say(`quote wrong ${statement} speaker:"Tamsin Vole"`, THEIRS)).toContain('Said by Tamsin Vole');
  expect(await say('date dismiss 2016-08-01 story:zantha', THEIRS)).toContain('Dismissed');
  expect(await say('people split Quenby Harrowgate', THEIRS)).toContain('kept apart');
  const elsewhere = { ...THEIRS, channel: { ...THEIRS.channel, id: 'C9' } };
  expect(await say('replay from:2016-07-14 story:zantha', elsewhere)).toContain('zantha');
}

beforeAll(async () => {
  dateline = await openDesk('2016-07-15T09:00Z');
  await fill();
});
afterAll(() => dateline.close());

const TYPED: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  text: ['zantha', 'harrowgate', 'vole', 'the', 'syria'],
  integer: [1, 2],
  boolean: [true],
  date: ['2016-08-01'],
  zone: ['UTC'],
  time: ['09:00'],
};

/** Each required value in turn as the other workspace might guess it, and once each optional one. */
function* guesses({ options }: Action): Generator<Record<string, string | number | boolean>> {
  const valuesOf = (name: string) =>
    name === 'article' || name === 'id'
      ? [name === 'id' ? statement : article]
      : (options[name]?.choices?.map(({ value }) => value) ?? TYPED[options[name]?.type ?? 'text'] ?? []);
  const names = Object.keys(options).filter((name) => name !== 'in');
  const required = names.filter((name) => options[name]?.required);
  const base = Object.fromEntries(required.map((name) => [name, valuesOf(name)[0] ?? 'x']));
  yield base;
  for (const name of names) for (const value of valuesOf(name)) yield { ...base, [name]: value };
}

function expectNothing(text: string | undefined): void {
  for (const secret of SECRETS) expect((text ?? '').toLowerCase()).not.toContain(secret.toLowerCase());
}

describe('what one workspace reads and makes', () => {
  it('is there for its own people', async () => {
    expect(await say('quote vole', THEIRS)).toContain('vermilion');
    expect(await say('zantha quotes', THEIRS)).toContain('astrolabe');
    expect(await say('search astrolabe', THEIRS)).toContain('astrolabe');
    expect(await say('feeds list', THEIRS)).toContain('orrery wire');
    expect(await say('story list', THEIRS)).toContain('vermilion');
    expect(await say('dates', THEIRS)).toContain('orrery day; added by the team');
    expect(await say('corrections rulings', THEIRS)).toContain('4 rulings');
  });

  it('shows in no answer to another, whatever is asked', async () => {
    const commands = await dateline.front.commandsIn(OTHER.channel);
    expect(commands.map(({ name }) => name)).not.toContain('zantha');
    let asked = 0;
    for (const { path, action } of listActions(commands))
      for (const values of guesses(action)) {
        const { card } = await dateline.front.answer({ path, values }, OTHER);
        expectNothing(JSON.stringify(card));
        asked += 1;
      }
    expect(asked).toBeGreaterThan(300);
    for (const typed of ['zantha quotes', 'zantha summary', `source ${article}`, 'who vole', 'search zantha'])
      expectNothing(await say(typed, OTHER));
  });

  it('is suggested to nobody else', async () => {
    const commands = await dateline.front.commandsIn(OTHER.channel);
    for (const { path, action } of listActions(commands))
      for (const option of Object.keys(action.options))
        for (const typed of ['', 'q', 'quen', 'tam', 'v', 'zan', 'or'])
          expectNothing(JSON.stringify(await dateline.front.suggest({ path, option, typed }, OTHER)));
  });

  it('is in no form, calendar, list of feeds or status of another', async () => {
    const { desk } = await dateline.desks.of('slack/T2');
    for (const { story } of dateline.library.allStories())
      expectNothing(await desk.tell.calendar(story.slug, Temporal.Instant.from('2016-07-15T09:00Z')));
    // The guesses above may have given another story this name.
    expectNothing(await desk.tell.calendar('zantha', Temporal.Instant.from('2016-07-15T09:00Z')).catch(String));
    expectNothing(await desk.read.feeds.exportList());
    expectNothing(await dateline.desk.read.feeds.exportList());
    expectNothing(JSON.stringify(await dateline.front.fillIn({ path: 'read', values: { draft: 1 } }, OTHER)));
    expectNothing(
      JSON.stringify(await dateline.front.fillIn({ path: 'story edit', values: { story: 'zantha' } }, OTHER)),
    );
  });

  it('is ruled on by its own people alone', async () => {
    const rulings = await dateline.store.of('slack/T1').rulings.list();
    expect(rulings.map(({ by, undone }) => [by.user, undone])).toEqual(rulings.map(() => ['slack/U-T1', null]));
    expect(rulings).toHaveLength(4);
    expect(await say(`quote not-speech ${statement}`, OTHER)).toContain('There is no statement');
    expect(await say('corrections undo 1', { ...THEIRS, right: 'member' })).toContain('needs the right');
  });

  it('rules on what all read for its own people alone', async () => {
    const [id = ''] = /\S+#\S+/.exec(await say('quote correct speaker:mistura', THEIRS)) ?? [];
    const before = await say('quote mistura', OTHER);
    expect(await say(`quote not-speech ${id.replace('id:', '')}`, THEIRS)).toContain('Not speech');
    expect(await say('quote mistura', THEIRS)).not.toBe(before);
    expect(await say('quote mistura', OTHER)).toBe(before);
  });

  it('stays when another workspace reads the same text, changes it or takes it back', async () => {
    await say(`read ${TEXT}`, OTHER);
    expect(await say('quote harrowgate', OTHER)).toContain('vermilion');
    const [own = ''] = await dateline.store.of('slack/T2').articles.ids('read slack/T2');
    await say(`desk take-back ${own}`, OTHER);
    expectNothing(await say('quote harrowgate', OTHER));
    expect(await say('quote vole', THEIRS)).toContain('vermilion');
  });

  it('is replayed to its own people alone', async () => {
    const same: Caller = { ...OTHER, channel: { ...THEIRS.channel, workspace: 'T2' } };
    expect(await say('replay status', same)).toContain('No replay');
    expectNothing(await say('replay story:zantha', same));
    await say('replay stop', same);
    expect(await say('replay from:2016-07-13', same)).toContain('Replay · 13 July 2016');
    const later = Temporal.Instant.from('2016-07-15T09:05Z');
    await dateline.jobs([]).step(later);
    const postsIn = async (channel: Channel) => {
      const cards: string[] = [];
      for (;;) {
        const claim = { now: later, until: later.add({ minutes: 1 }), owner: 'a test' };
        const post = await dateline.store.outbox.claim(channel, claim);
        if (!post) return cards;
        cards.push(post.card);
        await dateline.store.outbox.sent(post.id, 'm', later);
      }
    };
    const theirs = await postsIn({ ...THEIRS.channel, id: 'C9' });
    expect(theirs.some((card) => card.includes('Replay · 15 July 2016 · ') && card.includes('vermilion'))).toBe(true);
    const others = await postsIn(same.channel);
    expect(others.some((card) => card.includes('Replay · '))).toBe(true);
    for (const card of others) expectNothing(card);
  });

  it('is everybody’s who reads data/', async () => {
    expect(await say('quote kirby', THEIRS)).toContain('Kirby');
    expect(await say('quote kirby', OTHER)).toContain('Kirby');
  });
});

describe('a shared desk', () => {
  it('shows everyone the same, and says so', async () => {
    const shared = await openDesk('2016-07-15T09:00Z', ':memory:', { DATELINE_SHARED_DESK: 'on' });
    const answer = async (text: string, caller: Caller) =>
      renderPlain((await shared.front.answerText(text, caller)).card);
    expect(await answer(`read ${TEXT}`, THEIRS)).toContain('everyone who uses this desk');
    expect(await answer('quote harrowgate', OTHER)).toContain('vermilion');
    await shared.close();
  });
});
