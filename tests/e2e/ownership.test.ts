import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Caller } from '../../src/command/define.ts';
import type { Dateline } from '../../src/main.ts';
import { sampleSource } from '../store/feeds/sample-feed.ts';
import { openDesk } from './open-desk.ts';

const channel = { platform: 'discord', workspace: 'G1', id: 'C1' } as const;
/** Managers of a server and of a workspace, and who runs the desk. */
const ANN: Caller = { channel, user: 'ann', zone: 'UTC', right: 'manager' };
const BEN: Caller = {
  channel: { platform: 'slack', workspace: 'T2', id: 'C2' },
  user: 'ben',
  zone: 'UTC',
  right: 'manager',
};
const OPERATOR: Caller = { ...BEN, user: 'olga', right: 'operator' };

const NOW = Temporal.Instant.from('2016-07-14T08:00Z');

const OTHERS = 'needs the right to operate this desk';
const TEXT =
  'Harbour talks end\n\nReuters, 13 July 2016\n\nThe talks in Oslo ended on Tuesday: “We agree,” said the pilot.';

let dateline: Dateline;
beforeEach(async () => {
  dateline = await openDesk(NOW.toString(), ':memory:', { DATELINE_SHARED_DESK: 'on' });
});
afterEach(() => dateline.close());

const ask = async (who: Caller, text: string) => (await dateline.front.answerText(text, who)).card;
const say = async (who: Caller, text: string) => renderPlain(await ask(who, text));

