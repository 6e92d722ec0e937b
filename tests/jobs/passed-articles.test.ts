import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleItem, sampleSource } from '../store/feeds/sample-feed.ts';
import { NOTHING, sampleArticle } from '../store/sample.ts';
import { DAILY } from './daily-digest.ts';
import { type DeskOnAClock, openDeskOnAClock } from './desk-on-a-clock.ts';

const FLASH = 'A barge struck the Marrow bridge on Tuesday, the harbour office said.';
const MORE = 'Two sailors of the Ada Holm were brought to Ashford hospital, said Mayor Bo Pell.';

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T00:00');
});
afterEach(() => desk.store.close());

const save = (id: string, text: string, published = '2016-07-13', at = desk.clock.now()) =>
  desk.store.articles.save(sampleArticle({ id, title: 'Barge hits bridge', published, text }), NOTHING, 'feed', at);
const days = () => desk.posted.map(({ at }) => at);
const said = (index: number) => JSON.stringify(desk.posted.at(index)?.post.card);
const digestsTold = async (id: string) => (await desk.store.ledger.toldOf(`article|${id}`)).length;

describe('an article that a digest passed over', () => {
  it('is told in full, and as new, once an edit gives it the chosen words', async () => {
    await save('flash', FLASH);
    await desk.telling.subscribeDigest({ ...DAILY, words: 'hospital' }, desk.clock.now());
    await desk.runTo('2016-07-13T12:00');
    await save('flash', `${FLASH}\n\n${MORE}`);
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toEqual(['2016-07-14T09:00']);
    expect(said(0)).toContain('Barge hits bridge');
    expect(said(0)).not.toContain('Updated');
  });

  it('does not stand in the way of the copy that the chosen feed brings later', async () => {
    const text = Array.from({ length: 40 }, (_, i) => `The pilots of berth ${i} wrote line ${i * 7}.`).join(' ');
    const { source } = await desk.store.feeds.add(sampleSource());
    await save('other', text);
    await desk.telling.subscribeDigest({ ...DAILY, feeds: [String(source.id)] }, desk.clock.now());
    await desk.runTo('2016-07-13T12:00');
    await save('chosen', text, '2016-07-14');
    await desk.store.feeds.keepItem(sampleItem({ source: source.id, article: 'chosen' }));
    await desk.runTo('2016-07-16T00:00');
    expect(days()).toEqual(['2016-07-14T09:00']);
  });

  it('was told by no digest', async () => {
    await save('flash', FLASH);
    await save('old', MORE, '2016-05-01');
    await desk.telling.subscribeDigest({ ...DAILY, words: 'hospital' }, desk.clock.now());
    await desk.runTo('2016-07-14T12:00');
    expect(await digestsTold('flash')).toBe(0);
    expect(await digestsTold('old')).toBe(0);
  });
});

it('an edit that came while a digest was made is not told again with the next', async () => {
  await save('flash', FLASH);
  await desk.telling.subscribeDigest(DAILY, desk.clock.now());
  await desk.runTo('2016-07-13T09:00');
  await save('flash', `${FLASH}\n\n${MORE}`, '2016-07-13', desk.clock.now().add({ seconds: 1 }));
  await desk.runTo('2016-07-17T00:00');
  expect(days()).toEqual(['2016-07-13T09:00']);
});
