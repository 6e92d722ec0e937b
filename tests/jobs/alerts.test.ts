import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../src/core/findings.ts';
import type { AlertRequest } from '../../src/desk/tell/subscriptions.ts';
import { NOTHING, sampleArticle, sampleKeyDate, sampleQuote } from '../store/sample.ts';
import { CHANNEL, type DeskOnAClock, openDeskOnAClock } from './desk-on-a-clock.ts';

const ALL: AlertRequest = {
  channel: CHANNEL,
  owner: 'u1',
  stories: null,
  zone: null,
  catchUp: null,
  quiet: null,
  pace: 'now',
  people: null,
  words: null,
  feeds: null,
  anHour: null,
};

let desk: DeskOnAClock;
beforeEach(async () => {
  desk = await openDeskOnAClock('2016-07-13T08:00');
});
afterEach(() => desk.store.close());

type Parts = { readonly text?: string; readonly day?: string; readonly findings?: Partial<Findings> };

function publish(id: string, { text = '', day = '2016-07-13', findings = {} }: Parts = {}) {
  const full = `Report ${id} of the harbour, which ${id} alone wrote on ${id} pages.\n\n${text}`;
  const article = sampleArticle({ id, title: `Report ${id}`, published: day, text: full });
  return desk.store.articles.save(article, { ...NOTHING, ...findings }, 'feed', desk.clock.now());
}
const SAID = 'They said: “We want calm,” and went.';
const quoting = (id: string, name: string, words = 'We want calm', day?: string) => {
  const text = `They said: “${words},” and went.`;
  return publish(id, {
    text,
    ...(day ? { day } : {}),
    findings: { quotes: [sampleQuote(textOf(id, text), words, name)] },
  });
};
const textOf = (id: string, text: string) =>
  `Report ${id} of the harbour, which ${id} alone wrote on ${id} pages.\n\n${text}`;
const subscribe = (parts: Partial<AlertRequest> = {}) =>
  desk.telling.subscribeAlert({ ...ALL, ...parts }, desk.clock.now());
const step = () => desk.jobs.step(desk.clock.now());
const later = (minutes: number) => desk.clock.set(desk.clock.now().add({ minutes }));
const titles = () => desk.posted.map(({ post }) => post.card.title);