const buttonsOf = ({ blocks }: Card) => blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
const labelsOf = (card: Card) => buttonsOf(card).map(({ label }) => label);
async function press(who: Caller, card: Card, label: string): Promise<string> {
  const button = buttonsOf(card).find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label} in ${renderPlain(card)}`);
  return renderPlain((await dateline.front.answer({ path: button.command, values: button.values }, who)).card);
}

async function make(who: Caller, title: string, words: string): Promise<void> {
  await press(who, await ask(who, `/story new ${title} any:${words}`), 'Create');
}

test('a manager changes the story that their own server made, and no other manager does', async () => {
  await make(ANN, 'Oslo talks', 'Oslo');
  expect(await say(BEN, '/story rename oslo-talks Bergen talks')).toContain(OTHERS);
  expect(await say(BEN, '/story archive oslo-talks')).toContain(OTHERS);
  expect(await say(ANN, '/story edit oslo-talks any:Bergen')).toContain('changed');
  expect(await say(OPERATOR, '/story archive oslo-talks')).toContain('archived');
  expect(await say(BEN, '/story restore oslo-talks')).toContain(OTHERS);
  expect(await say(ANN, '/story restore oslo-talks')).toContain('restored');
});

test('the shipped story, which a file holds, is the operator’s', async () => {
  expect(await say(ANN, '/story rename syria Talks')).toContain(OTHERS);
  expect(await say(OPERATOR, '/story rename syria Talks')).toContain('renamed');
});

test('who made a story is known after it is renamed, under its old name and its new one', async () => {
  await make(ANN, 'Oslo talks', 'Oslo');
  expect(await say(ANN, '/story rename oslo-talks "Fjord talks" slug:fjord')).toContain('renamed');
  expect(await say(BEN, '/story archive fjord')).toContain(OTHERS);
  expect(await say(BEN, '/story rename oslo-talks Mine')).toContain(OTHERS);
  expect(await say(ANN, '/story archive fjord')).toContain('archived');
});

test('only a manager of both stories can merge them or undo the merge', async () => {
  await make(ANN, 'Oslo talks', 'Oslo');
  await make(ANN, 'Fjord talks', 'fjord');
  await make(BEN, 'Bergen talks', 'Bergen');
  expect(await say(ANN, '/story merge oslo-talks bergen-talks')).toContain(OTHERS);
  expect(await say(ANN, '/story merge bergen-talks oslo-talks')).toContain(OTHERS);
  expect(await say(ANN, '/story merge oslo-talks fjord-talks')).toContain('is part of');
  expect(await say(BEN, '/story restore oslo-talks')).toContain(OTHERS);
  expect(await say(BEN, '/story archive fjord-talks')).toContain(OTHERS);
  expect(await say(ANN, '/story restore oslo-talks')).toContain('restored');
});

test('what the operator merged into a story of a file is parted from it by the operator', async () => {
  await make(ANN, 'Oslo talks', 'Oslo');
  expect(await say(OPERATOR, '/story merge oslo-talks syria')).toContain('is part of');
  expect(await say(ANN, '/story restore oslo-talks')).toContain(OTHERS);
  expect(await say(OPERATOR, '/story restore oslo-talks')).toContain('restored');
});

test('a feed is changed where it is followed from, and by the operator', async () => {
  await dateline.store.feeds.add(sampleSource({ followedIn: ANN.channel, state: 'active' }));
  for (const line of ['pause 1', 'resume 1', 'move 1 syria', 'remove 1', 'check 1'])
    expect(await say(BEN, `/feeds ${line}`), line).toContain(OTHERS);
  expect(await say(ANN, '/feeds pause 1')).toContain('paused');
  expect(await say(OPERATOR, '/feeds resume 1')).toContain('resumed');
  expect(await say(ANN, '/feeds remove 1')).toContain('Stopped following');
});

test('an article is taken back by who read it in, and the button for it is offered to nobody else', async () => {
  const card = await ask(ANN, `/read ${TEXT}`);
  expect(labelsOf(card)).toContain('Take back');
  expect(await press(BEN, card, 'Take back')).toContain(OTHERS);
  expect(await press(ANN, card, 'Take back')).toContain('Taken back');
});

test('an article that two read in is the operator’s', async () => {
  const mine = await ask(ANN, `/read ${TEXT}`);
  const theirs = await ask(BEN, `/read ${TEXT}`);
  expect(theirs.title).toBe('Read already: Harbour talks end');
  expect(labelsOf(theirs)).not.toContain('Take back');
  for (const who of [ANN, BEN]) expect(await press(who, mine, 'Take back')).toContain(OTHERS);
  expect(await press(OPERATOR, mine, 'Take back')).toContain('Taken back');
});

test.each([
  ['its title', 'title:"Pilots strike"'],
  ['its day', 'published:2016-07-01'],
  ['its story', 'story:syria'],
])('who pastes a text that another server read in does not change %s, and is told', async (what, option) => {
  const article = await articleOfAnn();
  const said = await say(BEN, `/read ${option} ${TEXT}`);
  expect(said).toContain('“Harbour talks end” is already here, and others added it');
  expect(said).toContain(`would change ${what}`);
  expect(said).toContain('Nothing was changed.');
  expect(said).toContain(`/source article:${article}`);
  expect(await stored(article)).toEqual(['Harbour talks end', '2016-07-13', null]);
  expect(await say(OPERATOR, `/read ${option} ${TEXT}`)).toMatch(/^Read again/);
  expect(await stored(article)).not.toEqual(['Harbour talks end', '2016-07-13', null]);
});

test('another title in the text itself changes nothing either, and the own server’s does', async () => {
  const article = await articleOfAnn();
  const other = TEXT.replace('Harbour talks end', 'Harbour talks fail');
  expect(await say(BEN, `/read ${other}`)).toContain('would change its title');
  expect(await stored(article)).toEqual(['Harbour talks end', '2016-07-13', null]);
  expect(await say(ANN, `/read ${other}`)).toMatch(/^Read again/);
  expect(await stored(article)).toEqual(['Harbour talks fail', '2016-07-13', null]);
});

test('a text that stands in a message of another day is the same text', async () => {
  const undated = TEXT.replace('Reuters, 13 July 2016\n\n', '');
  const read = (who: Caller, posted: string) =>
    dateline.front.answer({ path: 'read', values: { text: undated, posted } }, who);
  await read(ANN, '2016-07-12T08:00:00Z');
  const { card } = await read(BEN, '2016-07-14T07:00:00Z');
  expect(card.title).toBe('Read already: Harbour talks end');
});

async function articleOfAnn(): Promise<string> {
  const card = await ask(ANN, `/read ${TEXT}`);
  return String(buttonsOf(card).find(({ label }) => label === 'Take back')?.values.article);
}

async function stored(id: string) {
  const { source, story } = await dateline.desk.read.texts
    .why(id, NOW)
    .then(({ article }) => article ?? Promise.reject(new Error(`no article ${id}`)));
  return [source.title, source.published, story];
}
