import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING, sampleArticle, sampleKeyDate } from '../store/sample.ts';
import { DAILY } from './daily-digest.ts';
import { type DeskOnAClock, openDeskOnAClock } from './desk-on-a-clock.ts';

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T00:00');
});
afterEach(() => desk.store.close());

const days = () => desk.posted.map(({ at }) => at);
const said = (index: number) => JSON.stringify(desk.posted.at(index)?.post.card);

describe('an article that is edited', () => {
  const save = (text: string, date: string, event: string) =>
    desk.store.articles.save(
      sampleArticle({ id: 'a', title: 'Report a', text }),
      { ...NOTHING, keyDates: [sampleKeyDate(text, '1 August', { date, event })] },
      'feed',
      desk.clock.now(),
    );
  const { text } = sampleArticle();

  it('is not told again, nor are its dates where only their wording changed', async () => {
    await save(text, '2016-08-01', 'pilots union harbour visit');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    await save(`${text} It rained.`, '2016-08-01', 'visit of the union');
    await desk.runTo('2016-07-16T00:00');
    expect(days()).toEqual(['2016-07-13T09:00']);
  });

  it('tells of the date that moved, and of nothing else', async () => {
    await save(text, '2016-08-01', 'pilots union harbour visit');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-14T00:00');
    await save(`${text} It rained.`, '2016-08-10', 'pilots union harbour visit');
    await desk.runTo('2016-07-16T00:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-14T09:00']);
    expect(said(1)).toContain('moved from 1 August 2016');
    expect(said(1)).not.toContain('Report a');
  });
});

describe('a flash that grows under its address', () => {
  const FLASH = 'A barge struck the Marrow bridge on Tuesday, the harbour office said.';
  const MORE = 'Two sailors of the Ada Holm were brought to Ashford hospital, said Mayor Bo Pell.';
  const save = (text: string, id = 'flash') =>
    desk.store.articles.save(
      sampleArticle({ id, title: 'Barge hits bridge', published: '2016-07-13', text }),
      NOTHING,
      'feed',
      desk.clock.now(),
    );
  beforeEach(async () => {
    await save(FLASH);
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-13T12:00');
  });

  it('is told again by what is new in it, once', async () => {
    await save(`${FLASH}\n\n${MORE}`);
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-14T09:00']);
    expect(said(1)).toContain('Updated');
    expect(said(1)).toContain(MORE);
    expect(said(1)).not.toContain(FLASH);
  });

  it('counts from what was told, however many small edits there were', async () => {
    const second = 'Two sailors of the Ada Holm were hurt.';
    const third = 'Divers look for Bo Lee, her captain.';
    await save(`${FLASH}\n\n${second}`);
    await desk.runTo('2016-07-14T12:00');
    await save(`${FLASH}\n\n${second} ${third}`);
    await desk.runTo('2016-07-15T12:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-15T09:00']);
    await save(`${FLASH}\n\n${second} ${third.replace('look', 'looked')}`);
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toHaveLength(2);
  });

  it.each([
    ['unchanged', FLASH],
    ['corrected', FLASH.replace('Tuesday', 'Wednesday')],
    ['cut', 'A barge struck the Marrow bridge.'],
    ['given furniture', `${FLASH}\n\nThis story is being updated and more will follow here.`],
  ])('is not told again where it is merely %s', async (_, text) => {
    await save(text);
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toEqual(['2016-07-13T09:00']);
  });

  it('that was not told yet is told as new, with all it says', async () => {
    const text = 'The ferry Bo Lee ran aground off Ashford on Wednesday.';
    await save(text, 'second');
    await save(`${text}\n\n${MORE}`, 'second');
    await desk.runTo('2016-07-17T00:00');
    expect(days()).toEqual(['2016-07-13T09:00', '2016-07-14T09:00']);
    expect(said(1)).not.toContain('Updated');
  });
});

describe('a wire story in several papers', () => {
  it('is told once, with where else it stands', async () => {
    const text = Array.from({ length: 40 }, (_, i) => `The pilots of berth ${i} wrote down line ${i * 7} of it.`).join(
      ' ',
    );
    const save = (id: string, publisher: string, published: string) =>
      desk.store.articles.save(
        sampleArticle({ id, title: `Report ${id}`, publisher, published, text }),
        NOTHING,
        'feed',
        desk.clock.now(),
      );
    await save('a', 'The Daily Note', '2016-07-12');
    await save('b', 'The Evening Note', '2016-07-13');
    await desk.telling.subscribeDigest(DAILY, desk.clock.now());
    await desk.runTo('2016-07-13T12:00');
    await save('c', 'The Late Note', '2016-07-14');
    await desk.runTo('2016-07-15T12:00');
    expect(days()).toEqual(['2016-07-13T09:00']);
    expect(said(0)).toContain('also in');
    expect(said(0)).toContain('The Evening Note');
  });
});