describe('alerts', () => {
  it('post each article as it comes, once, and nothing from before', async () => {
    await publish('before');
    later(1);
    await subscribe();
    later(1);
    await publish('a');
    await publish('b');
    await step();
    await step();
    later(1);
    await publish('c');
    await desk.runTo('2016-07-13T12:00');
    expect(titles()).toEqual(['Report a', 'Report b', 'Report c']);
  });

  it('leave out what comes with the past of a feed or is read in by hand', async () => {
    await subscribe();
    later(1);
    await publish('old', { day: '2016-07-01' });
    await publish('yesterday', { day: '2016-07-12' });
    await step();
    expect(titles()).toEqual(['Report yesterday']);
  });

  it('choose by words: any, all and none', async () => {
    await subscribe({ words: 'cranes, dock workers, +strike, -football' });
    later(1);
    await publish('a', { text: 'The dock-workers are on strike.' });
    await publish('b', { text: 'The dock workers rest.' });
    await publish('c', { text: 'Cranes, a strike, and football.' });
    await step();
    expect(titles()).toEqual(['Report a']);
  });

  it('choose by people: their statements alone, the same one once', async () => {
    await quoting('z', 'Ada Byron', 'An old word', '2016-07-12');
    await subscribe({ people: ['Byron'] });
    later(1);
    await quoting('a', 'Ada Byron');
    await quoting('b', 'Someone Else', 'Nothing at all');
    await quoting('c', 'Byron');
    await step();
    expect(titles()).toEqual(['New statement by Ada Byron']);
  });

  it('choose by stories', async () => {
    await subscribe({ stories: ['harbour'] });
    later(1);
    await publish('a');
    const other = sampleArticle({
      id: 'o',
      title: 'Other',
      story: null,
      text: 'Something else altogether happens here.',
    });
    await desk.store.articles.save(other, NOTHING, 'feed', desk.clock.now());
    await step();
    expect(titles()).toEqual(['Report a']);
  });

  it('tell of copies once, also when they come later', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `Word${i} of the long report.`).join(' ');
    await subscribe();
    const copy = (id: string, publisher: string) => {
      const article = sampleArticle({ id, title: 'A long report', publisher, text, url: `https://${id}.example/` });
      return desk.store.articles.save(article, NOTHING, 'feed', desk.clock.now());
    };
    later(1);
    await copy('a', 'First Paper');
    await copy('b', 'Second Paper');
    await step();
    later(5);
    await copy('c', 'Third Paper');
    await step();
    expect(titles()).toEqual(['A long report']);
    expect(JSON.stringify(desk.posted[0]?.post.card)).toContain('Second Paper');
  });

  it('tell of an edit only if it says something new', async () => {
    await subscribe();
    later(1);
    await publish('a');
    await step();
    later(1);
    await publish('a', { text: 'Only the wording changed here.' });
    await step();
    later(1);
    const text = `Only the wording changed here. ${SAID}`;
    await publish('a', { text, findings: { quotes: [sampleQuote(textOf('a', text), 'We want calm', 'Ada Byron')] } });
    await step();
    await step();
    expect(titles()).toEqual(['Report a', 'Updated: Report a']);
  });

  it('tell of a flash again when its text grew by something new, and by that', async () => {
    const flash = 'A barge struck the Marrow bridge on Tuesday.';
    const more = 'Two sailors of the Ada Holm were brought to Ashford hospital, said Mayor Bo Pell.';
    await subscribe();
    later(1);
    await publish('a', { text: flash });
    await step();
    for (const text of [flash, flash.replace('Tuesday', 'Wednesday'), `${flash} It rained.`]) {
      later(5);
      await publish('a', { text });
      await step();
    }
    expect(titles()).toEqual(['Report a']);
    later(5);
    await publish('a', { text: `${flash}\n\n${more}` });
    await step();
    await step();
    expect(titles()).toEqual(['Report a', 'Updated: Report a']);
    expect(JSON.stringify(desk.posted[1]?.post.card)).toContain(more);
    later(5);
    await publish('a', { text: `${flash}\n\n${more.replace('Two', 'Three')}` });
    await step();
    expect(titles()).toHaveLength(2);
  });

  it('tell the whole of an article that came to have the chosen words by an edit', async () => {
    await subscribe({ words: 'sailors' });
    later(1);
    await publish('a', { text: 'A barge struck the Marrow bridge on Tuesday.' });
    await step();
    later(90);
    await publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford hospital.',
    });
    await step();
    await step();
    expect(titles()).toEqual(['Report a']);
    later(5);
    await publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford.',
    });
    await step();
    expect(titles()).toHaveLength(1);
  });

  it('tell the whole of it also if it came before the alert, and else only what was added', async () => {
    await publish('a', { text: 'A barge struck the Marrow bridge on Tuesday.' });
    await publish('b', { text: 'Two sailors were brought to Ashford hospital.' });
    later(1);
    await subscribe({ words: 'sailors' });
    later(90);
    await step();
    later(5);
    await publish('a', {
      text: 'A barge struck the Marrow bridge on Tuesday.\n\nTwo sailors were brought to Ashford hospital.',
    });
    await publish('b', {
      text: 'Two sailors were brought to Ashford hospital.\n\nMayor Bo Pell of Ashford closed the Marrow harbour for a week.',
    });
    await step();
    await step();
    expect(titles().toSorted()).toEqual(['Report a', 'Updated: Report b']);
  });

  it('tell of a date when it is set and when it moves', async () => {
    const text = 'The union is visiting on 1 August.';
    const dated = (id: string, day: string, date: string) =>
      publish(id, {
        text,
        day,
        findings: {
          keyDates: [sampleKeyDate(textOf(id, text), '1 August', { date, event: 'pilots union harbour visit' })],
        },
      });
    await subscribe({ words: 'pilots union harbour visit' });
    later(1);
    await dated('a', '2016-07-13', '2016-08-01');
    await step();
    later(24 * 60);
    await dated('b', '2016-07-14', '2016-08-01');
    await step();
    later(24 * 60);
    await dated('c', '2016-07-15', '2016-08-05');
    await step();
    await step();
    expect(titles()).toEqual([
      'New date: pilots union harbour visit, 1 August 2016 (target date)',
      'Date moved: pilots union harbour visit, 5 August 2016 (target date)',
    ]);
  });

  it('post at most so many an hour, the rest in one line, and later ones in a line with the next hour', async () => {
    await subscribe({ anHour: 2 });
    later(1);
    for (const id of ['a', 'b', 'c', 'd', 'e']) await publish(id);
    await step();
    expect(titles()).toEqual(['Report a', 'Report b', 'And 3 more']);
    later(5);
    await publish('f');
    await step();
    later(5);
    await publish('g');
    await step();
    expect(titles()).toHaveLength(3);
    await desk.runTo('2016-07-13T10:00');
    expect(titles().slice(3)).toEqual(['And 2 more']);
    expect(desk.posted[3]?.at).toBe('2016-07-13T09:11');
  });

  it('bring an hour in one post, where that is wished', async () => {
    await subscribe({ pace: 'hourly' });
    later(10);
    await publish('a');
    later(10);
    await publish('b');
    await desk.runTo('2016-07-13T11:00');
    expect(desk.posted.map(({ at, post }) => [at.slice(11, 14), post.card.title])).toEqual([
      ['09:', '2 new in the last hour'],
    ]);
  });

  it('wait for the end of quiet hours', async () => {
    await subscribe({ quiet: { from: '08:00', to: '10:00' } });
    later(1);
    await publish('a');
    await step();
    later(60);
    await publish('b');
    await step();
    expect(titles()).toEqual([]);
    await desk.runTo('2016-07-13T11:00');
    expect(titles()).toEqual(['Report a', 'Report b']);
  });

  it('do not make up for what came while they were paused', async () => {
    await subscribe();
    await desk.telling.pause(CHANNEL, 'alert', null, desk.clock.now());
    later(1);
    await publish('a');
    await step();
    later(1);
    await desk.telling.resume(CHANNEL, 'alert', null, desk.clock.now());
    later(1);
    await publish('b');
    await step();
    expect(titles()).toEqual(['Report b']);
  });

  it('are set up once, and again with other manners they change', async () => {
    const first = await subscribe({ words: 'b, a' });
    const same = await subscribe({ words: 'a, b' });
    const changed = await subscribe({ words: 'a, b', pace: 'hourly', anHour: 3 });
    const other = await subscribe({ words: 'a' });
    expect([first, same, changed, other].map(({ what }) => what)).toEqual(['new', 'same', 'changed', 'new']);
    expect((await desk.telling.list(CHANNEL, 'alert')).map(({ choice }) => choice?.anHour)).toEqual([3, 12]);
  });

  it('show what the last seven days would have brought', async () => {
    await publish('a', { day: '2016-07-12' });
    await publish('b', { day: '2016-07-13' });
    await publish('c', { day: '2016-06-01' });
    const { subscription } = await subscribe();
    const { things } = await desk.telling.previewAlert(CHANNEL, subscription.id, desk.clock.now());
    expect(things.map((thing) => thing.kind === 'article' && thing.source.title)).toEqual(['Report b', 'Report a']);
    await step();
    expect(titles()).toEqual([]);
  });

  it('are posted once though several desks run over one store', async () => {
    await subscribe();
    later(1);
    await publish('a');
    const now = desk.clock.now();
    await Promise.all([desk.jobs.step(now), desk.jobs.step(now), desk.jobs.step(now)]);
    expect(titles()).toEqual(['Report a']);
  });
});
